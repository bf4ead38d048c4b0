import type { SearchDocument } from '../db/reads/search/documents';
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
 * How well a document fits: its name decides, then a value, then a sentence; inside a band what was typed most nearly,
 * then what the viewer has seen most of.
 * @param elsewhere what it is worth where its names have nothing of what was typed.
 */
export function rankOne(entry: Entry, reading: Reading, elsewhere: number): Ranked {
  const { document } = entry;
  const name = bestName(entry, reading);
  return {
    document,
    score: scoreOf(document, name.score > 0 ? name.score : elsewhere),
    matches: name.matches,
    isElsewhere: !name.isShown,
    reading,
  };
}

/** What a document is worth that has nothing of what was typed in its names. */
export function worthElsewhere(isInValues: boolean, sameness: number): number {
  return (isInValues ? SCORES.value : SCORES.text) + SAMENESS * sameness;
}

function scoreOf(document: SearchDocument, fit: number): number {
  return rounded(fit + likelihood(document));
}

export function likelihood({ kind, weight }: SearchDocument): number {
  return WEIGHT * weight + LIKELY[kind];
}

/** What fits by its names alone: all that was typed must be there. */
export function rankNames(entries: Iterable<Entry>, reading: Reading): Ranked[] {
  return [...entries].flatMap((entry) => {
    const { document } = entry;
    const { score, matches, isShown } = bestName(entry, reading);
    if (score < ALL_WORDS) return [];
    return [{ document, score: scoreOf(document, score), matches, isElsewhere: !isShown, reading }];
  });
}

/** Sums in another order differ in their last figures, and must not decide. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** The best first; the order of what fits alike is always the same. */
export function inOrder(ranked: readonly Ranked[]): Ranked[] {
  return ranked.toSorted(comparePlaces);
}

/** Below zero where the first comes before the other. */
export function comparePlaces(one: Placeable, other: Placeable): number {
  return (
    other.score - one.score ||
    compare(one.document.name ?? '', other.document.name ?? '') ||
    compare(one.document.id, other.document.id)
  );
}
type Placeable = Pick<Ranked, 'document' | 'score'>;

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

export function entryOf(document: SearchDocument): Entry {
  const { name, otherNames } = document;
  return { document, names: [...(name === null ? [] : [name]), ...otherNames].map(nameWords) };
}

/** The name that is shown tells what to underline, whichever fits best. */
export function bestName({ document, names }: Entry, { typed, near }: Reading) {
  const [first, ...rest] = names.map((name) => fitName(typed, name, near));
  const shown = document.name === null ? undefined : first;
  const others = (shown === undefined && first ? [first, ...rest] : rest).map(({ score }) => score - OTHER_NAME);
  const score = Math.max(0, shown?.score ?? 0, ...others);
  return { score, matches: shown?.ranges ?? [], isShown: (shown?.score ?? 0) >= ALL_WORDS };
}
