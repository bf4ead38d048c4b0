import { BEGINS, ERRORS, fit, fitStrictly, SAME, type Cost } from './fit';
import type { Typed } from './typed';
import { joinedIn, pairsOf, wordsIn, type Word } from './words';

/** From (included) to (excluded), in code units of the text. */
export type MatchRange = readonly [from: number, to: number];

/** A name, taken apart once. */
export type NameWords = {
  /** All its words run together, so that gaps, hyphens and apostrophes are no difference. */
  whole: string;
  words: readonly Word[];
  /** Further ways to type parts of it. */
  others: readonly Word[];
};

export function nameWords(name: string): NameWords {
  const words = wordsIn(name);
  return { whole: words.map(({ term }) => term).join(''), words, others: [...joinedIn(name), ...pairsOf(words)] };
}

/** How near a word is to a term that was typed; null is another word. */
export type Near = (term: string, word: string) => Cost | null;
export const strictly: Near = fitStrictly;
export const forgivingly: Near = fit;

/** How well a name fits what was typed: the higher the better, 0 is not at all. */
export type NameFit = { score: number; ranges: MatchRange[] };

/** Bands of scores, far enough apart that what decides inside one never reaches the next. */
export const SCORES = { whole: 1000, words: 900, beginnings: 800, errors: 700, part: 200, value: 150, text: 60 };

/** What a name is worth more that begins with what was typed first. */
export const BEGINS_THE_NAME = 30;

/** A score from here on says that every word that was typed is in the name. */
export const ALL_WORDS = 450;

const NOTHING: NameFit = { score: 0, ranges: [] };

/**
 * The whole name first, then all words of it that were typed, then their beginnings, then typing errors; last a name
 * that has only some of the words, where the rest is said elsewhere.
 */
export function fitName(typed: Typed, name: NameWords, near: Near): NameFit {
  const found = typed.terms.map((term) => nearest(term, name, near));
  const ranges = found.flatMap((one) => (one ? [one.range] : []));
  if (typed.whole === name.whole) return { score: SCORES.whole, ranges: wholeRange(name) };
  const telling = typed.terms.flatMap((term, index) => (typed.telling.includes(term) ? [found[index] ?? null] : []));
  const known = telling.filter((one) => one !== null);
  if (known.length === 0) return NOTHING;
  // Of two names that fit alike the shorter one is likelier meant.
  const rest = Math.max(0, name.words.length - known.length) * 3;
  const start = found[0]?.first === true ? BEGINS_THE_NAME : 0;
  if (known.length < telling.length)
    return { score: SCORES.part + 200 * (known.length / telling.length) - rest - errorsOf(known), ranges };
  const worst = Math.max(...known.map(({ cost }) => cost));
  const band = worst === SAME ? SCORES.words : worst === BEGINS ? SCORES.beginnings : SCORES.errors;
  return { score: band + start - Math.min(rest, 40) - errorsOf(known), ranges };
}

type Found = { cost: Cost; range: MatchRange; first: boolean };

function nearest(term: string, name: NameWords, near: Near): Found | null {
  let best: Found | null = null;
  const look = (word: Word, first: boolean) => {
    const cost = near(term, word.term);
    if (cost !== null && (best === null || cost < best.cost)) best = { cost, range: rangeOf(term, word, cost), first };
  };
  name.words.forEach((word, index) => look(word, index === 0));
  name.others.forEach((word) => look(word, word.start === name.words[0]?.start));
  return best;
}

/** What of a word is underlined: what was typed of it, and all of it where that was not quite this. */
export function rangeOf(term: string, { start, end, term: word }: Word, cost: Cost): MatchRange {
  const isPlain = word.length === end - start;
  return cost === BEGINS && isPlain ? [start, start + term.length] : [start, end];
}

function wholeRange({ words }: NameWords): MatchRange[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [[first.start, last.end]] : [];
}

/** Each typing error weighs more than anything that only says how common a thing is. */
function errorsOf(found: readonly Found[]): number {
  const sum = found.reduce((all, { cost }) => all + Math.max(0, cost - ERRORS + 1) * 10, 0);
  return Math.min(sum, 200);
}
