import { fold } from '../util/fold';
import type { OwnEpisode, OwnSeason } from '../library/ownShow';
import type { ToldEpisode } from './readList';

/** An episode by the place at which a viewer knows it. */
export type Place = { season: number; number: number; title: string | null };

/** What becomes of one episode when a show is brought to what a list or a source tells now. */
export type EpisodeChange =
  | { kind: 'new'; now: Place }
  | { kind: 'renamed' | 'renumbered' | 'both'; before: Place; now: Place }
  | { kind: 'date'; now: Place; from: string | null; to: string | null }
  /** No longer told, and marked: it stays, and is called gone. */
  | { kind: 'gone'; before: Place }
  /** No longer told, and nothing hangs on it. */
  | { kind: 'removed'; before: Place };

/**
 * By what an episode of before is known again, the surest first. A source has ids of its own; somebody who edits a list
 * by hand renumbers more often than that they give one title to another.
 */
export type Recognition = 'id' | 'title-and-place' | 'place' | 'title';
export const FROM_SOURCE: readonly Recognition[] = ['id', 'place', 'title'];
export const BY_HAND: readonly Recognition[] = ['id', 'title-and-place', 'title', 'place'];

type Known = OwnEpisode & { season: number };

/**
 * Brings seasons to what is told now. Keys stay with their episodes, so that no mark moves to another one.
 * @param kept keys that something of the viewer's hangs on: those episodes are never dropped, and no key is given twice.
 */
export function mergeEpisodes(
  before: readonly OwnSeason[],
  told: readonly ToldEpisode[],
  kept: ReadonlySet<string>,
  recognition: readonly Recognition[],
): { seasons: OwnSeason[]; changes: EpisodeChange[] } {
  const known = before.flatMap(({ number, episodes }) => episodes.map((one): Known => ({ ...one, season: number })));
  const partner = pairUp(known, told, recognition);
  const keys = new Set([...kept, ...known.map((one) => one.key)]);
  const taken = new Set<string>();
  const changes: EpisodeChange[] = [];
  const now: Known[] = [];

  // Numbers that the list or the source gives come first; what has none of its own takes what is left.
  const numbered = told.map((one) => {
    const place = one.number === null ? null : placeOf(one.season, one.number);
    // A source may give one number to two.
    const isFree = place !== null && !taken.has(place);
    if (isFree) taken.add(place);
    return { one, old: partner.get(one) ?? null, given: isFree ? one.number : null };
  });
  for (const { one, old, given } of numbered) {
    const number = given ?? numberFor(one.season, old, taken);
    const key = old?.key ?? newKey(one.season, number, keys);
    const episode: Known = {
      ...one,
      key,
      number,
      title: one.title ?? old?.title ?? null,
      absolute: one.absolute ?? old?.absolute ?? null,
      minutes: one.minutes ?? old?.minutes ?? null,
      foreignIds: one.foreignIds.length > 0 ? one.foreignIds : (old?.foreignIds ?? []),
      gone: false,
    };
    now.push(episode);
    changes.push(...changesOf(old, episode));
  }
  const again = new Set(now.map((one) => one.key));
  for (const old of known.filter((one) => !again.has(one.key))) {
    const place = { season: old.season, number: old.number, title: old.title };
    if (!kept.has(old.key)) {
      changes.push({ kind: 'removed', before: place });
      continue;
    }
    if (!old.gone) changes.push({ kind: 'gone', before: place });
    now.push({ ...old, number: numberFor(old.season, old, taken), gone: true });
  }
  return { seasons: seasonsOf(before, now), changes };
}

function pairUp(
  known: readonly Known[],
  told: readonly ToldEpisode[],
  recognition: readonly Recognition[],
): Map<ToldEpisode, Known> {
  const partner = new Map<ToldEpisode, Known>();
  const free = new Set(known);
  for (const way of recognition) {
    const byName = new Map<string, Known | null>();
    for (const one of free)
      // A name that two have tells neither.
      for (const name of namesOf(one, way)) byName.set(name, byName.has(name) ? null : one);
    const asked = new Map<string, number>();
    for (const one of told) for (const name of namesOf(one, way)) asked.set(name, (asked.get(name) ?? 0) + 1);
    for (const one of told) {
      if (partner.has(one)) continue;
      const old = namesOf(one, way)
        .filter((name) => asked.get(name) === 1)
        .map((name) => byName.get(name) ?? null)
        .find((found) => found !== null && free.has(found) && mayBe(found, one, way));
      if (!old) continue;
      partner.set(one, old);
      free.delete(old);
    }
  }
  return partner;
}

function namesOf(one: Known | ToldEpisode, way: Recognition): string[] {
  const place = one.number === null ? null : placeOf(one.season, one.number);
  const title = one.title === null ? null : fold(one.title);
  switch (way) {
    case 'id':
      return one.foreignIds.map(({ scheme, value }) => `${scheme}:${value}`);
    case 'title-and-place':
      return place === null || title === null ? [] : [`${place} ${title}`];
    case 'place':
      return place === null ? [] : [place];
    case 'title':
      return title === null ? [] : [title];
    default:
      return [];
  }
}

/** Two ids of the same scheme that differ are two episodes, whatever else is the same. */
function mayBe(old: Known, one: ToldEpisode, way: Recognition): boolean {
  if (way === 'id') return true;
  const ids = new Map(old.foreignIds.map(({ scheme, value }) => [scheme, value]));
  return one.foreignIds.every(({ scheme, value }) => (ids.get(scheme) ?? value) === value);
}

const placeOf = (season: number, number: number): string => `${season}/${number}`;

/** The number that it has, else the next one that is free in its season. */
function numberFor(season: number, old: Known | null, taken: Set<string>): number {
  let number = old?.season === season ? old.number : 1;
  while (taken.has(placeOf(season, number))) number += 1;
  taken.add(placeOf(season, number));
  return number;
}

function newKey(season: number, number: number, keys: Set<string>): string {
  const first = `s${String(season).padStart(2, '0')}e${String(number).padStart(2, '0')}`;
  let key = first;
  for (let again = 2; keys.has(key); again += 1) key = `${first}-${again}`;
  keys.add(key);
  return key;
}

function changesOf(old: Known | null, episode: Known): EpisodeChange[] {
  const now = { season: episode.season, number: episode.number, title: episode.title };
  if (old === null) return [{ kind: 'new', now }];
  const before = { season: old.season, number: old.number, title: old.title };
  const renamed = before.title !== now.title;
  const renumbered = before.season !== now.season || before.number !== now.number;
  const kind = renamed && renumbered ? 'both' : renamed ? 'renamed' : 'renumbered';
  return [
    ...(renamed || renumbered ? [{ kind, before, now } as const] : []),
    ...(old.airedOn === episode.airedOn
      ? []
      : [{ kind: 'date', now, from: old.airedOn, to: episode.airedOn } as const]),
  ];
}

function seasonsOf(before: readonly OwnSeason[], episodes: readonly Known[]): OwnSeason[] {
  const titles = new Map(before.map(({ number, title }) => [number, title]));
  const numbers = [...new Set(episodes.map((one) => one.season))].toSorted((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    title: titles.get(number) ?? null,
    episodes: episodes
      .filter((one) => one.season === number)
      .toSorted((a, b) => a.number - b.number)
      .map(withoutSeason),
  }));
}

const withoutSeason = ({
  key,
  number,
  absolute,
  kind,
  title,
  airedOn,
  minutes,
  foreignIds,
  gone,
}: Known): OwnEpisode => ({
  key,
  number,
  absolute,
  kind,
  title,
  airedOn,
  minutes,
  foreignIds,
  gone,
});
