import type { ImportAction } from '../../../../shared/library/importActions';
import type { JournalEntry } from '../../../../shared/library/journal';
import type { ImportRow } from '../../../../shared/library/rows';
import { LIBRARY_TABLES } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { shelfTables } from '../../shelves/upkeep';
import { putRebuilt } from '../../commit/progressRows';

/** Shows whose progress is derived in one transaction. */
const SHOWS = 20;

/** All that working progress out reads and writes. */
export function derivingTables(database: WatchbillDatabase) {
  const { episodes, seasons, meta } = database;
  return [...shelfTables(database), episodes, seasons, meta, ...LIBRARY_TABLES.map((name) => database.table(name))];
}

/** Derives the progress of these shows, some at a time. `including` is the import that is about to count. */
export async function deriveShows(
  database: WatchbillDatabase,
  shows: readonly string[],
  including: string | null,
  report: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < shows.length; start += SHOWS) {
    const some = shows.slice(start, start + SHOWS);
    // oxlint-disable-next-line no-await-in-loop -- some after the others, so that marks come in between
    await database.transaction('rw', derivingTables(database), async () => putRebuilt(database, some, including));
    report(Math.min(shows.length, start + SHOWS));
  }
}

/** The last number of the journal. */
export async function lastSeq(database: WatchbillDatabase): Promise<number> {
  const record = await database.meta.get('library');
  return record?.key === 'library' ? record.seq : 0;
}

/**
 * The moment at which an import begins or ceases to count: its state, the journal entry and the progress of shows that
 * somebody touched while all progress was derived, in one transaction.
 */
export async function turnOver(
  database: WatchbillDatabase,
  row: ImportRow,
  action: ImportAction,
  options: { now: number; newId: () => string; derivedSince: number; including: string | null; dropShelf: boolean },
): Promise<JournalEntry> {
  const tables = [...derivingTables(database), database.journal];
  return database.transaction('rw', tables, async () => {
    const since = await database.journal.where('seq').above(options.derivedSince).toArray();
    const touched = new Set(
      since.flatMap(({ changes }) => changes.flatMap(({ before, after }) => showOf(after ?? before))),
    );
    await putRebuilt(database, [...touched], options.including);
    await database.imports.put(row);
    if (options.dropShelf) await database.importShelf.where('import').equals(row.id).delete();
    const record = await database.meta.get('library');
    if (record?.key !== 'library') throw new Error('The library has no record of itself: it was not opened properly.');
    const entry: JournalEntry = {
      seq: record.seq + 1,
      id: options.newId(),
      at: options.now,
      kind: 'do',
      target: 0,
      action,
      summary: { show: null, title: null, episode: null, count: action.rows.plays },
      changes: [],
    };
    await Promise.all([database.journal.add(entry), database.meta.put({ ...record, seq: entry.seq })]);
    return entry;
  });
}

function showOf(row: unknown): string[] {
  const show: unknown = Object(row)['show'];
  return typeof show === 'string' ? [show] : [];
}
