import type { Text } from './basics';

/** A text of a pack, and the way to it as refusals write it. */
type PlacedText = { text: Text; at: string };

/**
 * Every text of a pack. Texts are found by their shape, wherever they stand: an object whose keys are all language tags
 * and whose values are all strings. So a field added later is found without being listed here. What a name is in other
 * languages (`nameIn`) is none: the name itself is in the pack's own.
 */
export function* textsOf(pack: object): Generator<PlacedText> {
  const open: { value: unknown; at: string }[] = [{ value: pack, at: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at } = next;
    if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) open.push({ value: entry, at: `${at}[${i}]` });
    } else if (typeof value === 'object' && value !== null) {
      if (isText(value)) yield { text: value, at };
      else
        for (const [key, child] of Object.entries(value))
          if (key !== 'nameIn') open.push({ value: child, at: at === '' ? key : `${at}.${key}` });
    }
  }
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function isText(value: object): value is Text {
  return Object.entries(value).every(([key, text]) => LANGUAGE_TAG.test(key) && typeof text === 'string');
}

/**
 * Puts the pack's own language first in each text, whatever order its author wrote. Rows of the catalogue do not say of
 * which language their pack is: where a text is missing in the viewer's, the first one is read (`readText`).
 */
export function ownLanguageFirst<P extends { language: string }>(pack: P): P {
  for (const { text } of textsOf(pack)) {
    const own = text[pack.language];
    if (own === undefined || Object.keys(text)[0] === pack.language) continue;
    const others = Object.entries(text).filter(([tag]) => tag !== pack.language);
    for (const [tag] of others) delete text[tag];
    for (const [tag, value] of others) text[tag] = value;
  }
  return pack;
}

/** How many of a pack's texts there are in each of its languages, its own first, and how many texts there are. */
export function languagesOf(pack: { language: string }): { texts: number; languages: Map<string, number> } {
  const languages = new Map([[pack.language, 0]]);
  let texts = 0;
  for (const { text } of textsOf(pack)) {
    texts += 1;
    for (const tag of Object.keys(text)) languages.set(tag, (languages.get(tag) ?? 0) + 1);
  }
  return { texts, languages };
}
