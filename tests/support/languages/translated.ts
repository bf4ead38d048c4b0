import { createInstance, type i18n } from 'i18next';
import type { Language } from '../../../shared/i18n/languages';
import { composeWords } from '../../../scripts/build/composeWords.mjs';
import { flat, type Words } from './faultsOf';
import { AREAS, wordsIn } from './wordFiles';

async function areasOf(language: Language): Promise<Record<string, Words>> {
  const areas = await Promise.all(AREAS.map((area) => wordsIn(`renderer/i18n/${language}/${area}.ts`)));
  return composeWords(Object.assign({}, ...areas) as Record<string, Words>) as Record<string, Words>;
}

/** The words of a language as the pages say them: `(await inLanguage('de')).t('settings:title')`. */
export async function inLanguage(language: Language): Promise<Pick<i18n, 't'>> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: await areasOf(language) },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Every text that stands in the words of a language as it is shown, with nothing put into it. */
export async function plainTexts(language: Language): Promise<string[]> {
  return [...flat(await areasOf(language)).values()].filter((text) => !text.includes('{{'));
}
