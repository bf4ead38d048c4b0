import type { EntityTable, Table } from 'dexie';
import type { EpisodePlace } from '../../shared/domain/episode';
import type { Progress } from '../../shared/domain/progress';
import type { JournalEntry } from '../../shared/library/journal';
import type {
  AddedPackRow,
  FavouriteRow,
  IdentityRow,
  ImportRow,
  ImportShelfRow,
  LibraryId,
  ListItemRow,
  ListRow,
  NoteKind,
  NoteRow,
  OwnShowRow,
  PassRow,
  PlayRow,
  RatingRow,
  RevealRow,
  SettingRow,
  SkipRow,
  StatusRow,
} from '../../shared/library/rows';
import type { Text } from '../../shared/pack/basics';
import type { Credit, Episode, Franchise, Ink, Person, Season, Show } from '../../shared/pack/catalogue';
import type { Appearance, Character, Claim, Conflict, ProductionFact, Source, Term } from '../../shared/pack/companion';

/** A catalogue row: what a pack says, and which pack. Replaced as a whole by a newer version of that pack. */
export type FromPack<T> = T & { pack: string };

/** A pack that is loaded. `digest` is the SHA-256 of its file, so that an unchanged pack is never read again. */
export type PackRow = {
  name: string;
  version: number;
  digest: string;
  title: string;
  licence: string;
  /** Packs whose ids it may name. Absent in a row of before this was kept. */
  refersTo?: string[];
  loadedAt: number;
};

/** All that a list needs of a show in one read: derived from its catalogue rows when the pack is loaded. */
export type OutlineRow = {
  show: string;
  pack: string;
  slug: string;
  kind: 'series' | 'film';
  /** In the language of the pack. */
  title: string;
  /** In every language that the pack has it in. Absent in the viewer's own shows, and in rows of before this was kept. */
  titles?: Text;
  sortTitle: string;
  ended: boolean;
  ink: Ink | null;
  companion: boolean;
  premieredOn: string | null;
  endedOn: string | null;
  network: string | null;
  /** All episodes in story order, specials last. */
  places: EpisodePlace[];
};

/** What few shows have, found by an index that has no entry of all others. `elsewhere` is not in the viewer's library. */
export type ShelfFlag = 'companion' | 'own-spoilers' | 'elsewhere';

/**
 * What lists need of a show in one slim row, however long the show is: derived from its outline and its progress, and
 * written with them. The library, counts and choices of shows read it and neither of the two.
 */
export type ShelfRow = {
  /** Catalogue id; of a show that only the library knows its identity. */
  show: string;
  identity: LibraryId | null;
  /** Null where no pack knows the show: it then stands in no list, and has no fields of an order. */
  known:
    | (Pick<OutlineRow, 'slug' | 'kind' | 'title' | 'titles' | 'ink' | 'companion' | 'sortTitle'> &
        Pick<OutlineRow, 'premieredOn' | 'endedOn' | 'ended' | 'network'>)
    | null;
  /** In the current pass. */
  watched: number;
  total: number;
  plays: number;
  status: Progress['status'];
  chosen: Progress['chosen'];
  activity: number;
  rating: number | null;
  favourite: boolean;
  /** Distinct regular episodes seen in any pass, how many ratings there are, of episodes among them, and how many air dates. */
  seen: number;
  ratings: number;
  rated: number;
  dates: number;
  /** Orders of lists, each smaller first: by title, by year, touched last, furthest watched. */
  byTitle?: string;
  year?: string;
  recent?: number;
  share?: number;
  /** Only of shows being watched: as in `Progress`. */
  due?: string;
  flags?: ShelfFlag[];
};

/** What all rows of `shelves` are together, carried forward with each: nobody has to add them up. */
export type TotalsRow = {
  name: 'library';
  /** Of all shows: those in the library, plays, distinct episodes seen, ratings. */
  shows: number;
  plays: number;
  seen: number;
  ratings: number;
  /** Shows that the catalogue knows, and of these: in the library by kind, followed, by status there and in the library. */
  known: number;
  series: number;
  films: number;
  followed: number;
  /** How many known shows something is watched of, and a sum that tells one set of them from another. */
  begun: number;
  begunSum: number;
  /** Of shows whose dates are awaited: those that have any, and how many they have. */
  dated: number;
  dates: number;
  statuses: Record<Progress['status'], number>;
  ownStatuses: Record<Progress['status'], number>;
};

/** Single records about the database itself. */
export type MetaRow =
  | {
      key: 'library';
      /** Made with the library and never changed: tells one library from another. */
      id: string;
      createdAt: number;
      /** The last journal number given out. */
      seq: number;
    }
  | {
      key: 'catalogue';
      /** Rises with every pack that is loaded; caches of the catalogue name it. */ revision: number;
      /** The version of the app that found catalogue and library to agree. Gone when a backup came back. */
      agreed?: string;
    };

/**
 * A note as it is being written: kept within a second of typing, so that a crash loses no more. Not part of the
 * library: it is not journalled, and goes as soon as the note is stored.
 */
export type DraftRow = {
  note: string;
  /** The version that it was begun from; null for a new note. */
  base: string | null;
  /** What it is about. `ref` is a catalogue id or identity, or a day; `show` the ref of its show. */
  subject: { kind: NoteKind; ref: string; show: string | null; season: number | null; name: string | null };
  text: string;
  /** Epoch milliseconds. */
  writtenAt: number;
};

/** A stored search index, by name. Derived: whoever reads it checks that it still fits. */
export type SearchSnapshotRow = { name: string; key: string; data: unknown };

export type CatalogueTables = {
  packs: EntityTable<PackRow, 'name'>;
  outlines: EntityTable<OutlineRow, 'show'>;
  shows: EntityTable<FromPack<Show>, 'id'>;
  seasons: EntityTable<FromPack<Season>, 'id'>;
  episodes: EntityTable<FromPack<Episode>, 'id'>;
  people: EntityTable<FromPack<Person>, 'id'>;
  credits: EntityTable<FromPack<Credit>, 'id'>;
  franchises: EntityTable<FromPack<Franchise>, 'id'>;
  characters: EntityTable<FromPack<Character>, 'id'>;
  appearances: Table<FromPack<Appearance>, [string, string]>;
  production: EntityTable<FromPack<ProductionFact>, 'id'>;
  sources: EntityTable<FromPack<Source>, 'id'>;
  claims: EntityTable<FromPack<Claim>, 'id'>;
  conflicts: EntityTable<FromPack<Conflict>, 'id'>;
  terms: Table<FromPack<Term>, [string, string]>;
};

export type LibraryTables = {
  identities: EntityTable<IdentityRow, 'id'>;
  plays: EntityTable<PlayRow, 'id'>;
  passes: EntityTable<PassRow, 'id'>;
  ratings: EntityTable<RatingRow, 'id'>;
  favourites: EntityTable<FavouriteRow, 'id'>;
  statuses: EntityTable<StatusRow, 'id'>;
  skips: EntityTable<SkipRow, 'id'>;
  reveals: EntityTable<RevealRow, 'id'>;
  settings: EntityTable<SettingRow, 'id'>;
  notes: EntityTable<NoteRow, 'id'>;
  ownShows: EntityTable<OwnShowRow, 'id'>;
  addedPacks: EntityTable<AddedPackRow, 'id'>;
  lists: EntityTable<ListRow, 'id'>;
  listItems: EntityTable<ListItemRow, 'id'>;
  imports: EntityTable<ImportRow, 'id'>;
  importShelf: EntityTable<ImportShelfRow, 'id'>;
  drafts: EntityTable<DraftRow, 'note'>;
  searchSnapshots: EntityTable<SearchSnapshotRow, 'name'>;
  journal: EntityTable<JournalEntry, 'seq'>;
  progress: EntityTable<Progress, 'show'>;
  shelves: EntityTable<ShelfRow, 'show'>;
  totals: EntityTable<TotalsRow, 'name'>;
  meta: Table<MetaRow, string>;
};

/** Catalogue tables whose rows come straight from the array of the same name in a pack. */
export const PACK_TABLES = [
  'shows',
  'seasons',
  'episodes',
  'people',
  'credits',
  'franchises',
  'characters',
  'appearances',
  'production',
  'sources',
  'claims',
  'conflicts',
  'terms',
] as const satisfies readonly (keyof CatalogueTables)[];
