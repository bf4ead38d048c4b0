import type { LibraryId, Ref, Status } from '../../../shared/library/rows';
import type { JournalEntry } from '../../../shared/library/journal';
import type { CreditRole } from '../../../shared/pack/creditRoles';
import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { CastView } from './companionViews';
import type { Ink } from '../../../shared/pack/catalogue';
import type { PlayRow } from '../../../shared/library/rows';

/**
 * What screens receive. Every text in here has passed the horizon: a null title, teaser, synopsis or rating is
 * either unknown or not to be shown, and a screen cannot tell which text it would be.
 */

/**
 * The language of the text that it stands beside, where that is not the language of the page: a pack need not have
 * everything in every language. Screens set it on the element, so that a screen reader changes its voice, and `ToldIn`
 * says it of a whole page.
 */
export type Lang = string | undefined;

/** A show as lists name it. `slug` is its part of the address; `ref` its name in actions. */
export type ShowHead = {
  ref: Ref;
  slug: string;
  title: string;
  lang?: Lang;
  kind: 'series' | 'film';
  ink: Ink | null;
  /** Whether there are cards and synopses for it. */
  companion: boolean;
};

export type EpisodeView = {
  ref: Ref;
  season: number;
  number: number;
  /** The last number of an episode that counts as two or more, such as a double-length first one. */
  numberTo: number | null;
  special: boolean;
  /** Null while it is hidden. */
  title: string | null;
  lang?: Lang;
  airedOn: string | null;
  minutes: number | null;
  released: boolean;
  /** Plays in all passes, and in the current one. Watched means `playsInPass > 0`. */
  plays: number;
  playsInPass: number;
  skipped: boolean;
  favourite: boolean;
  /** The viewer's own rating. */
  rating: number | null;
  isNext: boolean;
  /** Opened on purpose although it is unwatched. */
  revealed: boolean;
};

export type ProgressView = {
  watched: number;
  total: number;
  plays: number;
  status: Status | 'none';
  chosen: Status | null;
  activity: number;
};

export type SeasonView = {
  ref: Ref | null;
  number: number;
  /** First year in which an episode of it aired. */
  year: number | null;
  watched: number;
  total: number;
  /** Whether the viewer's rating of the season, if any. */
  rating: number | null;
  episodes: EpisodeView[];
};

export type PassView = { pass: LibraryId | null; number: number; name: string | null; startedOn: string | null };

/** `#/show/<slug>` */
export type ShowPage = {
  head: ShowHead;
  ended: boolean;
  premieredOn: string | null;
  endedOn: string | null;
  network: string | null;
  progress: ProgressView;
  favourite: boolean;
  rating: number | null;
  /** The settings that hold, and whether they are this show's own. */
  spoilers: SpoilerSettings;
  ownSpoilers: boolean;
  passes: PassView[];
  currentPass: LibraryId | null;
  seasons: SeasonView[];
  /** The episode watched last in the current pass: the horizon is drawn below it. */
  lastWatched: Ref | null;
};

/** Everybody in one role. `slug` is a person's part of the address `#/person/<pack>/<slug>`. */
export type CreditView = { role: CreditRole; people: { slug: string; name: string; unconfirmed: boolean }[] };

export type PlayView = Pick<
  PlayRow,
  'id' | 'precision' | 'at' | 'zone' | 'from' | 'to' | 'order' | 'origin' | 'createdAt'
> & {
  pass: PassView;
  current: boolean;
};

export type HiddenPart = 'title' | 'teaser' | 'cast';

/** `#/show/<slug>/s1e5` */
export type EpisodePage = {
  head: ShowHead;
  ended: boolean;
  episode: EpisodeView;
  seasonTotal: number;
  teaser: string | null;
  teaserLang?: Lang;
  synopsis: string | null;
  synopsisLang?: Lang;
  /** What of this episode the settings hide now and the viewer may open on purpose. */
  hidden: HiddenPart[];
  credits: CreditView[];
  /** Who acts in it, as far as that may be known; those who appear most come first. */
  cast: CastView[];
  network: string | null;
  unconfirmedFields: string[];
  /** All plays in all passes, newest first. */
  plays: PlayView[];
  previous: { season: number; number: number } | null;
  next: { season: number; number: number } | null;
};

/** `#/up-next` */
export type UpNextItem = {
  head: ShowHead;
  episode: EpisodeView;
  teaser: string | null;
  teaserLang?: Lang;
  /** The season that the episode is in: one flag an episode, and how many there are. */
  season: { number: number; watched: boolean[] };
  progress: ProgressView;
};
export type UpNextPage = {
  /** Shows being watched that have a released episode next; last watched first. */
  items: UpNextItem[];
  /** How many more shows have a released episode next, which were not touched for so long that they are left out. */
  more: number;
  /** Shows being watched whose next episode is not out yet; soonest first. */
  coming: UpNextItem[];
  /** Episodes of shows in the library that aired in the last three weeks, newest first. */
  recent: { head: ShowHead; episode: EpisodeView }[];
  /** Whether the library holds any show at all. */
  isEmpty: boolean;
  /** False where it is only what the first frames show. */
  isWhole: boolean;
};

/** `#/library` */
export type LibraryItem = {
  head: ShowHead;
  sortTitle: string;
  premieredOn: string | null;
  endedOn: string | null;
  ended: boolean;
  network: string | null;
  progress: ProgressView;
  rating: number | null;
  favourite: boolean;
  inLibrary: boolean;
  franchise: {
    id: string;
    /** Its part of the address `#/franchise/<slug>`. */
    slug: string;
    title: string;
    lang?: Lang;
    airOrder: number;
    storyOrder: number | null;
    storyYears: string | null;
  } | null;
};

/** The side column: shows being watched, with their counts. */
export type WatchingItem = { head: ShowHead; watched: number; total: number };

export type Watching = {
  items: WatchingItem[];
  /** How many shows being watched have an episode next that is out; null where they are not counted yet. */
  upNext: number | null;
};

/** `#/journal` */
export type JournalItem = {
  entry: Pick<JournalEntry, 'seq' | 'at' | 'kind' | 'target' | 'action' | 'summary'>;
  /** Whether it holds now; an undo or redo entry has no standing of its own (null). */
  stands: boolean | null;
  head: ShowHead | null;
  /** The one episode it is about, through the horizon. */
  episode: EpisodeView | null;
  /** The character or person that a note is about, by the name that may be read now. */
  about?: string | null;
};
