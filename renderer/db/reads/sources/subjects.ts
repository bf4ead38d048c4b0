import type { EntityTable } from 'dexie';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';

/** The seasons of a show, by number. */
export async function seasonsOf(database: WatchbillDatabase, { show }: Pick<OutlineRow, 'show'>) {
  return database.seasons.where('[show+number]').between([show, -Infinity], [show, Infinity]).toArray();
}

/** Everything of a show that a statement can be about: itself, its seasons, its episodes. */
export async function refsOf(
  database: WatchbillDatabase,
  outline: Pick<OutlineRow, 'show' | 'places'>,
): Promise<Set<string>> {
  const seasons = await seasonsOf(database, outline);
  return new Set<string>([
    outline.show,
    ...seasons.map((season) => season.id),
    ...outline.places.map((place) => place.ref),
  ]);
}

/** Rows about any of `refs`: one request each, all at once, because a query over several keys walks a cursor. */
export async function rowsOn<Row extends { id: string; on: string }>(
  table: EntityTable<Row, 'id'>,
  refs: Iterable<string>,
): Promise<Row[]> {
  const found = await Promise.all([...refs].map((ref) => table.where('on').equals(ref).toArray()));
  return found.flat();
}
