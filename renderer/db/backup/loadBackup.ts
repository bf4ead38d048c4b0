import { Dexie, type PromiseExtended } from 'dexie';
import { BackupEnd, BackupHead, BackupRow, BACKUP_LIMITS } from '../../../shared/backup/format';
import { fail, ok, type Result } from '../../../shared/util/result';
import { WatchbillDatabase } from '../database';
import { SCHEMA_VERSION } from '../migrations';
import { DERIVED_TABLES } from '../../../shared/backup/rows';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import { checkRows, findRepeated, hasKey } from './checkRows';
import type { RowSource } from './heldRows';
import { parseLine, RefusedLineError, shaped } from './parseLine';
import { playOver } from './playOver';
import { remove, removeAbandoned, scratchName } from './scratch';
import { tablesToKeep, type AnyRow } from './walk';

/** Why a backup cannot be restored. The library is as it was. */
export type LoadFault =
  /** Made by a Watchbill with a newer database than this one knows. */
  | { code: 'NEWER_SCHEMA'; wrote: number; knows: number }
  /** A line is no row of a table, or not of the shape that its table has. `line` counts from 1. */
  | { code: 'REFUSED_LINE'; line: number; reason: string }
  /** The end is missing, or the rows are not as many as it says. */
  | { code: 'INCOMPLETE' };

/** A backup of the present schema: in a database of its own, or in memory. */
export type LoadedBackup<Place extends RowSource = RowSource> = {
  scratch: Place;
  head: BackupHead;
  end: BackupEnd;
  rows: number;
};

const BATCH = 2_000;

/**
 * Loads a backup into the scratch database, brings it to the present schema, and checks every row. `lines` are given
 * in order; `report` hears how many rows are in, and throws to give up. Whatever happens, the library is not touched;
 * after a fault the scratch database is gone.
 */
export async function loadBackup(
  pages: AsyncIterable<readonly string[]>,
  report: (rows: number) => void,
): Promise<Result<LoadedBackup<Dexie>, LoadFault>> {
  const now = Date.now();
  await removeAbandoned(now);
  const name = scratchName(now);
  const opened: Dexie[] = [];
  let whole = false;
  try {
    const loaded = await load(pages, report, name, (scratch) => void opened.push(scratch));
    whole = loaded.ok;
    return loaded;
  } finally {
    if (!whole) {
      for (const scratch of opened) scratch.close();
      await remove(name);
    }
  }
}

async function load(
  pages: AsyncIterable<readonly string[]>,
  report: (rows: number) => void,
  name: string,
  opened: (scratch: Dexie) => void,
): Promise<Result<LoadedBackup<Dexie>, LoadFault>> {
  let head: BackupHead | null = null;
  let end: BackupEnd | null = null;
  let scratch: Dexie | null = null;
  let line = 0;
  const waiting = new Map<string, AnyRow[]>();
  const counts = new Map<string, number>();
  let writing: PromiseExtended<unknown> = Dexie.Promise.resolve();
  const put = async (table: string): Promise<void> => {
    const rows = waiting.get(table) ?? [];
    waiting.delete(table);
    // One write is on its way while the next lines are read.
    await writing;
    if (rows.length === 0 || scratch === null) return;
    writing = scratch.table(table).bulkPut(rows);
    // What it throws comes out at the next write or at the end; whoever gives up before waits for neither.
    writing.catch(() => undefined);
  };
  try {
    for await (const page of pages) {
      for (const text of page) {
        line += 1;
        if (end !== null || line > BACKUP_LIMITS.lines) return fail({ code: 'INCOMPLETE' });
        const value = parseLine(text);
        if (head === null) {
          head = shaped(BackupHead, value);
          if (head.schema > SCHEMA_VERSION)
            return fail({ code: 'NEWER_SCHEMA', wrote: head.schema, knows: SCHEMA_VERSION });
          // oxlint-disable-next-line no-await-in-loop -- once, at the first line
          scratch = await openScratch(name, head.schema);
          opened(scratch);
          continue;
        }
        const row = safelyParsed(BackupRow, value);
        if (!row.success) {
          end = shaped(BackupEnd, value);
          continue;
        }
        const { table } = row.data;
        const known = DERIVED_TABLES.has(table) ? undefined : scratch?.tables.find((one) => one.name === table);
        if (known === undefined) throw new RefusedLineError(`there is no table ${table}`);
        if (!hasKey(known.schema.primKey.keyPath, row.data.row)) throw new RefusedLineError('it has no id');
        counts.set(table, (counts.get(table) ?? 0) + 1);
        const rows = waiting.get(table) ?? [];
        rows.push(row.data.row);
        waiting.set(table, rows);
        // oxlint-disable-next-line no-await-in-loop -- writing keeps step with reading
        if (rows.length >= BATCH) await put(table);
      }
      report(line);
    }
    // oxlint-disable-next-line no-await-in-loop -- few tables, one after the other
    for (const table of waiting.keys()) await put(table);
    await writing;
  } catch (cause) {
    if (cause instanceof RefusedLineError || cause instanceof SyntaxError)
      return fail({ code: 'REFUSED_LINE', line, reason: cause.message });
    throw cause;
  }
  if (head === null || end === null || scratch === null || end.lines !== line - 1 || !sameCounts(counts, end.rows))
    return fail({ code: 'INCOMPLETE' });
  const repeated = await findRepeated(scratch, counts);
  if (repeated !== null) return fail({ code: 'REFUSED_LINE', line: 0, reason: `${repeated} holds an id twice` });
  const current = await bringForward(scratch, name, head.schema);
  opened(current);
  // What is played over the rows says itself which tables it goes to: it is checked before and after.
  const journal = await checkRows(current, ['journal']);
  if (!journal.ok) return journal;
  // The library goes on counting behind this number: one that no entry has would leave a gap for ever.
  if ((await lastSeq(current)) !== end.seq) return fail({ code: 'INCOMPLETE' });
  await playOver(current, head.from, end.seq);
  const counted = await checkRows(current, tablesToKeep(current));
  return counted.ok ? ok({ scratch: current, head, end, rows: counted.value }) : counted;
}

/** Whether there are as many rows of each table as the end says. */
export function sameCounts(counts: ReadonlyMap<string, number>, said: BackupEnd['rows']): boolean {
  return [...new Set([...counts.keys(), ...Object.keys(said)])].every(
    (table) => (counts.get(table) ?? 0) === (Object.hasOwn(said, table) ? said[table] : 0),
  );
}

async function lastSeq(scratch: Dexie): Promise<number> {
  const last = await scratch.table<{ seq: number }>('journal').orderBy(':id').last();
  return last?.seq ?? 0;
}

/** Of the present schema without secondary indexes, which nobody asks there: twice as fast. Else as it was then. */
async function openScratch(name: string, schema: number): Promise<Dexie> {
  if (schema < SCHEMA_VERSION) {
    const old = new WatchbillDatabase(name, schema);
    await old.open();
    return old;
  }
  const plain = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'relaxed' });
  const model = new WatchbillDatabase(name);
  plain.version(1).stores(Object.fromEntries(model.tables.map((table) => [table.name, table.schema.primKey.src])));
  await plain.open();
  return plain;
}

async function bringForward(scratch: Dexie, name: string, schema: number): Promise<Dexie> {
  if (schema === SCHEMA_VERSION) return scratch;
  scratch.close();
  const current = new WatchbillDatabase(name);
  await current.open();
  return current;
}
