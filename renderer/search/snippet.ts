import { rangeOf, type MatchRange, type Near } from './names';
import { joinedIn, wordsIn } from './words';

/** A line in which something was found, with what was found in it. */
export type Snippet = { text: string; matches: MatchRange[] };

/** Code units: two lines of a narrow page. */
const LONGEST = 150;
/** What is found stands at most so far from the beginning, because the end may be cut off where it is shown. */
const LEAD = 26;

/** The first of the lines that has most of the terms; null when none has as many as `least`. */
export function bestLine(lines: Iterable<string>, terms: readonly string[], near: Near, least = 1): Snippet | null {
  let best: { text: string; matches: MatchRange[]; count: number } | null = null;
  for (const text of lines) {
    const { matches, count } = matchesIn(text, terms, near);
    if (count >= least && count > (best?.count ?? 0)) best = { text, matches, count };
    if (count === terms.length) break;
  }
  return best && shorten(best);
}

/** Sentence by sentence: a snippet is one that can be read. */
export function* sentencesOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) yield* text.split(/(?<=[.!?…])\s+|\n+/u);
}

/** Every place of the terms, and how many of them there are at all. */
export function matchesIn(
  text: string,
  terms: readonly string[],
  near: Near,
): { matches: MatchRange[]; count: number } {
  const matches: MatchRange[] = [];
  const words = [...wordsIn(text), ...joinedIn(text)];
  let count = 0;
  for (const term of terms) {
    const found = words.flatMap((word) => {
      const cost = near(term, word.term);
      return cost === null ? [] : [rangeOf(term, word, cost)];
    });
    if (found.length > 0) count += 1;
    matches.push(...found);
  }
  return { matches: matches.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]), count };
}

function shorten({ text, matches }: Snippet): Snippet {
  const first = matches[0]?.[0] ?? 0;
  if (text.length <= LONGEST && first <= LEAD) return { text, matches };
  const from = first <= LEAD ? 0 : text.indexOf(' ', first - LEAD) + 1;
  const cut = text.length - from <= LONGEST ? text.length : text.lastIndexOf(' ', from + LONGEST);
  const to = cut > from ? cut : from + LONGEST;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const move = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    matches: matches.flatMap(([start, end]): MatchRange[] =>
      start >= from && end <= to ? [[start + move, end + move]] : [],
    ),
  };
}
