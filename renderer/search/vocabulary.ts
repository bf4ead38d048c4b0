import { fit, lettersOf, missing, mostErrors, type Cost } from './fit';

/** The fields of a document, by their place in whatever is kept by field. */
export const FIELDS = ['name', 'otherNames', 'values', 'texts'] as const;
export const [NAME, OTHER_NAMES, VALUES, TEXTS] = [0, 1, 2, 3] as const;

/** A word, and in each field the numbers of the documents that have it, ascending. Null instead of none: most have none. */
export type Term = { readonly word: string; readonly letters: number; readonly docs: (number[] | null)[] };

const byWord = (one: Term, other: Term): number => (one.word < other.word ? -1 : 1);
const isThere = ({ docs: [name, otherNames, values, texts] }: Term): boolean =>
  Boolean(name ?? otherNames ?? values ?? texts);

/**
 * Every word that the index has and where it stands. A word is gone as soon as no document has it: what may no longer
 * be read must not be found, nor weigh, nor be what a typing error is taken to mean.
 */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  /** For beginnings of words: put in order when somebody asks, because many come at once. */
  #inOrder: Term[] = [];
  #fresh: Term[] = [];
  #isAnyGone = false;

  get size(): number {
    return this.#terms.size;
  }

  add(word: string, field: number, doc: number): void {
    const { docs } = this.#terms.get(word) ?? this.#begin(word);
    const there = (docs[field] ??= []);
    const last = there.at(-1);
    if (last === undefined || last < doc) there.push(doc);
    else if (there[placeOf(there, doc)] !== doc) there.splice(placeOf(there, doc), 0, doc);
  }

  remove(word: string, field: number, doc: number): void {
    const term = this.#terms.get(word);
    const there = term?.docs[field];
    if (!term || !there || there[placeOf(there, doc)] !== doc) return;
    there.splice(placeOf(there, doc), 1);
    if (there.length > 0) return;
    term.docs[field] = null;
    if (isThere(term)) return;
    this.#terms.delete(word);
    this.#isAnyGone = true;
  }

  get(word: string): Term | undefined {
    return this.#terms.get(word);
  }

  /** The words that begin so, in their order. */
  beginningWith(typed: string): Term[] {
    this.#putInOrder();
    const words = this.#inOrder;
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((words[middle]?.word ?? '') < typed) from = middle + 1;
      else to = middle;
    }
    let end = from;
    while (words[end]?.word.startsWith(typed) === true) end += 1;
    return words.slice(from, end);
  }

  /** The words that may be meant, each with its cost. */
  near(typed: string): Map<string, Cost> {
    const found = new Map<string, Cost>();
    const most = mostErrors(typed.length);
    const letters = lettersOf(typed);
    for (const [word, known] of this.#terms) {
      if (word.length < typed.length - most || missing(letters, known.letters) > most) continue;
      const cost = fit(typed, word);
      if (cost !== null) found.set(word, cost);
    }
    return found;
  }

  #begin(word: string): Term {
    const term: Term = { word, letters: lettersOf(word), docs: [null, null, null, null] };
    this.#terms.set(word, term);
    this.#fresh.push(term);
    return term;
  }

  #putInOrder(): void {
    if (this.#fresh.length === 0 && !this.#isAnyGone) return;
    const fresh = this.#fresh.toSorted(byWord);
    const merged: Term[] = [];
    let next = 0;
    for (const term of this.#inOrder) {
      for (let one = fresh[next]; one && byWord(one, term) < 0; one = fresh[next]) {
        if (isThere(one)) merged.push(one);
        next += 1;
      }
      if (isThere(term)) merged.push(term);
    }
    for (const one of fresh.slice(next)) if (isThere(one)) merged.push(one);
    this.#inOrder = merged;
    this.#fresh = [];
    this.#isAnyGone = false;
  }
}

/** Where a number stands in ascending ones, or would have to. */
function placeOf(docs: readonly number[], doc: number): number {
  let [from, to] = [0, docs.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((docs[middle] ?? 0) < doc) from = middle + 1;
    else to = middle;
  }
  return from;
}
