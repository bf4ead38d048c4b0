/** What of a keyboard event tells which key was meant. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'getModifierState'>;

/** The first letter that a Latin keyboard does not print. */
const BEYOND_LATIN = '\u0080';

/**
 * What a key prints, in lower case, and so what people mean by it. Where the keyboard writes another alphabet, a
 * letter is the one that a Latin keyboard has in its place; a key of the upper row is its digit also where that row
 * prints signs or letters unless Shift is held, as in France or Bohemia.
 */
export function writtenKey(press: KeyPress): string {
  const { key, code } = press;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined && key.length === 1 && key >= BEYOND_LATIN) return letter.toLowerCase();
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const isPlain = !press.shiftKey && !press.altKey && !press.getModifierState('AltGraph');
  if (digit !== undefined && isPlain) return digit;
  return key.toLowerCase();
}
