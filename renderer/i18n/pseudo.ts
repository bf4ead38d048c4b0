import i18next from 'i18next';
import type { PseudoLanguage } from '../../shared/i18n/languages';
import { pseudoTexts } from '../../shared/i18n/pseudo';

const made = new Set<PseudoLanguage>();

/** Makes a pseudo-language from English, also from the words of pages that are loaded later. */
export function addPseudo(language: PseudoLanguage): void {
  if (made.has(language)) return;
  made.add(language);
  const add = (area: string) => {
    const words = i18next.getResourceBundle('en', area) as Parameters<typeof pseudoTexts>[0];
    i18next.addResourceBundle(language, area, pseudoTexts(words, language), false, true);
  };
  Object.keys(i18next.getDataByLanguage('en') ?? {}).forEach(add);
  i18next.services.resourceStore.on('added', (from: string, area: string) => {
    if (from === 'en') add(area);
  });
}
