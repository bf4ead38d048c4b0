/**
 * How far a word is from what was typed: 0 the same, 1 begins with it, more with typing errors. Lower is better;
 * null is another word.
 */
export type Cost = number;

export const SAME: Cost = 0;
export const BEGINS: Cost = 1;
/** From here on a typing error is assumed. */
export const ERRORS: Cost = 2;

/** Without typing errors. */
export function fitStrictly(typed: string, word: string): Cost | null {
  if (!word.startsWith(typed)) return null;
  return word.length === typed.length ? SAME : BEGINS;
}

/** With as many typing errors as the length of what was typed allows: a wrong, missing or surplus letter, or two swapped. */
export function fit(typed: string, word: string): Cost | null {
  const strict = fitStrictly(typed, word);
  if (strict !== null) return strict;
  const first = typed[0] === word[0] ? 0 : 1;
  // The first letter is rarely the wrong one: when it is, there is less room for others.
  const most = Math.max(Math.min(1, mostErrors(typed.length)), mostErrors(typed.length) - first);
  if (most === 0 || word.length < typed.length - most || missing(lettersOf(typed), lettersOf(word)) > most) return null;
  const { whole, beginning } = distances(typed, word, most);
  if (whole <= most) return ERRORS + 2 * whole + first + (isAnother(typed, word) ? 1 : 0);
  // Somebody who is still typing has made fewer errors so far; the beginning of a word alone is like too many others.
  const fewer = Math.min(most, mostErrors(typed.length - 2));
  if (typed.length >= 6 && beginning <= fewer) return ERRORS + 2 * beginning + first + 2;
  return null;
}

/** Of the same length but with other letters: more often another word than one that was mistyped. */
function isAnother(typed: string, word: string): boolean {
  return typed.length === word.length && sorted(typed) !== sorted(word);
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}

/** Which of 32 letters a word has: two words that differ in more letters than errors are allowed need no look. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

/** How many of these letters are not among the others. */
export function missing(letters: number, others: number): number {
  let left = letters & ~others;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

export function mostErrors(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** Of all of the word, and of the beginning of it that is nearest. Anything above `most` is just «too far». */
function distances(typed: string, word: string, most: number): { whole: number; beginning: number } {
  const columns = typed.length + 1;
  let before = new Uint8Array(columns);
  let last = Uint8Array.from({ length: columns }, (_, column) => column);
  let now = new Uint8Array(columns);
  let beginning = most + 1;
  const longest = Math.min(word.length, typed.length + most);
  for (let row = 1; row <= longest; row += 1) {
    now[0] = row;
    let nearest = row;
    for (let column = 1; column < columns; column += 1) {
      const same = typed[column - 1] === word[row - 1];
      let cost = Math.min(at(last, column - 1) + (same ? 0 : 1), at(last, column) + 1, at(now, column - 1) + 1);
      if (row > 1 && column > 1 && typed[column - 1] === word[row - 2] && typed[column - 2] === word[row - 1])
        cost = Math.min(cost, at(before, column - 2) + 1);
      now[column] = cost;
      nearest = Math.min(nearest, cost);
    }
    beginning = Math.min(beginning, at(now, typed.length));
    if (nearest > most) return { whole: most + 1, beginning };
    [before, last, now] = [last, now, before];
  }
  return { whole: longest === word.length ? at(last, typed.length) : most + 1, beginning };
}

/** The tables are as long as the word that was typed, so that nothing outside is asked for. */
function at(row: Uint8Array, column: number): number {
  return row[column] ?? 255;
}
