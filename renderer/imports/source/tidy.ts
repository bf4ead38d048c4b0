/** Names that reach the prototype of an object: no export of anybody uses them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Texts in which one could be, or half a letter. Escapes can spell any of them. */
const SUSPICIOUS = /__proto__|constructor|prototype|\\u(?:00|d[89a-f])/i;
const HALF_LETTERS = /[\ud800-\udfff]/gu;

/**
 * The value of a JSON text, without keys that reach a prototype, and with a replacement character in the place of half
 * a letter, which no database and no file would store. Throws `SyntaxError` for what is no JSON. The text must not be
 * nested deep.
 */
export function tidied(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return SUSPICIOUS.test(text) ? tidyValue(value) : value;
}

/** A text without halves of letters. */
export function wellFormed(text: string): string {
  return text.replaceAll(HALF_LETTERS, '\ufffd');
}

function tidyValue(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(tidyValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FORBIDDEN.has(key))
      .map(([key, inner]) => [wellFormed(key), tidyValue(inner)]),
  );
}
