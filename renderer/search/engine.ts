import type { SearchDocument } from '../db/reads/search/documents';
import { BEGINS, SAME, type Cost } from './fit';
import { gather, Room, type Gathered } from './gather';
import { slotOf, Slots } from './slots';
import { FIELDS, NAME, OTHER_NAMES, TEXTS, VALUES, Vocabulary } from './vocabulary';
import { joinedIn, pairsOf, wordsIn } from './words';

/** Of one term at most so many words are taken to be meant, the nearest first. */
const MOST_MEANT = 40;

const IN_NAMES = [NAME, OTHER_NAMES] as const;
const ANYWHERE = [NAME, OTHER_NAMES, VALUES, TEXTS] as const;

/**
 * The inverted index, in numbers: a word, and which documents have it in which field. A document that goes is taken out
 * word by word, because the weight of a word depends on how many have it.
 */
export class Engine {
  readonly slots = new Slots();
  readonly vocabulary = new Vocabulary();
  readonly #places = { slots: this.slots, room: new Room() };
  readonly #numbers = new Map<string, number>();

  /** The document under a key, when it has any word. */
  get(key: string): SearchDocument | null {
    const number = this.#numbers.get(key);
    return number === undefined ? null : this.slots.get(number).document;
  }

  add(key: string, document: SearchDocument): void {
    const fields = termsOf(document);
    const number = this.slots.add(
      slotOf(document),
      fields.map((words) => words.length),
    );
    this.#numbers.set(key, number);
    fields.forEach((words, field) => new Set(words).forEach((word) => this.vocabulary.add(word, field, number)));
  }

  remove(key: string): void {
    const number = this.#numbers.get(key);
    if (number === undefined) return;
    termsOf(this.slots.get(number).document).forEach((words, field) =>
      new Set(words).forEach((word) => this.vocabulary.remove(word, field, number)),
    );
    this.slots.remove(number);
    this.#numbers.delete(key);
  }

  /** Documents with all of the terms (or with any), or with words that begin with them. */
  beginningWith(terms: readonly string[], combineWith: 'AND' | 'OR' = 'AND'): Gathered {
    // A single letter begins half of all words: of names only.
    const fields = terms.every((term) => term.length === 1) ? IN_NAMES : ANYWHERE;
    const words = terms.map((typed) =>
      this.vocabulary.beginningWith(typed).map((term) => [term, term.word === typed ? SAME : BEGINS] as const),
    );
    return gather(words, this.#places, fields, combineWith);
  }

  /** Documents that have, for each of the terms, one of the words that may be meant. */
  meaning(terms: readonly ReadonlyMap<string, Cost>[]): Gathered {
    const words = terms.map((meant) => {
      const nearest = [...meant]
        .toSorted(([one, cost], [other, further]) => cost - further || (one < other ? -1 : 1))
        .slice(0, MOST_MEANT);
      return nearest.flatMap(([word, cost]) => {
        const term = this.vocabulary.get(word);
        return term ? [[term, cost] as const] : [];
      });
    });
    return gather(words, this.#places, ANYWHERE, 'AND');
  }
}

/** By field, in the order of `FIELDS`. */
function termsOf({ name, otherNames, values, texts }: SearchDocument): string[][] {
  const fields: Record<(typeof FIELDS)[number], string[]> = {
    name: name === null ? [] : nameTerms(name),
    otherNames: otherNames.flatMap(nameTerms),
    values: values.flatMap(textTerms),
    texts: texts.flatMap(textTerms),
  };
  return FIELDS.map((field) => fields[field]);
}

function nameTerms(name: string): string[] {
  const words = wordsIn(name);
  return [...words, ...joinedIn(name), ...pairsOf(words)].map(({ term }) => term);
}

function textTerms(text: string): string[] {
  return [...wordsIn(text), ...joinedIn(text)].map(({ term }) => term);
}
