import type { Collection, Dexie } from 'dexie';
import { DERIVED_TABLES } from '../../../shared/backup/rows';
import type { RowSource } from './heldRows';

export type AnyRow = Record<string, unknown>;

/** Rows in one request. A few milliseconds of work each, so that a mark never waits long for a backup. */
const CHUNK = 1_000;
/** An entry of the journal holds all the rows that its action changed, of an import thousands. */
const ENTRIES = 50;

/** The tables of a database that a backup holds: the journal last, for it says what the others may have missed. */
export function tablesToKeep(database: Dexie): string[] {
  const names = database.tables.map((table) => table.name).filter((name) => !DERIVED_TABLES.has(name));
  return [...names.filter((name) => name !== 'journal').toSorted(), ...names.filter((name) => name === 'journal')];
}

/**
 * All rows of a table in the order of their keys, some at a time. Each request is a transaction of its own, so writing
 * goes on meanwhile: a row behind the place where one is may be missed or be newer than the others.
 */
export async function* walkTable(database: RowSource, name: string): AsyncGenerator<AnyRow[]> {
  const most = name === 'journal' ? ENTRIES : CHUNK;
  if ('held' in database) {
    yield* database.chunks(name, most);
    return;
  }
  const table = database.table<AnyRow, unknown>(name);
  const read = (from: Collection<AnyRow, unknown>): PromiseLike<AnyRow[]> => {
    const reading = from.limit(most).toArray();
    // Whoever gives up in the middle asks for no more; what that one throws concerns nobody.
    reading.catch(() => undefined);
    return reading;
  };
  for (let reading: PromiseLike<AnyRow[]> | null = read(table.orderBy(':id')); reading !== null;) {
    // oxlint-disable-next-line no-await-in-loop -- the next request begins where this one ends
    const rows: AnyRow[] = await reading;
    const end = rows.at(-1);
    if (end === undefined) return;
    // Asked for already while these are worked on: the database has a thread of its own.
    reading = rows.length < most ? null : read(table.where(':id').above(keyOf(table.schema.primKey.keyPath, end)));
    yield rows;
  }
}

/** The primary key of a row. */
export function keyOf(path: string | string[] | null | undefined, row: AnyRow): unknown {
  if (Array.isArray(path)) return path.map((part) => row[part]);
  return row[path ?? ''];
}
