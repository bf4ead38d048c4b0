import { dequal } from 'dequal';
import type { JournalEntry } from '../../../shared/library/journal';
import type { LibraryTable } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import type { AnyRow } from '../backup/walk';
import type { ImportCheck } from './checkImports';
import { rowName, type Finding } from './finding';

const BATCH = 100;

/** What the journal says of the rows: which ones it explains, and where a backup was restored last. */
export type JournalAnswer = { explained: Set<string>; entries: number; lastRestore: number; different: Different[] };

/** A row that is not as its last entry left it. Whether that is a fault is known once all rows were seen. */
export type Different = { table: LibraryTable; key: string; after: AnyRow | null; row: AnyRow | null };

/**
 * Goes through the journal from its end, and compares each row with what the last action on it left. Numbers follow one
 * another without a hole, except before a restore.
 */
export async function checkJournal(
  database: WatchbillDatabase,
  seq: number,
  add: (finding: Finding) => void,
  report: (entries: number) => void,
  imports: Pick<ImportCheck, 'expect'>,
): Promise<JournalAnswer> {
  const different: Different[] = [];
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
      imports.expect(entry);
      if (entry.seq !== expected) add(missing(entry.seq + 1, expected));
      const isRestore = entry.action.type === 'restore' && entry.kind === 'do';
      if (isRestore) lastRestore = Math.max(lastRestore, entry.seq);
      expected = isRestore && 'seq' in entry.action ? entry.action.seq : entry.seq - 1;
      collect(entry, explained, newest);
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    different.push(...(await compare(database, newest)));
    report(entries);
    before = last.seq;
  }
  if (expected > 0) add(missing(1, expected));
  return { explained, entries, lastRestore, different };
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

async function compare(database: WatchbillDatabase, newest: Newest): Promise<Different[]> {
  const different: Different[] = [];
  for (const [table, expected] of newest) {
    const keys = [...expected.keys()];
    // oxlint-disable-next-line no-await-in-loop -- few tables, one after the other
    const rows: unknown[] = await database.table(table).bulkGet(keys);
    keys.forEach((key, index) => {
      const after = (expected.get(key) ?? null) as AnyRow | null;
      const row = (rows[index] ?? null) as AnyRow | null;
      if (!dequal(after, row)) different.push({ table, key, after, row });
    });
  }
  return different;
}

/** What is wrong with a row that is not as its last entry left it. */
export function differenceOf({ table, key, after, row }: Different): Finding {
  const kind = row === null ? 'gone' : after === null ? 'unexplained' : 'changed';
  return { kind, table, key, detail: '' };
}
