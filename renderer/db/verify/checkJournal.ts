import { dequal } from 'dequal';
import type { JournalEntry } from '../../../shared/library/journal';
import type { LibraryTable } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import { rowName, type Finding } from './finding';

const BATCH = 100;

/** What the journal says of the rows: which ones it explains, and where a backup was restored last. */
export type JournalAnswer = { explained: Set<string>; entries: number; lastRestore: number };

/**
 * Goes through the journal from its end, and compares each row with what the last action on it left. Numbers follow one
 * another without a hole, except before a restore.
 */
export async function checkJournal(
  database: WatchbillDatabase,
  seq: number,
  add: (finding: Finding) => void,
  report: (entries: number) => void,
): Promise<JournalAnswer> {
  const explained = new Set<string>();
  let entries = 0;
  let lastRestore = 0;
  let expected = seq;
  for (let before = seq + 1; ;) {
    // oxlint-disable-next-line no-await-in-loop -- entries have an order
    const batch = await database.journal.where('seq').below(before).reverse().limit(BATCH).toArray();
    const last = batch.at(-1);
    if (last === undefined) break;
    const newest: Newest = new Map();
    for (const entry of batch) {
      entries += 1;
      if (entry.seq !== expected) add(missing(entry.seq + 1, expected));
      const isRestore = entry.action.type === 'restore' && entry.kind === 'do';
      if (isRestore) lastRestore = Math.max(lastRestore, entry.seq);
      expected = isRestore && 'seq' in entry.action ? entry.action.seq : entry.seq - 1;
      collect(entry, explained, newest);
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await compare(database, newest, add);
    report(entries);
    before = last.seq;
  }
  if (expected > 0) add(missing(1, expected));
  return { explained, entries, lastRestore };
}

function missing(from: number, to: number): Finding {
  return { kind: 'entry', table: 'journal', key: from === to ? `${to}` : `${from}–${to}`, detail: 'missing' };
}

/** The state in which the last action on a row left it, by table and key. */
type Newest = Map<LibraryTable, Map<string, unknown>>;

function collect(entry: JournalEntry, explained: Set<string>, newest: Newest): void {
  // Of two changes of one row in one entry the later one holds.
  for (const { table, key, after } of entry.changes.toReversed()) {
    const name = rowName(table, key);
    if (explained.has(name)) continue;
    explained.add(name);
    const rows = newest.get(table) ?? new Map<string, unknown>();
    newest.set(table, rows.set(key, after));
  }
}

async function compare(database: WatchbillDatabase, newest: Newest, add: (finding: Finding) => void): Promise<void> {
  for (const [table, expected] of newest) {
    const keys = [...expected.keys()];
    // oxlint-disable-next-line no-await-in-loop -- few tables, one after the other
    const rows: unknown[] = await database.table(table).bulkGet(keys);
    keys.forEach((key, index) => {
      const after = expected.get(key) ?? null;
      const row = rows[index] ?? null;
      if (dequal(after, row)) return;
      const kind = row === null ? 'gone' : after === null ? 'unexplained' : 'changed';
      add({ kind, table, key, detail: '' });
    });
  }
}
