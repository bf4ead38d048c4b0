import type { WatchbillDatabase } from '../database';
import type { ShelfRow } from '../tables';
import { headOnShelf } from './parts';
import type { Watching, WatchingItem } from './views';

/** How many shows the side column names. */
const SHOWN = 12;

/** Shows being watched that were touched last, newest first: one request, which reads no more than these. */
export function readBeingWatched(database: WatchbillDatabase, most: number): Promise<ShelfRow[]> {
  const range = [
    ['watching', -Infinity],
    ['watching', Infinity],
  ] as const;
  return database.shelves
    .where('[status+recent]')
    .between(...range)
    .limit(most)
    .toArray();
}

/** How many shows being watched have an episode next that is out. */
export function countUpNext(database: WatchbillDatabase, today: string): Promise<number> {
  return database.shelves.where('[status+due]').between(['watching', ''], ['watching', today], true, true).count();
}

/** Shows being watched, last touched first, and how many of them have a released episode next. */
export async function readWatching(database: WatchbillDatabase, today: string): Promise<Watching> {
  const [rows, upNext] = await Promise.all([readBeingWatched(database, SHOWN), countUpNext(database, today)]);
  return { items: watchingItems(rows), upNext };
}

/** What the side column names of shows being watched, newest first. */
export function watchingItems(rows: readonly ShelfRow[]): WatchingItem[] {
  return rows.slice(0, SHOWN).flatMap((row) => {
    const head = headOnShelf(row);
    return head ? [{ head, watched: row.watched, total: row.total }] : [];
  });
}
