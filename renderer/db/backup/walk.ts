import type { Collection, Dexie } from 'dexie';
import { DERIVED_TABLES } from '../../../shared/backup/rows';
import type { RowSource } from './heldRows';

export type AnyRow = Record<string, unknown>;

/** Rows in one request. */
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
 * goes on meanwhile: a row behind the place where one is may be missed or be newer than the others. The next rows are
 * asked for while some are worked on. `most` is asked before each request; whoever reads beside somebody who marks
 * has a `Pace`.
 */
export async function* walkTable(
  database: RowSource,
  name: string,
  most: () => number = () => (name === 'journal' ? ENTRIES : CHUNK),
): AsyncGenerator<AnyRow[]> {
  if ('held' in database) {
    yield* database.chunks(name, most());
    return;
  }
  const table = database.table<AnyRow, unknown>(name);
  const read = (from: Collection<AnyRow, unknown>) => {
    const wanted = most();
    const reading = from.limit(wanted).toArray();
    // Whoever gives up in the middle asks for no more; what that one throws concerns nobody.
    reading.catch(() => undefined);
    return { wanted, reading };
  };
  for (let asked = read(table.orderBy(':id')); ;) {
    // oxlint-disable-next-line no-await-in-loop -- the next request begins where this one ends
    const rows: AnyRow[] = await asked.reading;
    const end = rows.at(-1);
    if (end === undefined) return;
    const isLast = rows.length < asked.wanted;
    if (!isLast) asked = read(table.where(':id').above(keyOf(table.schema.primKey.keyPath, end)));
    yield rows;
    if (isLast) return;
  }
}

/** The primary key of a row. */
export function keyOf(path: string | string[] | null | undefined, row: AnyRow): unknown {
  if (Array.isArray(path)) return path.map((part) => row[part]);
  return row[path ?? ''];
}
