/** Texts that are rightly the same as in English: names, formats, and words that a language shares with it. */
export const sameInEveryLanguage: Readonly<Record<string, readonly string[]>> = {
  all: ['Watchbill', 'JSON', 'CSV', 'HTML', 'PDF', 'Markdown', 'S1 E5', 'IMDb', 'OK', 'SVG', 'PNG', 'TheTVDB', 'TMDB'],
  de: [],
  es: [],
  fr: [],
  ja: [],
};
