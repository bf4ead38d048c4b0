import i18next from 'i18next';
import { en } from './en';
import type { LateWords } from './en/late';
import { lateWords } from './late';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & LateWords;
    returnNull: false;
  }
}

/** Starts the words. They are in the bundle, or come with the page they are for: nothing is fetched for itself. */
export function startWords(): typeof i18next {
  void i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { ...en, ...lateWords() } },
    defaultNS: 'common',
    initAsync: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
  return i18next;
}

export { i18next as words };
export { addWords } from './late';
export { useTranslation } from './useTranslation';
