import i18next from 'i18next';
import type { LateWords } from './en/late';

/** The words that came with lazy pages, also before the words were started. */
const come: Record<string, object> = {};

/**
 * Words of a page that is loaded late: they come with its code instead of with the first screen. Called once, when that
 * code is loaded and before anything of it is rendered.
 */
export function addWords<Area extends keyof LateWords>(area: Area, words: LateWords[Area]): void {
  come[area] = words;
  if (i18next.isInitialized) i18next.addResourceBundle('en', area, words);
}

export const lateWords = (): Readonly<Record<string, object>> => come;
