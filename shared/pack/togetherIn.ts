import type { Text } from './basics';
import { readingLanguage, toldIn } from './readText';

/** No language at all: of a text that is asked for in it the pack's own is read. */
const NONE = 'und';

/** The language for texts that belong together: the viewer's where all of them have it, else the pack's own for all. */
export function togetherIn(texts: readonly (Text | null)[]): string {
  return texts.every((text) => toldIn(text) === undefined) ? readingLanguage() : NONE;
}
