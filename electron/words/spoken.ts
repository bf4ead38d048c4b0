import { createInstance } from 'i18next';
import type { PseudoLanguage } from '../../shared/i18n/languages';
import { pseudoTexts } from '../../shared/i18n/pseudo';

/** The words of the main process. It knows menus, dialogs and the sentences of errors, and no episode. */
const instance = createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: {} } },
  initAsync: false,
  // What stands in menus, dialogs and terminals is no HTML.
  interpolation: { escapeValue: false },
});

type Values = Readonly<Record<string, string | number>>;
// The types of i18next are global: in tests, which see both processes, they are those of the pages' words.
const inWords = instance.t as unknown as (key: string, values: Values) => string;

/** Groups of words by their name: what a language file of the main process holds. */
export type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Speaks `language` from now on; `groups` are its words, and English stands in where one is missing. */
export function speak(language: string, groups: Groups | null): void {
  if (groups !== null) instance.addResourceBundle(language, 'translation', groups, false, true);
  void instance.changeLanguage(language);
}

/** Speaks English that was made longer, or runs from right to left. */
export function speakPseudo(language: PseudoLanguage): void {
  speak(language, pseudoTexts(instance.getResourceBundle('en', 'translation') as Groups, language) as Groups);
}

/** The language that is spoken now. */
export const spokenLanguage = (): string => instance.language;

type Named<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Named<Rest> : never;
type Form = 'one' | 'other';
type Base<Key> = Key extends `${infer Stem}_${Form}` ? Stem : Key;
type Value<Key, Text> = [Named<Text> | (Key extends `${string}_${Form}` ? 'count' : never)] extends [infer Names]
  ? [Names] extends [never]
    ? string
    : (values: { readonly [Name in Names & string]: string | number }) => string
  : never;

/** A group as code uses it: a text, or a function where something is put into it. */
export type Spoken<Group> = { readonly [Key in keyof Group & string as Base<Key>]: Value<Key, Group[Key]> };

const FORM = /_(?:one|other)$/;

/**
 * A group of words in the language of the moment they are read. What has `{{names}}` is a function of them, and
 * `thing_one` with `thing_other` is `thing({ count })`.
 * @param name of the group, as the files in `electron/words/` export it
 */
export function spoken<const Group extends Readonly<Record<string, string>>>(
  name: string,
  group: Group,
): Spoken<Group> {
  instance.addResourceBundle('en', 'translation', { [name]: group }, true);
  const words = {};
  for (const [key, text] of Object.entries(group)) {
    const stem = key.replace(FORM, '');
    const takesValues = stem !== key || text.includes('{{');
    const say = (values: Values = {}) => inWords(`${name}.${stem}`, values);
    Object.defineProperty(words, stem, {
      enumerable: true,
      configurable: true,
      ...(takesValues ? { value: say } : { get: () => say() }),
    });
  }
  return words as Spoken<Group>;
}
