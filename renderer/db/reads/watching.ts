import { isReleased } from '../../../shared/domain/episode';
import { assertDefined } from '../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../database';
import { headOf } from './parts';
import type { WatchingItem } from './views';

/** How many shows the side column names. */
const SHOWN = 12;

/** Shows being watched, last touched first, and how many of them have a released episode next. */
export async function readWatching(
  database: WatchbillDatabase,
  today: string,
): Promise<{ items: WatchingItem[]; upNext: number }> {
  const rows = await database.progress
    .where('[status+activity]')
    .between(['watching', -Infinity], ['watching', Infinity])
    .reverse()
    .toArray();
  const upNext = rows.filter(({ next }) => next !== null && isReleased(next.airedOn, today)).length;
  const shown = rows.filter((row) => row.catalogue !== null).slice(0, SHOWN);
  const outlines = await database.outlines.bulkGet(shown.map((row) => assertDefined(row.catalogue, 'filtered above')));
  const items = shown.flatMap((row, index) => {
    const outline = outlines[index];
    return outline ? [{ head: headOf(outline), watched: row.watchedInPass, total: row.total }] : [];
  });
  return { items, upNext };
}
