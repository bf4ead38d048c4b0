import type { MatchRange } from '../../ui';

/** How well something fits: higher is better, 0 is not at all. */
export type TextMatch = { score: number; ranges: MatchRange[] };

const NONE: TextMatch = { score: 0, ranges: [] };

/** Small letters without accents, one for one with the letters they come from. */
export function fold(text: string): string {
  return Array.from(text, plain).join('');
}

function plain(letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return bare.length === letter.length ? bare : letter.toLowerCase().slice(0, letter.length);
}

/** The words of what was typed. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/[\s:·,.\-–]+/u)
    .filter((word) => word !== '');
}

/**
 * Finds every typed word in a text: at the start of it, of a word, inside a word, or, for longer words, with one
 * typing error. All must be found; the worst of them decides, so that more typed never fits worse things.
 */
export function matchText(query: readonly string[], text: string): TextMatch {
  if (query.length === 0) return NONE;
  const folded = fold(text);
  const starts = wordStarts(folded);
  let worst = Infinity;
  const ranges: MatchRange[] = [];
  for (const word of query) {
    const found = findWord(word, folded, starts);
    if (found === null) return NONE;
    worst = Math.min(worst, found.score);
    ranges.push(found.range);
  }
  const whole = folded === query.join(' ') ? 20 : 0;
  // Of two texts that fit alike the shorter one is more likely meant.
  return { score: worst + whole - Math.min(folded.length, 60) / 100, ranges };
}

type Found = { score: number; range: MatchRange };

function findWord(word: string, text: string, starts: readonly number[]): Found | null {
  const range = (start: number, length = word.length): MatchRange => [start, start + length];
  if (text.startsWith(word)) return { score: 100, range: range(0) };
  const start = starts.find((at) => text.startsWith(word, at));
  if (start !== undefined) return { score: 80, range: range(start) };
  const inside = word.length >= 2 ? text.indexOf(word) : -1;
  if (inside >= 0) return { score: 50, range: range(inside) };
  if (word.length < 4) return null;
  for (const at of starts) {
    const length = lengthWithOneError(word, text.slice(at));
    if (length !== null) return { score: 30, range: range(at, length) };
  }
  return null;
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((match) => match.index);
}

/** How many letters at the start of `text` are `word` with one letter wrong, missing, too many or two swapped; null if none. */
function lengthWithOneError(word: string, text: string): number | null {
  let same = 0;
  while (same < word.length && word[same] === text[same]) same += 1;
  // A first letter that is wrong finds too much.
  if (same === 0) return null;
  const rest = word.slice(same);
  const fits = (from: string, skipped: number) => text.slice(same + skipped).startsWith(from);
  if (fits(rest.slice(1), 1)) return word.length;
  if (fits(rest, 1)) return word.length + 1;
  if (fits(rest.slice(1), 0)) return word.length - 1;
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return rest.length > 1 && fits(swapped, 0) ? word.length : null;
}
