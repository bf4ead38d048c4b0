import { isImportAction } from '../../shared/library/importActions';
import { JournalEntry } from '../../shared/library/journal';
import { LIBRARY_ROWS, LIBRARY_TABLES } from '../../shared/library/rows';
import { fail, ok, type Result } from '../../shared/util/result';
import { rebuildProgress } from './commit/progressRows';
import { rebuildShelves, shelfTables } from './shelves/upkeep';
import type { WatchbillDatabase } from './database';

/** Why the journal file cannot be played into the library. Nothing of the part that failed was written. */
export type ReplayError =
  /** A line is missing or damaged: what comes after it may build on it. */
  | { code: 'JOURNAL_GAP'; expected: number; found: number | null }
  | { code: 'JOURNAL_UNREADABLE'; detail: string }
  /** A backup was restored at this number: what came with it is in no entry, only in a backup made after it. */
  | { code: 'RESTORED_SINCE'; seq: number }
  /** The same for an import, a roll-back of one, or its way back. */
  | { code: 'IMPORTED_SINCE'; seq: number };

/** Reads the journal file page by page; `next` is null behind the last page. */
export type ReadJournalPage = (
  offset: number,
) => Promise<Result<{ lines: string[]; next: number | null }, { sentence: string }>>;

/**
 * Brings a library that is behind the journal file up to it: each missing entry's rows are put as the entry left
 * them, a page of the file in one transaction. Doing it twice changes nothing. Progress is derived anew at the end.
 */
export async function replayJournal(
  database: WatchbillDatabase,
  readPage: ReadJournalPage,
  report: (done: number) => void,
): Promise<Result<{ seq: number }, ReplayError>> {
  for (let offset: number | null = 0; offset !== null;) {
    const page = await readPage(offset);
    if (!page.ok) return fail({ code: 'JOURNAL_UNREADABLE', detail: page.error.sentence });
    const entries: JournalEntry[] = [];
    for (const line of page.value.lines) {
      const entry = parseEntry(line);
      if (!entry.ok) return entry;
      entries.push(entry.value);
    }
    const played = await playEntries(database, entries);
    if (!played.ok) return played;
    report(played.value.seq);
    offset = page.value.next;
  }
  const { letCatalogueAgree } = await import('./catalogue/agree');
  await letCatalogueAgree(database, 'every-row');
  await deriveAll(database);
  return ok({ seq: await lastSeq(database) });
}

function parseEntry(line: string): Result<JournalEntry, ReplayError> {
  try {
    return ok(JournalEntry.parse(JSON.parse(line)));
  } catch (cause) {
    return fail({ code: 'JOURNAL_UNREADABLE', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}

async function lastSeq(database: WatchbillDatabase): Promise<number> {
  const record = await database.meta.get('library');
  return record?.key === 'library' ? record.seq : 0;
}

async function playEntries(
  database: WatchbillDatabase,
  entries: readonly JournalEntry[],
): Promise<Result<{ seq: number }, ReplayError>> {
  const tables = [database.journal, database.meta, ...LIBRARY_TABLES.map((name) => database.table(name))];
  return database.transaction('rw', tables, async () => {
    const record = await database.meta.get('library');
    if (record?.key !== 'library') throw new Error('The library has no record of itself: it was not opened properly.');
    let { seq } = record;
    for (const entry of entries) {
      if (entry.seq <= seq) continue;
      if (entry.action.type === 'restore') return fail({ code: 'RESTORED_SINCE', seq: entry.seq });
      if (isImportAction(entry.action)) return fail({ code: 'IMPORTED_SINCE', seq: entry.seq });
      if (entry.seq !== seq + 1) return fail({ code: 'JOURNAL_GAP', expected: seq + 1, found: entry.seq });
      for (const { table, key, after } of entry.changes) {
        if (after === null) await database.table(table).delete(key);
        else await database.table(table).put(LIBRARY_ROWS[table].parse(after));
      }
      await database.journal.put(entry);
      seq = entry.seq;
    }
    await database.meta.put({ ...record, seq });
    return ok({ seq });
  });
}

/** Progress of every show, from its rows. */
async function deriveAll(database: WatchbillDatabase): Promise<void> {
  const shows = (await database.identities.toArray()).filter((row) => row.kind === 'show');
  for (const { id } of shows) {
    const rebuilt = await rebuildProgress(database, id);
    if (rebuilt) await database.progress.put(rebuilt);
  }
  await database.transaction('rw', shelfTables(database), async () => rebuildShelves(database));
}

/**
 * Lets a library that could not be brought up to the journal file go on all the same: an entry behind everything in
 * the file says that what stands between is not in it. The file keeps what it has.
 */
export async function goOnBehind(
  database: WatchbillDatabase,
  journalSeq: number,
  { now, newId }: { now: number; newId: () => string },
): Promise<void> {
  await database.transaction('rw', [database.meta, database.journal], async () => {
    const record = await database.meta.get('library');
    if (record?.key !== 'library') throw new Error('The library has no record of itself: it was not opened properly.');
    const seq = Math.max(journalSeq, record.seq) + 1;
    await database.journal.put({
      seq,
      id: newId(),
      at: now,
      kind: 'do',
      target: 0,
      action: { type: 'restore', version: 1, madeAt: now, seq: record.seq },
      summary: { show: null, title: null, episode: null, count: 0 },
      changes: [],
    });
    await database.meta.put({ ...record, seq });
  });
}
