import { isReleased } from '../../../shared/domain/episode';
import type { Progress } from '../../../shared/domain/progress';
import { assertDefined } from '../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../database';
import { headOf } from './parts';
import type { WatchingItem } from './views';

/** How many shows the side column names. */
const SHOWN = 12;

/** Progress of the shows being watched, last touched first. Turned round here: a reversed query would walk a cursor. */
export async function readBeingWatched(database: WatchbillDatabase): Promise<Progress[]> {
  const range = [
    ['watching', -Infinity],
    ['watching', Infinity],
  ] as const;
  const rows = await database.progress
    .where('[status+activity]')
    .between(...range)
    .toArray();
  return rows.toReversed();
}

/** Shows being watched, last touched first, and how many of them have a released episode next. */
export async function readWatching(
  database: WatchbillDatabase,
  today: string,
): Promise<{ items: WatchingItem[]; upNext: number }> {
  const rows = await readBeingWatched(database);
  const upNext = rows.filter(({ next }) => next !== null && isReleased(next.airedOn, today)).length;
  const shown = rows.filter((row) => row.catalogue !== null).slice(0, SHOWN);
  const outlines = await database.outlines.bulkGet(shown.map((row) => assertDefined(row.catalogue, 'filtered above')));
  const items = shown.flatMap((row, index) => {
    const outline = outlines[index];
    return outline ? [{ head: headOf(outline), watched: row.watchedInPass, total: row.total }] : [];
  });
  return { items, upNext };
}
