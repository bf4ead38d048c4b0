import i18next from 'i18next';
import { languagesOf } from '../../shared/pack/texts';
import { eachLocale } from './locale';
import './late/toldIn';

const names = eachLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const lists = eachLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** What a language is called in the one that is spoken, by its tag: `German`; the tag itself where nobody named it. */
export const writeLanguage = (tag: string): string => names().of(tag) ?? tag;

/** Several of them: `German and French`. */
export const writeLanguages = (tags: readonly string[]): string => lists().format(tags.map(writeLanguage));

/** In which languages a pack is told, its own first, and how much of it: `English (14 of 14), German (12 of 14)`. */
export function writeCoverage(pack: { language: string }): string {
  const { texts, languages } = languagesOf(pack);
  const each = [...languages].map(([tag, count]) =>
    i18next.t('toldIn:coverage', { language: writeLanguage(tag), count, total: texts }),
  );
  return i18next.t('toldIn:languages', { languages: lists().format(each) });
}
