import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchDocument } from '../db/reads/search/documents';
import type { Cost } from './fit';
import { Vocabulary } from './vocabulary';
import { joinedIn, pairsOf, wordsIn } from './words';

/** Where a word stands: what it weighs there decides between things that fit alike. */
const BOOST = { name: 6, otherNames: 4, values: 2, texts: 1 } as const;
export type Field = keyof typeof BOOST;
export const FIELDS = Object.keys(BOOST) as Field[];

type Terms = { id: string } & Record<Field, string>;

/** Of one term at most so many words are taken to be meant, the nearest first. */
const MOST_MEANT = 40;

/**
 * The inverted index. A document that goes is taken out word by word (`remove`, not `discard`): the weight of a word
 * depends on how many documents have it, and what may no longer be read must not weigh.
 */
export class Engine {
  readonly #mini = new MiniSearch<Terms>({
    fields: FIELDS,
    // Terms are made by `termsOf`, so that the vocabulary has the same ones.
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  readonly vocabulary = new Vocabulary();

  add(key: string, document: SearchDocument): void {
    const terms = termsOf(key, document);
    this.#mini.add(terms);
    for (const word of everyWord(terms)) this.vocabulary.add(word);
  }

  /** The document must be the one that was added, word for word. */
  remove(key: string, document: SearchDocument): void {
    const terms = termsOf(key, document);
    this.#mini.remove(terms);
    for (const word of everyWord(terms)) this.vocabulary.remove(word);
  }

  /** Documents with all of the terms (or with any), or with words that begin with them. */
  beginningWith(terms: readonly string[], combineWith: 'AND' | 'OR' = 'AND'): SearchResult[] {
    // A single letter begins half of all words: of names only.
    const fields = terms.every((term) => term.length === 1) ? (['name', 'otherNames'] as Field[]) : FIELDS;
    return this.#search({ combineWith, prefix: true, fields, queries: [...terms] });
  }

  /** Documents that have, for each of the terms, one of the words that may be meant. */
  meaning(terms: readonly ReadonlyMap<string, Cost>[]): SearchResult[] {
    const queries = terms.map((words): Query => {
      const nearest = [...words].toSorted(([, one], [, other]) => one - other).slice(0, MOST_MEANT);
      return { combineWith: 'OR', queries: nearest.map(([word]) => word) };
    });
    return this.#search({ combineWith: 'AND', queries });
  }

  #search(query: Query): SearchResult[] {
    return this.#mini.search(query, { boost: BOOST });
  }
}

function termsOf(id: string, document: SearchDocument): Terms {
  const { name, otherNames, values, texts } = document;
  return {
    id,
    name: name === null ? '' : nameTerms(name),
    otherNames: otherNames.map(nameTerms).join(' '),
    values: values.map(textTerms).join(' '),
    texts: texts.map(textTerms).join(' '),
  };
}

function nameTerms(name: string): string {
  const words = wordsIn(name);
  return [...words, ...joinedIn(name), ...pairsOf(words)].map(({ term }) => term).join(' ');
}

function textTerms(text: string): string {
  return [...wordsIn(text), ...joinedIn(text)].map(({ term }) => term).join(' ');
}

function everyWord(terms: Terms): Set<string> {
  return new Set(FIELDS.flatMap((field) => terms[field].split(' ')).filter((word) => word !== ''));
}
