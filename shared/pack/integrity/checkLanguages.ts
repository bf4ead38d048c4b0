import type { Pack } from '../pack';

/**
 * Every text is there in the pack's own language. Texts are found by their shape, wherever they stand: an object
 * whose keys are all language tags and whose values are all strings. So a field added later is checked without
 * being listed here.
 */
export function* checkLanguages(pack: Pack): Generator<string> {
  const open: { value: unknown; at: string }[] = [{ value: pack, at: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at } = next;
    if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) open.push({ value: entry, at: `${at}[${i}]` });
    } else if (typeof value === 'object' && value !== null) {
      if (isText(value)) {
        if (!Object.hasOwn(value, pack.language))
          yield `${at}: has no text in the language of the pack, ${pack.language}`;
      } else {
        for (const [key, child] of Object.entries(value))
          open.push({ value: child, at: at === '' ? key : `${at}.${key}` });
      }
    }
  }
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function isText(value: object): boolean {
  return Object.entries(value).every(([key, text]) => LANGUAGE_TAG.test(key) && typeof text === 'string');
}
