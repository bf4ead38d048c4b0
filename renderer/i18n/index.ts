import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
    returnNull: false;
  }
}

/** Starts the words. All of them are in the bundle: nothing is fetched, so the first paint never waits. */
export function startWords(): typeof i18next {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en },
    defaultNS: 'common',
    initAsync: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
  return i18next;
}

export { i18next as words };
export { useTranslation } from 'react-i18next';
