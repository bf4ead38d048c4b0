import type { ImportedEpisode } from '../../../imports/record';
import { ownEpisodeId, ownEpisodeKey } from '../../catalogue/ownShowRows';
import { episodeKeyOf, type Slot } from '../match/episodeFinder';
import type { Doubt, EpisodeDecision } from '../report';
import type { JudgedTarget } from './judged';

export type Resolved =
  { slot: Slot } | { doubt: Doubt; candidates: readonly Slot[] } | { refused: 'no-episode' | 'bad-number' };

const LIMITS = { season: 9_999, number: 99_999 };

/** Finds the episode that a row names, or makes one that nobody knew. */
export function createResolver(
  target: JudgedTarget,
  decisions: ReadonlyMap<string, EpisodeDecision>,
): { resolve: (episode: ImportedEpisode | 'film') => Resolved; made: Slot[] } {
  const { finder } = target;
  const made: Slot[] = [];
  const madeByKey = new Map<string, Slot>();
  const remembered = new Map<string, Resolved>();
  let nameless = 0;
  const highest = new Map<number, number>();

  function make(key: string, known: Omit<Slot, 'key' | 'ref' | 'identity' | 'isNew' | 'special'>): Slot {
    const there = madeByKey.get(key);
    if (there) return there;
    const ref = target.kind === 'known' || target.pack === null ? null : ownEpisodeId(target.pack, key);
    const slot: Slot = { ...known, key, ref, identity: null, isNew: true, special: known.season === 0 };
    madeByKey.set(key, slot);
    made.push(slot);
    finder.add(slot);
    return slot;
  }

  function makeFor(episode: ImportedEpisode): Resolved {
    const { season, number, absolute, title, airedOn, ids } = episode;
    const facts = {
      absolute: inLimit(absolute) ? absolute : null,
      titles: title === null ? [] : [title],
      airedOn,
      ids: foreignIdsOf(ids),
    };
    if (season !== null && number !== null) {
      if (season > LIMITS.season || number > LIMITS.number) return { refused: 'bad-number' };
      return { slot: make(ownEpisodeKey(season, number), { ...facts, season, number }) };
    }
    const count = absolute ?? (season === null ? number : null);
    if (count !== null) {
      if (count > LIMITS.number) return { refused: 'bad-number' };
      return { slot: make(ownEpisodeKey(1, count), { ...facts, season: 1, number: count, absolute: count }) };
    }
    if (airedOn !== null) {
      // Shows without numbers, above all daily ones, are told apart by the day: the year is the season.
      const day = { season: Number(airedOn.slice(0, 4)), number: Number(airedOn.slice(5).replace('-', '')) };
      return { slot: make(ownEpisodeKey(day.season, day.number), { ...facts, ...day }) };
    }
    const [id] = facts.ids;
    if (id === undefined && title === null) return { refused: 'no-episode' };
    nameless += 1;
    const place = { season: season ?? 0, number: freeNumber(season ?? 0) };
    const name = id ? `${id.scheme}-${id.value}` : `t-${title}`;
    return { slot: make(keyFrom(name, nameless), { ...facts, ...place }) };
  }

  /** Behind all that have a number. Asked of all once: there may be thousands without one. */
  function freeNumber(season: number): number {
    const last =
      highest.get(season) ??
      finder.slots.reduce((most, slot) => (slot.season === season ? Math.max(most, slot.number) : most), 9_000);
    highest.set(season, last + 1);
    return last + 1;
  }

  function resolve(episode: ImportedEpisode): Resolved {
    const decision = decisions.get(episodeKeyOf(episode)) ?? null;
    if (decision?.kind === 'leave-out') return { doubt: 'left-out', candidates: [] };
    if (decision?.kind === 'episode') {
      const slot = finder.slots.find((one) => (one.ref ?? one.identity ?? one.key) === decision.ref);
      if (slot) return { slot };
    }
    if (decision?.kind === 'own') return makeFor(episode);
    const found = finder.find(episode);
    if (found === null) return makeFor(episode);
    // What this import has made, it knows only by what the file said: nothing there to disagree with.
    if ('doubt' in found) {
      const [first] = found.candidates;
      return first && found.candidates.every((slot) => slot.isNew) ? { slot: first } : found;
    }
    return found;
  }

  function film(): Resolved {
    const [only, second] = finder.regular();
    if (only && (target.isFilm || !second)) return { slot: only };
    const [any] = finder.slots;
    if (any && target.isFilm) return { slot: any };
    return { slot: make('film', { season: 1, number: 1, absolute: null, titles: [], airedOn: null, ids: [] }) };
  }

  return {
    made,
    resolve(episode) {
      if (episode === 'film') return film();
      const key = JSON.stringify(episode);
      const known = remembered.get(key);
      if (known) return known;
      const resolved = resolve(episode);
      remembered.set(key, resolved);
      return resolved;
    },
  };
}

const inLimit = (value: number | null): boolean => value !== null && value <= LIMITS.number;

/** Ids as rows keep them. What does not look like one is left out. */
export function foreignIdsOf(ids: Readonly<Record<string, string>>): Slot['ids'] {
  return Object.entries(ids)
    .filter(([scheme, value]) => /^[a-z0-9]{2,20}$/.test(scheme) && value.length > 0 && value.length <= 80)
    .slice(0, 20)
    .map(([scheme, value]) => ({ scheme, value, unconfirmed: false }));
}

function keyFrom(name: string, count: number): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return words === '' || words === 't' ? `x-${count}` : words;
}
