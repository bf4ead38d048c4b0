import type { Dexie } from 'dexie';
import { DERIVED_TABLES } from '../../../shared/backup/rows';

export type AnyRow = Record<string, unknown>;

/** Rows in one request. A few milliseconds of work each, so that a mark never waits long for a backup. */
const CHUNK = 1_000;

/** The tables of a database that a backup holds: the journal last, for it says what the others may have missed. */
export function tablesToKeep(database: Dexie): string[] {
  const names = database.tables.map((table) => table.name).filter((name) => !DERIVED_TABLES.has(name));
  return [...names.filter((name) => name !== 'journal').toSorted(), ...names.filter((name) => name === 'journal')];
}

/**
 * All rows of a table in the order of their keys, some at a time. Each request is a transaction of its own, so writing
 * goes on meanwhile: a row behind the place where one is may be missed or be newer than the others.
 */
export async function* walkTable(database: Dexie, name: string): AsyncGenerator<AnyRow[]> {
  const table = database.table<AnyRow, unknown>(name);
  let last: unknown = null;
  for (;;) {
    const from = last === null ? table.orderBy(':id') : table.where(':id').above(last);
    // oxlint-disable-next-line no-await-in-loop -- the next request begins where this one ends
    const rows = await from.limit(CHUNK).toArray();
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    if (rows.length < CHUNK) return;
    last = keyOf(table.schema.primKey.keyPath, end);
  }
}

/** The primary key of a row. */
export function keyOf(path: string | string[] | null | undefined, row: AnyRow): unknown {
  if (Array.isArray(path)) return path.map((part) => row[part]);
  return row[path ?? ''];
}
