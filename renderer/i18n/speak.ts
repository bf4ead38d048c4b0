import i18next from 'i18next';
import { readTextsIn } from '../../shared/pack/readText';
import { collateIn } from '../../shared/util/collate';
import { directionOf, isPseudo, localeOf, type SpokenLanguage } from '../../shared/i18n/languages';

let asked: SpokenLanguage = 'en';

/**
 * Speaks `language` from now on: words, texts of packs, dates, order, direction. English is there; of another language the words are read
 * first, in one piece. Rejects when they cannot be read, and everything stays as it was.
 */
export async function speak(language: SpokenLanguage): Promise<void> {
  asked = language;
  if (isPseudo(language)) (await import('./pseudo')).addPseudo(language);
  else if (language !== 'en' && !i18next.hasResourceBundle(language, 'common')) await addLanguage(language);
  // Somebody who chooses in haste gets what was chosen last.
  if (asked !== language) return;
  collateIn(localeOf(language));
  readTextsIn(language);
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  await i18next.changeLanguage(language);
}

async function addLanguage(language: string): Promise<void> {
  const response = await fetch(new URL(`languages/${language}.json.gz`, document.baseURI));
  if (!response.ok || response.body === null) throw new Error(`The words of ${language} are missing.`);
  const text = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  // It was packed by us when the app was built (scripts/build/wordsPlugin.mjs).
  const areas = (await text.json()) as Readonly<Record<string, object>>;
  for (const [area, words] of Object.entries(areas)) i18next.addResourceBundle(language, area, words);
}
