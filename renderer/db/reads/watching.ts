import type { Progress } from '../../../shared/domain/progress';
import { assertDefined } from '../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../database';
import { headOf } from './parts';
import type { WatchingItem } from './views';

/** How many shows the side column names. */
const SHOWN = 12;

/**
 * Progress of the shows being watched that were touched last, newest first. All keys are asked for in one request and
 * only these rows are read: a reversed query would walk a cursor, and rows grow with the episodes of a show.
 */
export async function readBeingWatched(database: WatchbillDatabase, most: number): Promise<Progress[]> {
  const range = [
    ['watching', -Infinity],
    ['watching', Infinity],
  ] as const;
  const keys = await database.progress
    .where('[status+activity]')
    .between(...range)
    .primaryKeys();
  const rows = await database.progress.bulkGet(keys.slice(-most).toReversed());
  return rows.filter((row) => row !== undefined);
}

/** How many shows being watched have an episode next that is out. */
export function countUpNext(database: WatchbillDatabase, today: string): Promise<number> {
  return database.progress.where('[status+due]').between(['watching', ''], ['watching', today], true, true).count();
}

/** Shows being watched, last touched first, and how many of them have a released episode next. */
export async function readWatching(
  database: WatchbillDatabase,
  today: string,
): Promise<{ items: WatchingItem[]; upNext: number }> {
  const [rows, upNext] = await Promise.all([readBeingWatched(database, SHOWN), countUpNext(database, today)]);
  const shown = rows.filter((row) => row.catalogue !== null);
  const outlines = await database.outlines.bulkGet(shown.map((row) => assertDefined(row.catalogue, 'filtered above')));
  const items = shown.flatMap((row, index) => {
    const outline = outlines[index];
    return outline ? [{ head: headOf(outline), watched: row.watchedInPass, total: row.total }] : [];
  });
  return { items, upNext };
}
