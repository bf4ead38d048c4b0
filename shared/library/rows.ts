import * as z from 'zod';
import { CalendarDay, ForeignId, PackName } from '../pack/basics';
import { ImportCounts, ImportState } from './imports';
import { OwnShow } from './ownShow';

z.config({ jitless: true });

/** A library id: uuid version 7, so that ids sort by the time they were made. */
export const LibraryId = z.uuidv7();
export type LibraryId = string;

/**
 * How a show or an episode is named in actions and derived rows: its catalogue id where it is linked to the
 * catalogue, else the id of its identity.
 */
export const Ref = z.string().min(1).max(160);
export type Ref = string;

/**
 * Every row that the viewer makes has a life: it is added, an edit adds a successor that names it in `replaces`
 * (and it becomes `replaced`), a removal leaves it as a tombstone (`removed`). Its content is never rewritten.
 */
const life = {
  id: LibraryId,
  /** Epoch milliseconds. */
  createdAt: z.int().min(0),
  replaces: LibraryId.nullable(),
  state: z.enum(['live', 'replaced', 'removed']),
  /** The import that it came with; absent from what the viewer did here. A play says it in its `origin`. */
  import: z.exactOptional(LibraryId),
};
export type LifeState = 'live' | 'replaced' | 'removed';

/**
 * The library's own name for a show, season or episode, and for a character or person that a note is about. Plays,
 * ratings and notes point here; matching, merging and renumbering change only `catalogue`. Shows made by hand and
 * imported stubs have `catalogue: null`.
 */
export const IdentityRow = z.strictObject({
  id: LibraryId,
  kind: z.enum(['show', 'season', 'episode', 'character', 'person']),
  /** The identity of the show; null for a show itself, and for a person, who may work on many. */
  show: LibraryId.nullable(),
  season: z.int().min(0).nullable(),
  number: z.int().min(0).nullable(),
  /** Title or name, and air date, as seen when the identity was made. */
  title: z.string().max(400).nullable(),
  airedOn: CalendarDay.nullable(),
  foreignIds: z.array(ForeignId).max(40),
  catalogue: z.string().max(160).nullable(),
  createdAt: z.int().min(0),
  /** The import that made it; absent from all others. */
  import: z.exactOptional(LibraryId),
});
export type IdentityRow = z.infer<typeof IdentityRow>;

export const PRECISIONS = ['second', 'minute', 'day', 'month', 'year', 'range', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One viewing of one episode. */
export const PlayRow = z.strictObject({
  ...life,
  show: LibraryId,
  episode: LibraryId,
  precision: z.enum(PRECISIONS),
  /** Epoch milliseconds and IANA zone, for `second` and `minute`; else null. */
  at: z.int().nullable(),
  zone: z.string().max(60).nullable(),
  /** First and last local day, for `day`, `month`, `year` and `range`; else null. */
  from: CalendarDay.nullable(),
  to: CalendarDay.nullable(),
  /** Sort key in epoch milliseconds: inside one batch it rises in story order. Unknown dates sort first. */
  order: z.number(),
  /** The pass it belongs to; null is the first viewing. */
  pass: LibraryId.nullable(),
  origin: z.strictObject({
    /**
     * Marked one by one, in bulk, or imported. `import-bulk` has the time of marking many at once elsewhere. Bulk
     * times say nothing of when somebody watches, and are left out of rhythm statistics.
     */
    kind: z.enum(['mark', 'bulk', 'import', 'import-bulk']),
    /** The import it came with, else null. */
    import: LibraryId.nullable(),
  }),
});
export type PlayRow = z.infer<typeof PlayRow>;

/** One more run through a show after the first viewing, which has no row. The newest live pass is the current one. */
export const PassRow = z.strictObject({
  ...life,
  show: LibraryId,
  /** The pass's id as plays name it; it stays the same when the pass is renamed. */
  pass: LibraryId,
  /** 2 for the first rewatch. */
  number: z.int().min(2),
  name: z.string().trim().min(1).max(120),
  startedOn: CalendarDay,
});
export type PassRow = z.infer<typeof PassRow>;

/** 1 to 10, whole numbers. Half stars are a display choice. */
export const Rating = z.int().min(1).max(10);

export const RatingRow = z.strictObject({ ...life, show: LibraryId, subject: LibraryId, value: Rating });
export type RatingRow = z.infer<typeof RatingRow>;

export const FavouriteRow = z.strictObject({ ...life, show: LibraryId, subject: LibraryId });
export type FavouriteRow = z.infer<typeof FavouriteRow>;

export const STATUSES = ['watching', 'planned', 'paused', 'finished', 'dropped'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const StatusRow = z.strictObject({ ...life, show: LibraryId, status: Status });
export type StatusRow = z.infer<typeof StatusRow>;

/** An episode passed over in a pass without watching it. A skip never counts for the horizon. */
export const SkipRow = z.strictObject({ ...life, show: LibraryId, episode: LibraryId, pass: LibraryId.nullable() });
export type SkipRow = z.infer<typeof SkipRow>;

/** An unwatched episode whose title and teaser the viewer opened on purpose. */
export const RevealRow = z.strictObject({ ...life, show: LibraryId, episode: LibraryId });
export type RevealRow = z.infer<typeof RevealRow>;

/** What a note is about. A day is named by its date, everything else by its identity. */
export const NOTE_KINDS = ['show', 'season', 'episode', 'character', 'person', 'day'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The longest note, in UTF-16 units: a book chapter many times over, and far below what a journal line may hold. */
export const NOTE_LIMIT = 200_000;
/** A tag or an unresolved name, folded for comparing: see `shared/domain/noteText.ts`. */
const FoldedName = z.string().min(1).max(200);

/** One version of a note. The version before it is the row that it replaces. */
export const NoteRow = z.strictObject({
  ...life,
  /** The note's own id: the same in all its versions. */
  note: LibraryId,
  /** The identity of the show that it is about; null for a person or a day. */
  show: LibraryId.nullable(),
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['show', 'season', 'episode', 'character', 'person']), ref: LibraryId }),
    z.strictObject({ kind: z.literal('day'), ref: CalendarDay }),
  ]),
  /** Markdown, as the viewer wrote it. */
  text: z.string().max(NOTE_LIMIT),
  tags: z.array(FoldedName).max(1_000),
  /** Refs of the characters, persons and episodes that it names, as far as they were known when it was written. */
  links: z.array(Ref).max(5_000),
  /** Names between double brackets that nobody was known by yet. */
  names: z.array(FoldedName).max(5_000),
  /** Refs of the episodes that must be inside the horizon for it to be read. */
  gates: z.array(Ref).max(200),
});
export type NoteRow = z.infer<typeof NoteRow>;

/** A setting of the library: `scope` is the identity of a show, or `app` for the default. */
export const SettingRow = z.strictObject({
  ...life,
  scope: z.union([LibraryId, z.literal('app')]),
  name: z.enum(['spoilers', 'welcome']),
  value: z.json(),
});
export type SettingRow = z.infer<typeof SettingRow>;

/** A show or film of the viewer's own. `pack` is the middle part of its ids in the catalogue, and never changes. */
export const OwnShowRow = z.strictObject({ ...life, pack: PackName, content: OwnShow });
export type OwnShowRow = z.infer<typeof OwnShowRow>;

/** The longest file of a pack that is added, in UTF-16 units: three versions of it fit into one line of the journal. */
export const ADDED_PACK_LIMIT = 12 * 1024 * 1024;

/** A pack that the viewer added from a file, as it was in the file: the catalogue can be made anew from it. */
export const AddedPackRow = z.strictObject({
  ...life,
  name: PackName,
  /** SHA-256 of the file in hexadecimal digits. */
  digest: z.string().max(80),
  /** The text of the file. */
  text: z.string().max(ADDED_PACK_LIMIT),
});
export type AddedPackRow = z.infer<typeof AddedPackRow>;

/** A list that the viewer keeps: a name and a place among the lists. `list` stays the same when it is renamed. */
export const ListRow = z.strictObject({
  ...life,
  list: LibraryId,
  name: z.string().trim().min(1).max(200),
  order: z.number(),
});
export type ListRow = z.infer<typeof ListRow>;

/** A show, season or episode in a list. */
export const ListItemRow = z.strictObject({
  ...life,
  list: LibraryId,
  show: LibraryId,
  subject: LibraryId,
  order: z.number(),
});
export type ListItemRow = z.infer<typeof ListItemRow>;

/** One import: what it was and how far it got. One that is found `applying` at a start is rolled back. */
export const ImportRow = z.strictObject({
  id: LibraryId,
  state: ImportState,
  /** The format's id, the service's name, and the files by name. */
  format: z.string().max(60),
  name: z.string().max(120),
  files: z.array(z.string().max(400)).max(1_000),
  counts: ImportCounts,
  /** Epoch milliseconds. */
  beganAt: z.int().min(0),
  endedAt: z.int().min(0).nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;

/**
 * Rows of an import that was rolled back, kept aside so that the roll-back can be undone: some of them, as JSON
 * compressed with gzip, in base 64.
 */
export const ImportShelfRow = z.strictObject({
  id: LibraryId,
  import: LibraryId,
  part: z.int().min(0),
  /** How many of them are library rows, plays and notes: what bringing them back adds. */
  counts: z.strictObject({ all: z.int().min(0), plays: z.int().min(0), notes: z.int().min(0) }),
  rows: z.string().max(16 * 1024 * 1024),
});
export type ImportShelfRow = z.infer<typeof ImportShelfRow>;

/** Every library table that actions write, with the schema of its rows. Nothing but `commit()` writes them. */
export const LIBRARY_ROWS = {
  identities: IdentityRow,
  plays: PlayRow,
  passes: PassRow,
  ratings: RatingRow,
  favourites: FavouriteRow,
  statuses: StatusRow,
  skips: SkipRow,
  reveals: RevealRow,
  settings: SettingRow,
  notes: NoteRow,
  ownShows: OwnShowRow,
  addedPacks: AddedPackRow,
  lists: ListRow,
  listItems: ListItemRow,
  imports: ImportRow,
  importShelf: ImportShelfRow,
} as const;
export type LibraryTable = keyof typeof LIBRARY_ROWS;
export type LibraryRow<T extends LibraryTable = LibraryTable> = z.infer<(typeof LIBRARY_ROWS)[T]>;
export const LIBRARY_TABLES = Object.keys(LIBRARY_ROWS) as LibraryTable[];
