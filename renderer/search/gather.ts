import { SAME, type Cost } from './fit';
import type { Slots } from './slots';
import { FIELDS, type Term } from './vocabulary';

/** The words that one of the typed terms stands for, each with how far it is from it. */
export type Words = readonly (readonly [term: Term, cost: Cost])[];

/** Where a word stands: what it weighs there decides between things that fit alike. */
const BOOST = [6, 4, 2, 1] as const;
/** A word that is not just what was typed says less. */
const NOT_THE_SAME = 0.5;

/** Documents that have what was looked for, by their numbers, and how well each term fits each field of them. */
export type Gathered = {
  docs: readonly number[];
  /** How many of the terms each document has. */
  countOf: (doc: number) => number;
  /** Null where no word of the term stands in that field. */
  costOf: (term: number, doc: number, field: number) => Cost | null;
  /** Rare words and short fields count for more; 1 is the most that any of them has. */
  samenessOf: (doc: number) => number;
};

/** Room for figures of each document, used again by the next question: it is half a megabyte a term. */
export class Room {
  #costs: Uint8Array[] = [];
  #weights = new Float64Array();
  #counts = new Uint8Array();
  #rounds = new Uint8Array();

  /** All zero. What was made here before is no longer valid. */
  clear(terms: number, documents: number) {
    if (this.#weights.length < documents) {
      const size = documents * 2;
      this.#costs = [];
      [this.#weights, this.#counts, this.#rounds] = [
        new Float64Array(size),
        new Uint8Array(size),
        new Uint8Array(size),
      ];
    }
    while (this.#costs.length < terms) this.#costs.push(new Uint8Array(this.#weights.length * FIELDS.length));
    const costs = this.#costs.slice(0, terms);
    for (const one of [...costs, this.#weights, this.#counts, this.#rounds]) one.fill(0);
    return { costs, weights: this.#weights, counts: this.#counts, rounds: this.#rounds };
  }
}

/**
 * Finds documents that have a word of every term (or of any). The work grows with how often the words are there, some
 * nanoseconds each: nothing is made for a document but numbers in arrays.
 * @param fields in which of the fields is looked.
 * @param room what is answered holds until it is used for another question.
 */
export function gather(
  terms: readonly Words[],
  { slots, room }: { slots: Slots; room: Room },
  fields: readonly number[],
  combineWith: 'AND' | 'OR',
): Gathered {
  const width = FIELDS.length;
  const { costs, weights, counts, rounds } = room.clear(terms.length, slots.end);
  const touched: number[] = [];
  const usual = FIELDS.map((_, field) => slots.usualLength(field));
  const isEach = combineWith === 'AND';
  // The rarest first: of what it is not in, nothing else need be known.
  const order = terms.map((words, term) => ({ words, term, size: sizeOf(words, fields) }));
  for (const [round, { words, term }] of order.toSorted((a, b) => a.size - b.size).entries()) {
    const own = costs[term] ?? new Uint8Array();
    for (const [word, cost] of words) {
      for (const field of fields) {
        const docs = word.docs[field];
        if (!docs) continue;
        const weight = weightOf(docs.length, slots.size, field) * (cost === SAME ? 1 : NOT_THE_SAME / cost);
        const half = usual[field] ?? 1;
        for (const doc of docs) {
          const count = counts[doc] ?? 0;
          if (isEach && count < round) continue;
          if (rounds[doc] !== round + 1) {
            if (count === 0) touched.push(doc);
            rounds[doc] = round + 1;
            counts[doc] = count + 1;
          }
          const place = doc * width + field;
          const before = own[place] ?? 0;
          // One more than the cost, as 0 is «not there».
          if (before === 0 || cost + 1 < before) own[place] = Math.min(cost + 1, 255);
          weights[doc] = (weights[doc] ?? 0) + weight / (1 + slots.lengthOf(doc, field) / half);
        }
      }
    }
  }
  const docs = isEach ? touched.filter((doc) => counts[doc] === terms.length) : touched;
  const top = docs.reduce((most, doc) => Math.max(most, weights[doc] ?? 0), 1e-9);
  return {
    docs,
    countOf: (doc) => counts[doc] ?? 0,
    costOf: (term, doc, field) => {
      const cost = costs[term]?.[doc * width + field] ?? 0;
      return cost === 0 ? null : cost - 1;
    },
    samenessOf: (doc) => (weights[doc] ?? 0) / top,
  };
}

function sizeOf(words: Words, fields: readonly number[]): number {
  let size = 0;
  for (const [{ docs }] of words) for (const field of fields) size += docs[field]?.length ?? 0;
  return size;
}

function weightOf(having: number, all: number, field: number): number {
  return (BOOST[field] ?? 1) * Math.log(1 + all / having);
}
