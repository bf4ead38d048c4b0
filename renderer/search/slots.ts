import type { SearchDocument } from '../db/reads/search/documents';
import { SEARCH_KINDS } from './kinds';
import type { NameWords } from './names';
import { entryOf, likelihood } from './rank';
import { FIELDS } from './vocabulary';
import { wordsIn } from './words';

/**
 * A document under its number, with what is asked of its name for every one that is found. The name is only taken apart
 * as a whole where there are several, or where it is shown: words of all names would take more memory than their texts.
 */
export type Slot = {
  readonly document: SearchDocument;
  /** The first word of the name, how many it has, and how many letters all of them have. */
  readonly first: string;
  readonly words: number;
  readonly letters: number;
  readonly names: readonly NameWords[] | null;
  /** Its kind by its place among all, and what it counts for being what it is. */
  readonly kind: number;
  readonly likelihood: number;
};

export function slotOf(document: SearchDocument): Slot {
  const words = wordsIn(document.name ?? '');
  return {
    document,
    first: words[0]?.term ?? '',
    words: words.length,
    letters: words.reduce((sum, { term }) => sum + term.length, 0),
    names: document.otherNames.length > 0 ? entryOf(document).names : null,
    kind: SEARCH_KINDS.indexOf(document.kind),
    likelihood: likelihood(document),
  };
}

/** Documents by numbers. A number that is free is given out again, so that what is kept by number stays as small as it can be. */
export class Slots {
  readonly #slots: (Slot | null)[] = [];
  readonly #free: number[] = [];
  /** How many words each document has in each field. */
  #lengths = new Uint16Array(1024 * FIELDS.length);
  /** All of them by field, and how many documents have any. */
  readonly #sums = FIELDS.map(() => ({ words: 0, documents: 0 }));

  /** One more than the highest number. */
  get end(): number {
    return this.#slots.length;
  }

  get size(): number {
    return this.#slots.length - this.#free.length;
  }

  add(slot: Slot, lengths: readonly number[]): number {
    const number = this.#free.pop() ?? this.#slots.length;
    this.#slots[number] = slot;
    this.#makeRoom();
    this.#count(number, lengths, 1);
    return number;
  }

  remove(number: number): void {
    this.#count(
      number,
      FIELDS.map((_, field) => this.lengthOf(number, field)),
      -1,
    );
    this.#slots[number] = null;
    this.#free.push(number);
  }

  get(number: number): Slot {
    const slot = this.#slots[number];
    if (!slot) throw new Error(`No document has the number ${number}.`);
    return slot;
  }

  lengthOf(number: number, field: number): number {
    return this.#lengths[number * FIELDS.length + field] ?? 0;
  }

  /** How many words a document has in a field that has any. */
  usualLength(field: number): number {
    const sum = this.#sums[field];
    return sum && sum.documents > 0 ? sum.words / sum.documents : 1;
  }

  #count(number: number, lengths: readonly number[], by: 1 | -1): void {
    lengths.forEach((length, field) => {
      const [sum, words] = [this.#sums[field], Math.min(length, 65_535)];
      this.#lengths[number * FIELDS.length + field] = by === 1 ? words : 0;
      if (!sum || words === 0) return;
      sum.words += by * words;
      sum.documents += by;
    });
  }

  #makeRoom(): void {
    if (this.#slots.length * FIELDS.length <= this.#lengths.length) return;
    const larger = new Uint16Array(this.#lengths.length * 2);
    larger.set(this.#lengths);
    this.#lengths = larger;
  }
}
