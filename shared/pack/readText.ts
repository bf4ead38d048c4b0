import type { Text } from './basics';

/**
 * The language in which texts of packs are read: that of the interface. Whoever speaks sets it, in each page and worker
 * for itself; English where nobody did.
 */
let wanted = 'en';

/** Texts are read in `language` from now on, where a pack has them in it. */
export function readTextsIn(language: string): void {
  wanted = language;
}

export const readingLanguage = (): string => wanted;

const baseOf = (tag: string): string | undefined => tag.split('-')[0];

/** The exact language, else one of the same base, else the pack's own, which is the first (`ownLanguageFirst`). */
function tagOf(text: Text, language: string): string | undefined {
  const tags = Object.keys(text);
  return tags.find((tag) => tag === language) ?? tags.find((tag) => baseOf(tag) === baseOf(language)) ?? tags[0];
}

/** A text in the viewer's language, else in that of the pack. */
export function readText(text: Text | null | undefined, language = wanted): string | null {
  return (text && text[tagOf(text, language) ?? '']) ?? null;
}

/**
 * The language that a text is told in where it is not the viewer's: what shows it says so. What the viewer wrote, or a
 * source told without saying in which language, is in `und`, of which nothing can be said.
 */
export function toldIn(text: Text | null | undefined, language = wanted): string | undefined {
  const tag = text ? tagOf(text, language) : undefined;
  return tag === undefined || tag === 'und' || baseOf(tag) === baseOf(wanted) ? undefined : tag;
}
