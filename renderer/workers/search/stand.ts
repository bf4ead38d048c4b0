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

/** What may read otherwise: shows by their refs, and with them the notes that they open and close; and single notes. */
export type TouchedParts = { shows: ReadonlySet<string>; notes: ReadonlySet<string> };
export type Touched = 'everything' | TouchedParts;

/** Actions that change what may be read of their show, and nothing of which show it is. */
const ON_A_SHOW: readonly ActionType[] = [
  'mark',
  'unmark',
  'edit-plays',
  'remove-plays',
  'skip',
  'rate',
  'favourite',
  'set-status',
  'start-pass',
  'rename-pass',
  'reveal',
  'set-show-spoilers',
];

/** What may read otherwise after these entries. An undo repeats the action that it takes back. */
export function touchedBy(entries: readonly JournalEntry[]): Touched {
  const [shows, notes] = [new Set<string>(), new Set<string>()];
  for (const { action, summary } of entries) {
    if (action.type === 'finish-welcome') continue;
    // A list is not looked through.
    if ('list' in action) continue;
    if (action.type === 'save-note' || action.type === 'remove-note') notes.add(action.note);
    else if (ON_A_SHOW.includes(action.type) && summary.show !== null) shows.add(summary.show);
    // The default of all shows, a library that was replaced, and whatever a later version can do.
    else return 'everything';
  }
  return { shows, notes };
}
