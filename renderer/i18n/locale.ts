import i18next from 'i18next';
import { localeOf } from '../../shared/i18n/languages';

/** The locale that dates, figures and orders are of: that of the language which is spoken now. */
export const locale = (): string => localeOf(i18next.language ?? 'en');

/**
 * Something that `Intl` makes, once a locale: making a format takes longer than writing a hundred dates with it.
 * @param make what is made for a locale and a key
 */
export function eachLocale<Made>(make: (locale: string, key: string) => Made): (key?: string) => Made {
  const known = new Map<string, Made>();
  return (key = '') => {
    const name = `${locale()} ${key}`;
    const made = known.get(name) ?? make(locale(), key);
    known.set(name, made);
    return made;
  };
}
