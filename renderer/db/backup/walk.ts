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
 * goes on meanwhile: a row behind the place where one is may be missed or be newer than the others. `ahead` asks for the
 * next rows while some are worked on; who does not leaves the database to others meanwhile, as a backup has to.
 */
export async function* walkTable(database: RowSource, name: string, ahead = true): AsyncGenerator<AnyRow[]> {
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
  const readBehind = (row: AnyRow) => read(table.where(':id').above(keyOf(table.schema.primKey.keyPath, row)));
  for (let reading = read(table.orderBy(':id')); ;) {
    // oxlint-disable-next-line no-await-in-loop -- the next request begins where this one ends
    const rows: AnyRow[] = await reading;
    const end = rows.at(-1);
    if (end === undefined) return;
    const isLast = rows.length < most;
    if (ahead && !isLast) reading = readBehind(end);
    yield rows;
    if (isLast) return;
    if (!ahead) reading = readBehind(end);
  }
}

/** The primary key of a row. */
export function keyOf(path: string | string[] | null | undefined, row: AnyRow): unknown {
  if (Array.isArray(path)) return path.map((part) => row[part]);
  return row[path ?? ''];
}
