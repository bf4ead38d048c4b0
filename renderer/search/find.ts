import { bestOf, isByName, type Finding } from './best';
import type { Engine } from './engine';
import { BEGINS, ERRORS, type Cost } from './fit';
import type { Gathered } from './gather';
import { SCORES, strictly, type Near } from './names';
import type { Ranked, Reading } from './rank';
import { runTogether, type Typed } from './typed';
import { pairsOf, wordsIn, type Word } from './words';

/** Fewer hits than this, none of them by name, and typing errors are looked for. */
const ENOUGH = 5;

/**
 * Everything that fits what was typed, by numbers, and the best of each kind. Typing errors are assumed only where there
 * is too little else.
 * @param most of each kind that are shown.
 */
export function find(engine: Engine, typed: Typed, mayForgive: boolean, most: number): Finding {
  const look = (gathered: Gathered, reading: Reading) => bestOf(gathered, engine.slots, reading, most);
  const strict = look(engine.beginningWith(typed.telling), { typed, near: strictly });
  if (!mayForgive || strict.docs.length >= ENOUGH || isByName(strict)) return strict;
  const forgiving = forgive(engine, typed, look);
  return strict.docs.length === 0 ? forgiving : both(strict, forgiving);
}

type Look = (gathered: Gathered, reading: Reading) => Finding;

function forgive(engine: Engine, typed: Typed, lookAt: Look): Finding {
  const look = (one: Typed, { wordsFor, near }: Meant) =>
    lookAt(engine.meaning(one.telling.map(wordsFor)), { typed: one, near });
  // What is nearest first: further words would only stand beside what was meant.
  const meant = new Meant(engine, true);
  const nearest = look(typed, meant);
  if (nearest.docs.length > 0) return nearest;
  const { further } = meant;
  const all = [typed, ...runTogether(typed)].map((one) => look(one, further));
  if (all.some(({ docs }) => docs.length > 0)) return bestOfEach(all);
  // Nothing has all of it: what has most of it, and there typing errors would find anything.
  const some = engine.beginningWith(typed.telling, 'OR');
  return lookAt({ ...some, docs: mostOf(some, typed) }, { typed, near: strictly });
}

/** The words that may be meant by each term, looked up once. */
class Meant {
  readonly #words = new Map<string, Map<string, Cost>>();
  constructor(
    private readonly engine: Engine,
    private readonly onlyNearest: boolean,
    /** All words that are near each term: going through the vocabulary takes longer than anything else. */
    private readonly known = new Map<string, Map<string, Cost>>(),
  ) {}

  /** The same with words that are further away. */
  get further(): Meant {
    return new Meant(this.engine, false, this.known);
  }

  readonly near: Near = (term, word) => this.#words.get(term)?.get(word) ?? strictly(term, word);

  readonly wordsFor = (term: string): Map<string, Cost> => {
    const known = this.#words.get(term);
    if (known) return known;
    const all = this.known.get(term) ?? this.engine.vocabulary.near(term);
    this.known.set(term, all);
    const least = Math.min(...all.values());
    const words = this.onlyNearest ? new Map([...all].filter(([, cost]) => cost <= Math.max(least, BEGINS))) : all;
    this.#words.set(term, words);
    return words;
  };
}

/** Where nothing has all of the terms: what has the most of them, and more than half. */
function mostOf({ docs, countOf }: Gathered, { telling }: Typed): readonly number[] {
  const most = docs.reduce((sofar, doc) => Math.max(sofar, countOf(doc)), 0);
  return most * 2 > telling.length ? docs.filter((doc) => countOf(doc) === most) : [];
}

function bestOfEach(findings: readonly Finding[]): Finding {
  const best = new Map<string, Ranked>();
  for (const one of findings.flatMap((finding) => finding.best))
    if (one.score > (best.get(one.document.id)?.score ?? -Infinity)) best.set(one.document.id, one);
  return { docs: [...new Set(findings.flatMap(({ docs }) => docs))], best: [...best.values()] };
}

/** What was typed as it stands is never behind what it might have meant. */
function both(strict: Finding, forgiving: Finding): Finding {
  const known = new Set(strict.best.map(({ document }) => document.id));
  const lowest = Math.min(...strict.best.map(({ score }) => score));
  const below = forgiving.best
    .filter(({ document }) => !known.has(document.id))
    .map((one) => ({ ...one, score: (one.score * lowest) / (SCORES.whole * 2) }));
  return { docs: [...new Set([...strict.docs, ...forgiving.docs])], best: [...strict.best, ...below] };
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
