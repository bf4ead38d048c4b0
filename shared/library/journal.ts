import * as z from 'zod';
import { Action } from './actions';
import { LIBRARY_TABLES, LibraryId, type LibraryTable } from './rows';

/** One row that an entry changed. `before` is null for a row that is new, `after` for one that is gone. */
export const Change = z.strictObject({
  table: z.enum(LIBRARY_TABLES as [LibraryTable, ...LibraryTable[]]),
  key: LibraryId,
  before: z.json(),
  after: z.json(),
});
export type Change = z.infer<typeof Change>;

/** What a person reads of an entry: how many episodes or rows, of which show, and which one when it is one. */
export const Summary = z.strictObject({
  /** Catalogue id or identity of the show; null for settings of the whole library. */
  show: z.string().nullable(),
  /** The show's title as seen then. */
  title: z.string().nullable(),
  /** The one episode, when the entry is about one. */
  episode: z.strictObject({ ref: z.string(), season: z.int(), number: z.int() }).nullable(),
  /** Plays that the action added, changed or removed; for an action on something else its rows. */
  count: z.int().min(0),
});
export type Summary = z.infer<typeof Summary>;

/**
 * One line of the journal: what the viewer did, with what it changed. Entries are appended and never rewritten;
 * undo and redo are entries of their own that name the entry they are about. Whether an entry stands is told by
 * the newest undo or redo that names it.
 */
export const JournalEntry = z.strictObject({
  /** Allocated inside the transaction that writes the entry: 1, 2, 3 without a hole. */
  seq: z.int().min(1),
  id: LibraryId,
  /** Epoch milliseconds. */
  at: z.int().min(0),
  kind: z.enum(['do', 'undo', 'redo']),
  /** The `seq` of the entry that an undo or redo is about; 0 for `do`. */
  target: z.int().min(0),
  /** The action itself; an undo or redo repeats the action it is about. */
  action: Action,
  summary: Summary,
  changes: z.array(Change),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
