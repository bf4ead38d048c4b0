/** The languages of the interface, as their own speakers call them. English is complete; the others fall back to it. */
export const LANGUAGE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as [Language, ...Language[]];

/**
 * English that was made longer (`en-XA`) or runs from right to left (`en-XB`), so that a layout that does not hold is
 * seen. Settings do not offer them; tests and developers write them into `state/preferences.json`.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'en-XB'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

/** What is spoken: `system` has become one of these. */
export type SpokenLanguage = Language | PseudoLanguage;

export const isPseudo = (language: string): language is PseudoLanguage =>
  (PSEUDO_LANGUAGES as readonly string[]).includes(language);

/**
 * The first of the system's languages that Watchbill speaks, whatever its region; English where it speaks none.
 * @param preferred tags of BCP 47, the dearest first, as the system gives them
 */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [stem = ''] = tag.toLowerCase().split(/[-_]/);
    const known = LANGUAGES.find((language) => language === stem);
    if (known !== undefined) return known;
  }
  return 'en';
}

/** The language that a preference means on this system. */
export function languageOf(preference: SpokenLanguage | 'system', system: Language): SpokenLanguage {
  return preference === 'system' ? system : preference;
}

/** How dates and figures are written: English as in Britain, because its days come before its months. */
export function localeOf(language: string): string {
  return language === 'en' || isPseudo(language) ? 'en-GB' : language;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'en-XB' ? 'rtl' : 'ltr';
}
