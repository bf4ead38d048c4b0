import { fold } from './words';

/** Words that say nothing about what is meant; they are looked for only when nothing else is typed. */
const SMALL = new Set('a an and as at by for from in is it of on or that the to was who with'.split(' '));

/** What was typed, taken apart. */
export type Typed = {
  /** All of it, folded and run together: what a name is compared with as a whole. */
  whole: string;
  terms: readonly string[];
  /** The terms that decide: all but the small words, or all when there are no others. */
  telling: readonly string[];
};

/** More than this is no search but a pasted text. */
const LONGEST = 200;
const MOST_TERMS = 12;

export function readTyped(text: string): Typed {
  const folded = fold(text.slice(0, LONGEST))
    // «Picard's» is somebody's, and «T'Veen» is somebody.
    .replaceAll(/['’ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/['’ʼ.]/g, '');
  return typedFrom((folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_TERMS));
}

/** The same with two neighbours run together, for each pair: `star dust` may be one word. */
export function runTogether({ terms }: Typed): Typed[] {
  return terms
    .slice(1)
    .map((term, index) => typedFrom([...terms.slice(0, index), `${terms[index]}${term}`, ...terms.slice(index + 2)]));
}

function typedFrom(terms: readonly string[]): Typed {
  const telling = terms.filter((term) => !SMALL.has(term));
  return { whole: terms.join(''), terms, telling: telling.length > 0 ? telling : terms };
}
