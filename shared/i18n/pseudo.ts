import type { PseudoLanguage } from './languages';

// prettier-ignore
const MARKS: Readonly<Record<string, string>> = {
  A: 'Å', a: 'å', C: 'Ç', c: 'ç', D: 'Ð', d: 'ð', E: 'É', e: 'é', G: 'Ĝ', g: 'ĝ', I: 'Î', i: 'î', K: 'Ķ', k: 'ķ', L: 'Ļ',
  l: 'ļ', N: 'Ñ', n: 'ñ', O: 'Ö', o: 'ö', R: 'Ŕ', r: 'ŕ', S: 'Š', s: 'š', T: 'Ţ', t: 'ţ', U: 'Û', u: 'û', Y: 'Ý', y: 'ý',
  Z: 'Ž', z: 'ž',
};

const accented = (text: string) => text.replaceAll(/[A-Za-z]/g, (letter) => MARKS[letter] ?? letter);

/** What is put in, and words that stand for keys and options, stay as they are. */
const KEPT = /(\{\{.*?\}\}|--[a-z-]+)/;

/** Two letters of five more, as German and French have where they are long. */
const filling = (length: number) =>
  ' one two three four five six seven eight nine ten'.repeat(9).slice(0, Math.ceil(length * 0.4));

/**
 * A text of the interface for a pseudo-language. Both are marked, so that a text without marks is one that no file of words
 * has. `en-XA` is longer by two fifths and stands in brackets: a missing one was clipped. `en-XB` is what it was, and
 * its sentences run as those of a right-to-left language do.
 */
export function pseudoText(text: string, language: PseudoLanguage): string {
  if (text.trim() === '') return text;
  const marked = text
    .split(KEPT)
    .map((part, index) => (index % 2 === 0 ? accented(part) : part))
    .join('');
  if (language === 'en-XA') return `[${marked}${filling(text.replaceAll(/\{\{.*?\}\}/g, '').length)}]`;
  // The marks tell the browser that this is a right-to-left text with names in it, which run the other way.
  return `\u200f${marked}\u200f`;
}

type Texts = { readonly [key: string]: string | Texts };

/** All texts of an area or a group. */
export function pseudoTexts(texts: Texts, language: PseudoLanguage): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value, language) : pseudoTexts(value, language),
    ]),
  );
}
