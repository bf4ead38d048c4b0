import type { ImportedEpisode } from '../../../imports/record';
import type { ForeignId } from '../../../../shared/pack/basics';
import { fold } from '../../../../shared/util/fold';
import type { Doubt } from '../report';

/** An episode that rows may be about: of the catalogue, of the library alone, or made by this import. */
export type Slot = {
  /** One name within its show. */
  key: string;
  /** The id in the catalogue; null for one that only the library knows, or will. */
  ref: string | null;
  /** The identity, where there is one without catalogue. */
  identity: string | null;
  season: number;
  number: number;
  absolute: number | null;
  special: boolean;
  titles: string[];
  airedOn: string | null;
  ids: readonly ForeignId[];
  /** Nobody knew it before: it comes with this import. */
  isNew: boolean;
};

export type FoundEpisode = { slot: Slot } | { doubt: Doubt; candidates: Slot[] } | null;

/** Titles this short, or these, are given to many episodes. */
const TELLS_NOTHING = /^(?:.{0,3}|pilot|episode \d+|part \d+|chapter \d+|tba)$/;

/** The episodes of one show, as they are found by what files say of them. */
export class EpisodeFinder {
  private readonly byNumber = new Map<string, Slot>();
  private readonly byAbsolute = new Map<number, Slot>();
  private readonly byDay = new Map<string, Slot[]>();
  private readonly byTitle = new Map<string, Slot[]>();
  private readonly byId = new Map<string, { slot: Slot; unconfirmed: boolean }>();
  private hasAbsolute = false;
  readonly slots: Slot[] = [];

  constructor(slots: readonly Slot[]) {
    for (const slot of slots) this.add(slot);
  }

  add(slot: Slot): void {
    this.slots.push(slot);
    const number = `${slot.season} ${slot.number}`;
    if (!this.byNumber.has(number)) this.byNumber.set(number, slot);
    if (slot.absolute !== null) {
      this.byAbsolute.set(slot.absolute, slot);
      this.hasAbsolute = true;
    }
    if (slot.airedOn !== null) push(this.byDay, slot.airedOn, slot);
    for (const title of slot.titles) push(this.byTitle, fold(title), slot);
    for (const { scheme, value, unconfirmed } of slot.ids) {
      const key = `${scheme} ${value}`;
      const known = this.byId.get(key);
      if (!known || (known.unconfirmed && !unconfirmed)) this.byId.set(key, { slot, unconfirmed });
    }
  }

  /** Regular episodes in story order. */
  regular(): Slot[] {
    return this.slots.filter((slot) => !slot.special).toSorted((a, b) => a.season - b.season || a.number - b.number);
  }

  /** Which episode is meant: by season and number, then by its own id, then by what else is told. Null: none. */
  find(episode: ImportedEpisode): FoundEpisode {
    const numbered = this.numbered(episode);
    const own = this.ofIds(episode, false);
    const titled = this.ofTitle(episode);
    if (numbered) {
      if (own && own !== numbered) return { doubt: 'numbers-disagree', candidates: [numbered, own] };
      if (!own && titled && titled !== numbered && !hasTitle(numbered, episode.title))
        return { doubt: 'numbers-disagree', candidates: [numbered, titled] };
      return { slot: numbered };
    }
    if (own) return { slot: own };
    const aired = this.ofDay(episode);
    const guessed = this.ofIds(episode, true);
    const told = episode.number !== null || episode.absolute !== null;
    const candidates = [...new Set([titled, ...aired, guessed].filter((slot) => slot !== null))];
    // It has numbers that nobody knows, and yet something of it is known here.
    if (told) return candidates.length === 0 ? null : { doubt: 'numbers-disagree', candidates };
    const [only] = candidates;
    if (only === undefined) return null;
    return candidates.length === 1 ? { slot: only } : { doubt: 'numbers-disagree', candidates };
  }

  private numbered({ season, number, absolute }: ImportedEpisode): Slot | null {
    if (season !== null && number !== null) return this.byNumber.get(`${season} ${number}`) ?? null;
    const count = absolute ?? (season === null ? number : null);
    if (count === null) return null;
    const known = this.byAbsolute.get(count);
    if (known || this.hasAbsolute) return known ?? null;
    return this.regular()[count - 1] ?? null;
  }

  private ofIds({ ids }: ImportedEpisode, unconfirmed: boolean): Slot | null {
    for (const [scheme, value] of Object.entries(ids)) {
      const known = this.byId.get(`${scheme} ${value}`);
      if (known?.unconfirmed === unconfirmed) return known.slot;
    }
    return null;
  }

  private ofTitle({ title }: ImportedEpisode): Slot | null {
    if (title === null || TELLS_NOTHING.test(fold(title))) return null;
    const found = this.byTitle.get(fold(title)) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  private ofDay({ airedOn }: ImportedEpisode): Slot[] {
    return airedOn === null ? [] : (this.byDay.get(airedOn) ?? []);
  }
}

function push(map: Map<string, Slot[]>, key: string, slot: Slot): void {
  const list = map.get(key);
  if (list) list.push(slot);
  else map.set(key, [slot]);
}

function hasTitle(slot: Slot, title: string | null): boolean {
  return title !== null && slot.titles.some((known) => fold(known) === fold(title));
}

/** One name for what a file calls an episode: decisions hold for all rows with it. */
export function episodeKeyOf({ season, number, absolute, airedOn, title, ids }: ImportedEpisode): string {
  if (season !== null && number !== null) return `s${season}e${number}`;
  if (absolute !== null || number !== null) return `a${absolute ?? number}`;
  const [id] = Object.entries(ids).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (id) return `i-${id[0]}-${id[1]}`;
  return airedOn === null ? `t-${fold(title ?? '')}` : `d${airedOn}`;
}
