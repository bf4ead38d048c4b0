import type { Engine } from './engine';
import { BEGINS, ERRORS, type Cost } from './fit';
import { ALL_WORDS, SCORES, strictly, type Near } from './names';
import { inOrder, rank, type Entry, type Ranked } from './rank';
import { runTogether, type Typed } from './typed';
import { pairsOf, wordsIn, type Word } from './words';

/** Fewer hits than this, none of them by name, and typing errors are looked for. */
const ENOUGH = 5;

/**
 * Everything that fits what was typed, the best first. Typing errors are assumed only where there is too little else.
 */
export function find(engine: Engine, entries: ReadonlyMap<string, Entry>, typed: Typed, mayForgive: boolean): Ranked[] {
  const strict = rank(engine.beginningWith(typed.telling), entries, { typed, near: strictly });
  if (!mayForgive || strict.length >= ENOUGH || strict.some(({ score }) => score >= ALL_WORDS)) return inOrder(strict);
  const forgiving = forgive(engine, entries, typed);
  return inOrder(strict.length === 0 ? forgiving : [...strict, ...below(strict, forgiving)]);
}

function forgive(engine: Engine, entries: ReadonlyMap<string, Entry>, typed: Typed): Ranked[] {
  const look = (one: Typed, meant: Meant) =>
    rank(engine.meaning(one.telling.map(meant.wordsFor)), entries, { typed: one, near: meant.near });
  // What is nearest first: further words would only stand beside what was meant.
  const nearest = look(typed, new Meant(engine, true));
  if (nearest.length > 0) return nearest;
  const further = new Meant(engine, false);
  const all = [typed, ...runTogether(typed)].flatMap((one) => look(one, further));
  if (all.length > 0) return bestOfEach(all);
  // Nothing has all of it: what has most of it, and there typing errors would find anything.
  const some = engine.beginningWith(typed.telling, 'OR');
  return rank(mostOf(some, typed, strictly), entries, { typed, near: strictly });
}

/** The words that may be meant by each term, looked up once. */
class Meant {
  readonly #words = new Map<string, Map<string, Cost>>();
  constructor(
    private readonly engine: Engine,
    private readonly onlyNearest: boolean,
  ) {}

  readonly near: Near = (term, word) => this.#words.get(term)?.get(word) ?? strictly(term, word);

  readonly wordsFor = (term: string): Map<string, Cost> => {
    const known = this.#words.get(term);
    if (known) return known;
    const all = this.engine.vocabulary.near(term);
    const least = Math.min(...all.values());
    const words = this.onlyNearest ? new Map([...all].filter(([, cost]) => cost <= Math.max(least, BEGINS))) : all;
    this.#words.set(term, words);
    return words;
  };
}

/** Where nothing has all of the terms: what has the most of them, and more than half. */
function mostOf<R extends { terms: string[] }>(found: readonly R[], { telling }: Typed, near: Near): R[] {
  const counted = found.map((one) => ({
    one,
    count: telling.filter((term) => one.terms.some((word) => near(term, word) !== null)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most * 2 > telling.length ? counted.filter(({ count }) => count === most).map(({ one }) => one) : [];
}

function bestOfEach(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of ranked)
    if (one.score > (best.get(one.document.id)?.score ?? -Infinity)) best.set(one.document.id, one);
  return [...best.values()];
}

/** What was typed as it stands is never behind what it might have meant. */
function below(strict: readonly Ranked[], forgiving: readonly Ranked[]): Ranked[] {
  const known = new Set(strict.map(({ document }) => document.id));
  const lowest = Math.min(...strict.map(({ score }) => score));
  return forgiving
    .filter(({ document }) => !known.has(document.id))
    .map((one) => ({ ...one, score: (one.score * lowest) / (SCORES.whole * 2) }));
}

/** What was looked for in place of what was typed, by the best hit; null where nothing had to be forgiven. */
export function meantBy(best: Ranked | undefined, { terms }: Typed): string | null {
  if (!best) return null;
  const { document, reading } = best;
  const { name, otherNames, values, texts } = document;
  const words = [name ?? '', ...otherNames, ...values, ...texts].flatMap((text) => {
    const plain = wordsIn(text);
    return [...plain, ...pairsOf(plain)];
  });
  const meant = reading.typed.terms.map((term) => wordFor(term, words, reading.near)).join(' ');
  return meant === terms.join(' ') ? null : meant;
}

function wordFor(term: string, words: readonly Word[], near: Near): string {
  let best = { word: term, cost: Infinity };
  for (const word of words) {
    const cost = near(term, word.term) ?? Infinity;
    if (cost < best.cost) best = { word: word.term, cost };
  }
  return best.cost < ERRORS ? term : best.word;
}
