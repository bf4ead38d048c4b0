import { fold } from '../../../shared/util/fold';

/** Signs in the order in which a reader's collation has them: before figures and letters, blanks first. */
const SIGNS = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
const KEY_OF_SIGN: ReadonlyMap<string, string> = new Map(
  Array.from(SIGNS, (sign, index) => [sign, String.fromCharCode(index + 1)]),
);

/**
 * A title as an index has it, so that titles stand in the order of their letters: without accents and case, signs before
 * figures, and `Anchor 9` before `Anchor 10`. The database compares by code units and knows no language.
 */
export function titleKey(title: string): string {
  return fold(title).replaceAll(/\d+|[!-/:-@[-`{-~ ]/g, (part) => KEY_OF_SIGN.get(part) ?? numberKey(part));
}

/** A number by its length first: of two numbers the longer one is greater. */
function numberKey(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  return String.fromCharCode(0x30 + Math.min(plain.length, 40)) + plain;
}

/** Stands before every sign: a title that is the beginning of another comes first. */
const END = '\0';

/** Both titles, the one it is sorted by first. */
export function bothTitlesKey(sortTitle: string, title: string): string {
  return titleKey(sortTitle) + END + titleKey(title);
}
