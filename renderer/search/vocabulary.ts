import { fit, mostErrors, type Cost } from './fit';

/** Which of 32 letters a word has: two words that differ in more letters than errors are allowed need no look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

function bits(value: number): number {
  let left = value;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Every word that the index has, so that what was typed wrongly can be told from what is not there. It is counted,
 * because a word must be gone as soon as nothing that may be read has it.
 */
export class Vocabulary {
  readonly #words = new Map<string, { count: number; letters: number }>();

  get size(): number {
    return this.#words.size;
  }

  add(word: string): void {
    const known = this.#words.get(word);
    if (known) known.count += 1;
    else this.#words.set(word, { count: 1, letters: lettersOf(word) });
  }

  remove(word: string): void {
    const known = this.#words.get(word);
    if (!known) return;
    known.count -= 1;
    if (known.count === 0) this.#words.delete(word);
  }

  /** The words that may be meant, each with its cost. */
  near(typed: string): Map<string, Cost> {
    const found = new Map<string, Cost>();
    const most = mostErrors(typed.length);
    const letters = lettersOf(typed);
    for (const [word, known] of this.#words) {
      if (word.length < typed.length - most || bits(letters & ~known.letters) > most) continue;
      const cost = fit(typed, word);
      if (cost !== null) found.set(word, cost);
    }
    return found;
  }
}
