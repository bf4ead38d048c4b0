import { isInside } from '../../leaks/gates';
import type { TokenKind } from '../../leaks/tokens';
import type { Scene } from './scene';

/**
 * What one would type to find something beyond, never a whole token: that would stand in the field itself. And the
 * same of something inside, which has to be found.
 */
export function questions({ tokens, watched, thorough }: Scene): string[] {
  const some = (kind: TokenKind, inside: boolean) =>
    tokens.all.find((one) => one.kind === kind && isInside(one.gate, watched) === inside)?.token ?? [];
  const kinds = thorough ? (['name', 'title', 'person', 'fact', 'alias', 'source'] as const) : (['name'] as const);
  const beyond = kinds.flatMap((kind) => some(kind, false)).flatMap((token) => [token.slice(0, 7), misspelt(token)]);
  const inside = (['name', 'title', 'person'] as const).flatMap((kind) => some(kind, true));
  return [...beyond, ...inside.map((token) => token.slice(0, 7))];
}

/** Two letters in the middle change places, and the last one is left out. */
function misspelt(token: string): string {
  return `${token.slice(0, 4)}${token.charAt(5)}${token.charAt(4)}${token.slice(6, 7)}`;
}
