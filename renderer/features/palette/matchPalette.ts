import type { PaletteShow } from '../../db/reads/paletteIndex';
import type { HitGroup, SearchHit } from '../../search/answers';
import { findByPlace } from '../../search/byPlace';
import { groupsOf, plainHit } from '../../search/hits';
import {
  ALL_WORDS,
  fitName,
  forgivingly,
  nameWords,
  strictly,
  type MatchRange,
  type NameWords,
  type Near,
} from '../../search/names';
import { inOrder, rankNames, type Ranked } from '../../search/rank';
import { readTyped, type Typed } from '../../search/typed';
import type { KnownPlaces } from './knownPlaces';

export type FoundCommand<C> = { command: C; matches: MatchRange[]; score: number };
export type PaletteAnswer<C> = {
  /** Only while nothing is typed: what to watch next. */
  next: SearchHit[];
  groups: HitGroup[];
  commands: FoundCommand<C>[];
};

/** So many of each at most: more than can be looked through helps nobody. */
export const MOST = 6;
const MOST_NEXT = 4;

/**
 * What the page itself finds for what was typed: shows, episodes and commands, at once. A title that is not in the
 * index (because it lies behind the horizon) cannot be found by it, only by its place.
 * @param places whether shows and episodes are wanted, or commands alone: the worker knows the others better.
 */
export function matchPalette<C extends { label: string }>(
  query: string,
  known: KnownPlaces,
  commands: readonly C[],
  places = true,
): PaletteAnswer<C> {
  const typed = readTyped(query);
  if (typed.terms.length === 0) return beforeTyping(known, commands);
  return { next: [], groups: places ? matchPlaces(query, typed, known) : [], commands: matchCommands(typed, commands) };
}

function matchPlaces(query: string, typed: Typed, known: KnownPlaces): HitGroup[] {
  const placed = findByPlace(query, known.placed);
  const ids = new Set(placed.map(({ document }) => document.id));
  const named = byName(known, typed).filter(({ document }) => !ids.has(document.id));
  return groupsOf(inOrder([...placed, ...named]), { limit: MOST });
}

function beforeTyping<C>(known: KnownPlaces, commands: readonly C[]): PaletteAnswer<C> {
  const recent = known.shows.filter(({ activity }) => activity > 0).toSorted((a, b) => b.activity - a.activity);
  const hits = recent.slice(0, MOST).flatMap((show) => hitOf(known, show) ?? []);
  return {
    next: known.shows.flatMap((show) => nextOf(known, show) ?? []).slice(0, MOST_NEXT),
    groups: hits.length === 0 ? [] : [{ kind: 'show', total: hits.length, hits }],
    commands: commands.map((command) => ({ command, matches: [], score: 0 })),
  };
}

function hitOf({ placed }: KnownPlaces, show: PaletteShow): SearchHit | null {
  const found = placed.find((one) => one.show.face.head.ref === show.head.ref);
  return found ? plainHit(found.show) : null;
}

function nextOf({ placed }: KnownPlaces, { head, next }: PaletteShow): SearchHit | null {
  const episodes = placed.find(({ show }) => show.face.head.ref === head.ref)?.episodes;
  const found = episodes?.find(({ face }) => face.ref === next);
  return found ? plainHit(found) : null;
}

/** Typing errors are assumed only where nothing is found without. */
function byName({ entries }: KnownPlaces, typed: Typed): Ranked[] {
  const strict = rankNames(entries, { typed, near: strictly });
  return strict.length > 0 ? strict : rankNames(entries, { typed, near: forgivingly });
}

/** What commands are called, taken apart once. */
const taken = new Map<string, NameWords>();
function wordsOf(label: string): NameWords {
  const words = taken.get(label) ?? nameWords(label);
  taken.set(label, words);
  return words;
}

function matchCommands<C extends { label: string }>(typed: Typed, commands: readonly C[]): FoundCommand<C>[] {
  const found = (near: Near) =>
    commands.flatMap((command) => {
      const { score, ranges } = fitName(typed, wordsOf(command.label), near);
      // All that was typed, small words too: they are part of what a command is called.
      return score >= ALL_WORDS ? [{ command, matches: ranges, score }] : [];
    });
  const strict = found(strictly);
  return (strict.length > 0 ? strict : found(forgivingly)).toSorted((a, b) => b.score - a.score).slice(0, MOST);
}
