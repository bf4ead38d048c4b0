import { utf8Length } from './utf8Length';

/** The longest name of a file that is made here, in UTF-16 units and in bytes: file systems stop at 255 bytes. */
const LONGEST = 100;
const LONGEST_BYTES = 200;

/** Names that are devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Refused by Windows, a folder's mark elsewhere, or a sign that turns or hides the text round it. */
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** Whether a name can be that of a file in every system, and leads nowhere else. */
export function isSafeFileName(name: string): boolean {
  if (name === '' || name.length > LONGEST + 20 || utf8Length(name) > LONGEST_BYTES + 50) return false;
  return name.replaceAll(REFUSED, '') === name && !/^[. ]|[. ]$/.test(name) && !DEVICE.test(name);
}

/** Some text as the beginning of a file's name: one that every system takes, without an extension. */
export function safeFileName(text: string, fallback: string): string {
  const plain = tidy(text.normalize('NFC').replaceAll(REFUSED, ' '));
  const short = tidy(shortened(plain));
  if (short === '') return fallback;
  return DEVICE.test(short) ? `_${short}` : short;
}

const tidy = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');

/** Cut between two signs: an emoji of several parts, or a letter with its accent, stays whole or goes. */
function shortened(text: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const longer = kept + segment;
    if (longer.length > LONGEST || utf8Length(longer) > LONGEST_BYTES) return kept;
    kept = longer;
  }
  return kept;
}

/** Gives each file a name that no other has, also where upper and lower case are the same. */
export function uniqueNames(extension: string, taken: readonly string[] = []): (base: string) => string {
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  const used = new Set(taken.map(key));
  return (base) => {
    let name = `${base}${extension}`;
    for (let count = 2; used.has(key(name)); count += 1) name = `${base} ${count}${extension}`;
    used.add(key(name));
    return name;
  };
}
