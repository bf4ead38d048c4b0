import { isInside, type Gate } from './gates';

/** What a token stands for: one word for each sort of thing that can leak. */
export type TokenKind =
  | 'title'
  | 'teaser'
  | 'synopsis'
  | 'person'
  | 'credit'
  | 'slug'
  | 'name'
  | 'name before'
  | 'alias'
  | 'attribute'
  | 'relation'
  | 'fact'
  | 'appearance'
  | 'production'
  | 'source'
  | 'claim'
  | 'conflict'
  | 'term'
  | 'note';

export type Token = { token: string; kind: TokenKind; gate: Gate; language: string };

const LETTERS = 26 ** 6;
const TOKEN = /zq[a-z]{6}/gi;

/** Makes words that stand nowhere else, as unlike one another as words can be: a search that forgives typing must not mix them up. */
export class Tokens {
  readonly byToken = new Map<string, Token>();

  make(kind: TokenKind, gate: Gate, language = 'en'): string {
    // A step that shares no factor with the number of words meets each of them once.
    let left = ((this.byToken.size + 1) * 123_456_791) % LETTERS;
    let word = '';
    for (let index = 0; index < 6; index += 1) {
      word += String.fromCharCode(97 + (left % 26));
      left = Math.floor(left / 26);
    }
    const token = `zq${word}`;
    this.byToken.set(token, { token, kind, gate, language });
    return token;
  }

  /** Tokens in a text, an address or the JSON of anything, in whatever case they are written. */
  in(text: string): Token[] {
    const found = new Set([...text.matchAll(TOKEN)].map(([word]) => word.toLowerCase()));
    return [...found].flatMap((word) => this.byToken.get(word) ?? []);
  }

  /** Those that must not be there. */
  beyond(text: string, watched: ReadonlySet<string>): Token[] {
    return this.in(text).filter(({ gate }) => !isInside(gate, watched));
  }
}
