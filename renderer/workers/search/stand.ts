import type { ActionType } from '../../../shared/library/actions';
import type { JournalEntry } from '../../../shared/library/journal';
import type { WatchbillDatabase } from '../../db/database';

/** Up to where something derived from the library and the catalogue has been brought. */
export type Stand = {
  /** The library that it is of. */
  library: string;
  /** The last journal entry that is in it, by its number and by its id: two histories may have the same numbers. */
  seq: number;
  entry: string | null;
  /** The revision of the catalogue. */
  revision: number;
};

/** Where the database stands now: what is committed, by whichever window. */
export async function readStand(database: WatchbillDatabase): Promise<Stand> {
  const { meta, journal } = database;
  return database.transaction('r', [meta, journal], async () => {
    const [library, catalogue] = await meta.bulkGet(['library', 'catalogue']);
    const revision = catalogue?.key === 'catalogue' ? catalogue.revision : 0;
    if (library?.key !== 'library') return { library: '', seq: 0, entry: null, revision };
    const entry = library.seq === 0 ? undefined : await journal.get(library.seq);
    return { library: library.id, seq: library.seq, entry: entry?.id ?? null, revision };
  });
}

export function isSame(one: Stand, other: Stand): boolean {
  return (
    one.seq === other.seq &&
    one.revision === other.revision &&
    one.library === other.library &&
    one.entry === other.entry
  );
}

/** Whether `later` is the same history, further on: then what happened between them is in the journal. */
export async function continues(database: WatchbillDatabase, earlier: Stand, later: Stand): Promise<boolean> {
  if (earlier.library !== later.library || earlier.revision !== later.revision || earlier.seq > later.seq) return false;
  if (earlier.seq === 0) return true;
  return (await database.journal.get(earlier.seq))?.id === earlier.entry;
}

/** What may read otherwise after these entries: shows by their refs, or everything. Notes are always looked at again. */
export type Touched = 'everything' | ReadonlySet<string>;

export function touchedBy(entries: readonly JournalEntry[]): Touched {
  const shows = new Set<string>();
  for (const { action, summary } of entries) {
    // An undo repeats the action that it takes back.
    if (action.type === 'finish-welcome') continue;
    // A list is not looked through.
    if ('list' in action) continue;
    if (summary.show !== null) shows.add(summary.show);
    // The default of all shows, a library that was replaced, and whatever a later version can do.
    else if (!isOnNote(action.type)) return 'everything';
  }
  return shows;
}

function isOnNote(type: ActionType): boolean {
  return type === 'save-note' || type === 'remove-note';
}
