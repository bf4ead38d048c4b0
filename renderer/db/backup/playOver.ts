import type { Dexie } from 'dexie';
import type { JournalEntry } from '../../../shared/library/journal';

const BATCH = 200;

/**
 * Plays the entries after `from` up to `to` over rows that were read while they were made: each row stands then as its
 * last entry left it. Doing it twice changes nothing. The library's record of itself says `to` afterwards.
 */
export async function playOver(database: Dexie, from: number, to: number): Promise<void> {
  const journal = database.table<JournalEntry>('journal');
  // From entry to entry, not from number to number: what a file says of its numbers may be far from what is in it.
  for (let after: number | undefined = from; after !== undefined;) {
    // oxlint-disable-next-line no-await-in-loop -- entries have an order
    const entries: JournalEntry[] = await journal.where(':id').between(after, to, false, true).limit(BATCH).toArray();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await putChanges(database, entries);
    after = entries.at(-1)?.seq;
  }
  const record = await database.table<{ key: string; seq: number }>('meta').get('library');
  if (record) await database.table('meta').put({ ...record, seq: to });
}

/** Puts the rows of some entries as they left them, the last one of each row. */
export async function putChanges(database: Dexie, entries: readonly JournalEntry[]): Promise<void> {
  const newest = new Map<string, Map<string, unknown>>();
  for (const { table, key, after } of entries.flatMap((entry) => entry.changes)) {
    const rows = newest.get(table) ?? new Map<string, unknown>();
    rows.set(key, after);
    newest.set(table, rows);
  }
  for (const [table, rows] of newest) {
    const puts = [...rows.values()].filter((row) => row !== null);
    const gone = [...rows].filter(([, row]) => row === null).map(([key]) => key);
    // oxlint-disable-next-line no-await-in-loop -- few tables, one after the other
    if (puts.length > 0) await database.table(table).bulkPut(puts);
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (gone.length > 0) await database.table(table).bulkDelete(gone);
  }
}
