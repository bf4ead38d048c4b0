import type { ImportedEpisode, ImportedShow, ImportedWhen, Refusal } from '../../../imports/record';
import type {
  FavouriteRow,
  IdentityRow,
  ListItemRow,
  ListRow,
  NoteRow,
  PassRow,
  PlayRow,
  RatingRow,
  Status,
  StatusRow,
} from '../../../../shared/library/rows';
import type { EpisodeFinder, Slot } from '../match/episodeFinder';
import type { StoredRow } from '../rehearsal/collect';
import type { Doubt, EpisodeDecision, Verdict } from '../report';

/** What the library holds of a show, as far as rows of a file are compared with it. */
export type HeldShow = {
  identity: IdentityRow | null;
  /** Its seasons and episodes. */
  identities: IdentityRow[];
  /** Of all states: a play that was dated anew is still the one that a file tells of. */
  plays: PlayRow[];
  passes: PassRow[];
  ratings: RatingRow[];
  favourites: FavouriteRow[];
  statuses: StatusRow[];
  /** Live ones and earlier versions. */
  notes: NoteRow[];
  items: ListItemRow[];
};

export const NOTHING_HELD: HeldShow = {
  identity: null,
  identities: [],
  plays: [],
  passes: [],
  ratings: [],
  favourites: [],
  statuses: [],
  notes: [],
  items: [],
};

/**
 * What the rows of a show are judged against. `new`: nobody knows it, it becomes a show of its own. `stub`: an earlier
 * import left it, and it takes further episodes. `known`: everything else.
 */
export type JudgedTarget = {
  kind: 'new' | 'stub' | 'known';
  /** Name of the show in actions; the id that a new one will have. */
  ref: string;
  /** Middle part of the ids that new episodes get. */
  pack: string | null;
  isFilm: boolean;
  finder: EpisodeFinder;
  /** Refs of seasons by number. */
  seasons: Map<number, string>;
};

export type JudgeOptions = {
  show: ImportedShow;
  target: JudgedTarget;
  held: HeldShow;
  /** Live lists. */
  lists: readonly ListRow[];
  decisions: ReadonlyMap<string, EpisodeDecision>;
  isMany: (at: number) => boolean;
  zone: string;
  today: string;
};

/** What a row is about, within its show. */
export type Subject = 'show' | { season: number } | Slot;

export type PlannedPlay = { slot: Slot; when: ImportedWhen; bulk: boolean; replaces: PlayRow | null };
export type Plan = {
  plays: PlannedPlay[];
  ratings: { subject: Subject; value: number; at: number | null; replaces: RatingRow | null }[];
  favourites: { subject: Subject; at: number | null }[];
  status: { status: Status; at: number | null; replaces: StatusRow | null } | null;
  notes: { subject: Subject; text: string; at: number | null }[];
  items: { list: { key: string; name: string }; subject: Subject; order: number; at: number | null }[];
  /** Episodes that nobody knew, in the order of the file. */
  newSlots: Slot[];
};

/** What became of one row. */
export type RowOutcome = {
  verdict: Verdict | 'refused';
  reason: Refusal | null;
  doubt: Doubt | null;
  slot: Slot | null;
  candidates: readonly Slot[];
  conflict: 'stays' | 'gives-way' | null;
};

export type Judged = { rows: readonly StoredRow[]; outcomes: RowOutcome[]; plan: Plan };

/** The episode that a row names: null for one about the whole show, or a season. */
export function episodeOfRow([, , record]: StoredRow): ImportedEpisode | 'film' | null {
  if (record.kind === 'play') return record.episode ?? 'film';
  if (record.kind === 'watched-up-to') return record.episode;
  return 'subject' in record && record.subject.kind === 'episode' ? record.subject.episode : null;
}
