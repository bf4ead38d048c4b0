import type { TokenKind } from '../../leaks/tokens';
import type { TokenPack } from '../../leaks/tokenPack';

/** Which way a token went. */
export type Channel = string;

export type Finding = { where: string; channel: Channel; kind: TokenKind; token: string; around: string };

/** How much of what stands beside a token is told, to find where it comes from. */
const AROUND = 80;

/** Looks for tokens in whatever it is given, and remembers what was rightly there: proof that it sees at all. */
export class Scanner {
  readonly findings: Finding[] = [];
  readonly seen = new Map<Channel, Set<TokenKind>>();

  constructor(
    private readonly tokens: TokenPack['tokens'],
    private watched: ReadonlySet<string> = new Set(),
  ) {}

  /** From now on just these are watched. */
  begin(watched: ReadonlySet<string>): void {
    this.watched = watched;
  }

  /** `typed` is what a viewer wrote there, such as an address: it is shown and is no answer. */
  scan(where: string, channel: Channel, text: string, typed = ''): void {
    this.scanFor(this.watched, where, channel, typed === '' ? text : text.replaceAll(typed, ''));
  }

  /** For what was written down over a time: `watched` is all that was ever watched up to then. */
  scanFor(watched: ReadonlySet<string>, where: string, channel: Channel, text: string): void {
    for (const { token, kind } of this.tokens.beyond(text, watched)) {
      const at = text.toLowerCase().indexOf(token);
      const around = text.slice(Math.max(0, at - AROUND), at + AROUND);
      this.findings.push({ where, channel, kind, token, around });
    }
    for (const { kind } of this.tokens.in(text))
      this.seen.set(channel, (this.seen.get(channel) ?? new Set()).add(kind));
  }
}
