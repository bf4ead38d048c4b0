import type { SearchResult } from 'minisearch';
import type { SearchDocument } from '../db/reads/search/documents';
import type { Field } from './engine';
import type { SearchKind } from './kinds';
import { ALL_WORDS, fitName, nameWords, SCORES, type MatchRange, type NameWords, type Near } from './names';
import type { Typed } from './typed';

/** A document as the index holds it: its names are taken apart once. */
export type Entry = { document: SearchDocument; names: readonly NameWords[] };

/** What was typed, and how strictly it is taken. */
export type Reading = { typed: Typed; near: Near };

export type Ranked = {
  document: SearchDocument;
  score: number;
  /** What of the name was typed. */
  matches: MatchRange[];
  /** The name alone does not tell why it was found. */
  isElsewhere: boolean;
  reading: Reading;
};

/** The most that being much seen, much written about or much the same counts for: less than any band. */
const WEIGHT = 28;
const SAMENESS = 40;
/** Of things that fit alike, what a viewer is likelier to ask for: who is met before who plays them. */
const LIKELY: Readonly<Record<SearchKind, number>> = { show: 6, character: 12, episode: 6, person: 0, note: 6, tag: 3 };
/** A name that is not the one shown is worth a little less. */
const OTHER_NAME = 15;

/**
 * Puts what the engine found in order: the name decides, then a value, then a sentence; inside a band what was typed
 * most nearly, then what the viewer has seen most of.
 */
export function rank(found: readonly SearchResult[], entries: ReadonlyMap<string, Entry>, reading: Reading): Ranked[] {
  const top = Math.max(...found.map(({ score }) => score), 1e-9);
  return found.flatMap((result) => {
    const entry = entries.get(String(result.id));
    if (!entry) return [];
    const { document } = entry;
    const name = bestName(entry, reading);
    const base = name.score > 0 ? name.score : scoreElsewhere(result, reading) + (SAMENESS * result.score) / top;
    return [
      {
        document,
        score: rounded(base + likelihood(document)),
        matches: name.matches,
        isElsewhere: !name.isShown,
        reading,
      },
    ];
  });
}

/** What fits by its names alone: all that was typed must be there. */
export function rankNames(entries: Iterable<Entry>, reading: Reading): Ranked[] {
  return [...entries].flatMap((entry) => {
    const { document } = entry;
    const { score, matches, isShown } = bestName(entry, reading);
    if (score < ALL_WORDS) return [];
    return [{ document, score: rounded(score + likelihood(document)), matches, isElsewhere: !isShown, reading }];
  });
}

function likelihood({ kind, weight }: SearchDocument): number {
  return WEIGHT * weight + LIKELY[kind];
}

/** Sums in another order differ in their last figures, and must not decide. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** The best first; the order of what fits alike is always the same. */
export function inOrder(ranked: readonly Ranked[]): Ranked[] {
  return ranked.toSorted(
    (one, other) =>
      other.score - one.score ||
      compare(one.document.name ?? '', other.document.name ?? '') ||
      compare(one.document.id, other.document.id),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

export function entryOf(document: SearchDocument): Entry {
  const { name, otherNames } = document;
  return { document, names: [...(name === null ? [] : [name]), ...otherNames].map(nameWords) };
}

/** The name that is shown tells what to underline, whichever fits best. */
function bestName({ document, names }: Entry, { typed, near }: Reading) {
  const [first, ...rest] = names.map((name) => fitName(typed, name, near));
  const shown = document.name === null ? undefined : first;
  const others = (shown === undefined && first ? [first, ...rest] : rest).map(({ score }) => score - OTHER_NAME);
  const score = Math.max(0, shown?.score ?? 0, ...others);
  return { score, matches: shown?.ranges ?? [], isShown: (shown?.score ?? 0) >= ALL_WORDS };
}

/** In its values when every term is there, else in its sentences. */
function scoreElsewhere({ match }: SearchResult, { typed, near }: Reading): number {
  const words = Object.entries(match);
  const isIn = (field: Field, term: string) =>
    words.some(([word, fields]) => fields.includes(field) && near(term, word) !== null);
  return typed.telling.every((term) => isIn('values', term)) ? SCORES.value : SCORES.text;
}
