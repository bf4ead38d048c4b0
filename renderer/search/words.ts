/** Letters that lose nothing by normalising but that nobody types with another keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word as it is compared, and where it stands in the text it comes from, in code units. */
export type Word = { term: string; start: number; end: number };

const ONLY_ASCII = /^[\n\x20-\x7e]*$/;

/** Small letters without accents. The result may be longer or shorter than the text. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // Most words have nothing to take off, and there are many.
  if (ONLY_ASCII.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Letters, figures and their marks; what joins two of them inside one word is no part of either. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** T'Veen, B-4, U.S.S.: people type them with the sign, without it, and as two words. */
const JOINED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ.&\-‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+/gu;

const PLAIN_WORD = /[a-z0-9]+/g;
const JOINING = /['’ʼ.&\-‑]/;

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  if (!ONLY_ASCII.test(text)) return Array.from(text.matchAll(WORD), wordOf);
  // The same for most texts, in a third of the time: an index is made of hundreds of thousands of words.
  return Array.from(text.toLowerCase().matchAll(PLAIN_WORD), ({ 0: term, index }) => {
    return { term, start: index, end: index + term.length };
  });
}

/** What is written as one although a sign stands inside: `tveen` for T'Veen. */
export function joinedIn(text: string): Word[] {
  if (!JOINING.test(text)) return [];
  return Array.from(text.matchAll(JOINED), (match) => {
    const { start, end } = wordOf(match);
    return { term: fold(match[0]).replaceAll(/[^\p{L}\p{N}]/gu, ''), start, end };
  });
}

/** Two words run together, as somebody types a name whose gap they do not know: `laforge`. */
export function pairsOf(words: readonly Word[]): Word[] {
  return words.slice(1).map((word, index) => {
    const before = words[index] ?? word;
    return { term: before.term + word.term, start: before.start, end: word.end };
  });
}

function wordOf(match: RegExpMatchArray): Word {
  const start = match.index ?? 0;
  return { term: fold(match[0]), start, end: start + match[0].length };
}
