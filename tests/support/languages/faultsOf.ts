import { sameInEveryLanguage } from './sameInEveryLanguage';

/** Words as a file of a language exports them: texts by key, some of them nested. */
export type Words = { readonly [key: string]: string | Words };

/** Texts by their whole key: `status.watching`. */
export function flat(words: Words, before = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') texts.set(`${before}${key}`, value);
    else for (const [inner, text] of flat(value, `${before}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const FORM = /_(zero|one|two|few|many|other)$/;
const formOf = (key: string) => FORM.exec(key)?.[1] ?? null;
const stemOf = (key: string) => key.replace(FORM, '');

/** A key of English that has one form for each number, and so has other forms elsewhere. */
const isPlural = (key: string, english: ReadonlyMap<string, string>) =>
  formOf(key) !== null && formOf(key) !== 'zero' && english.has(`${stemOf(key)}_other`);

/** The keys that a language must have, with the English text that each is made from. */
export function wanted(language: string, english: ReadonlyMap<string, string>): Map<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = new Map<string, string>();
  for (const [key, text] of english) {
    if (!isPlural(key, english)) keys.set(key, text);
    else for (const form of forms) keys.set(`${stemOf(key)}_${form}`, english.get(`${stemOf(key)}_other`) ?? text);
  }
  return keys;
}

const namesIn = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name.trim());
/** A form for one may say the number in a word. */
const OF_NUMBER = new Set(['count', 'formatted']);

/** The names that a text must have and those that it may have: English may leave one out where there is one thing only. */
function namesFor(key: string, from: string, english: ReadonlyMap<string, string>) {
  const ofOne = english.get(`${stemOf(key)}_one`);
  if (formOf(key) === null || ofOne === undefined) return { needs: namesIn(from), may: namesIn(from) };
  const both = namesIn(from).filter((name) => formOf(key) !== 'one' || namesIn(ofOne).includes(name));
  return { needs: both.filter((name) => !OF_NUMBER.has(name)), may: [...namesIn(from), ...namesIn(ofOne)] };
}

function nameFaults(key: string, text: string, from: string, english: ReadonlyMap<string, string>): string[] {
  const has = new Set(namesIn(text));
  const { needs, may } = namesFor(key, from, english);
  const lost = new Set(needs.filter((name) => !has.has(name)));
  const made = [...has].filter((name) => !may.includes(name));
  return [
    ...[...lost].map((name) => `${key} lacks {{${name}}}`),
    ...made.map((name) => `${key} has {{${name}}}, which English has not`),
  ];
}

const edges = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]].join('|');
/** Nothing to translate: figures, signs and what is put in. */
const isWordless = (text: string) => !/\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''));
const isSame = (language: string, text: string) =>
  isWordless(text) || [...(sameInEveryLanguage.all ?? []), ...(sameInEveryLanguage[language] ?? [])].includes(text);

/** Keys that a language does not have yet. */
export function missing(language: string, english: Words, translated: Words): string[] {
  const has = flat(translated);
  return [...wanted(language, flat(english)).keys()].filter((key) => !has.has(key));
}

/** What is wrong with the texts that are there. */
export function faultsOf(language: string, english: Words, translated: Words): string[] {
  const source = flat(english);
  const keys = wanted(language, source);
  return [...flat(translated)].flatMap(([key, text]) => {
    const from = keys.get(key);
    if (from === undefined) return [`${key} is no key of English, or no plural form of this language`];
    if (text.trim() === '') return from.trim() === '' ? [] : [`${key} is empty`];
    return [
      ...nameFaults(key, text, from, source),
      ...(edges(text) === edges(from) ? [] : [`${key} begins or ends with other spaces`]),
      ...(text === from && !isSame(language, text) ? [`${key} is in English: ${text}`] : []),
    ];
  });
}

/** Buttons, tabs and menu items are short in English: a much longer text would be clipped or wrap. */
export function tooLong(language: string, english: Words, translated: Words): string[] {
  const keys = wanted(language, flat(english));
  const length = (text: string) => text.replaceAll(/\{\{.*?\}\}/g, '00').length;
  return [...flat(translated)]
    .filter(([key, text]) => {
      const from = keys.get(key) ?? '';
      return length(from) <= 24 && length(text) > length(from) * 1.6 + 8;
    })
    .map(([key, text]) => `${key} is long: ${text}`);
}
