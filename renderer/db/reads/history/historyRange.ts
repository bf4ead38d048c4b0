import type { LibraryId, PlayRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';

/**
 * A place between two plays, newest first: behind the first `skip` plays of those whose sort key is `order`. Many plays
 * may have the same sort key, so the key alone would lose some or show them twice.
 */
export type HistoryPoint = { order: number; skip: number };

export const NEWEST: HistoryPoint = { order: Infinity, skip: 0 };

type Bounds = { from: number; to: number; withFrom?: boolean; withTo?: boolean };

/** Live plays of a range of sort keys, of one show or of all: always by an index, never by looking through the table. */
function between(
  database: WatchbillDatabase,
  show: LibraryId | null,
  { from, to, withFrom = true, withTo = true }: Bounds,
) {
  return show === null
    ? database.plays.where('[state+order]').between(['live', from], ['live', to], withFrom, withTo)
    : database.plays.where('[show+state+order]').between([show, 'live', from], [show, 'live', to], withFrom, withTo);
}

/** The next plays behind a point, newest first. */
export function playsBehind(
  database: WatchbillDatabase,
  show: LibraryId | null,
  { order, skip }: HistoryPoint,
  limit: number,
): Promise<PlayRow[]> {
  return between(database, show, { from: -Infinity, to: order }).reverse().offset(skip).limit(limit).toArray();
}

/** The next plays before a point, oldest first. */
export function playsBefore(
  database: WatchbillDatabase,
  show: LibraryId | null,
  order: number,
  limit: number,
): Promise<PlayRow[]> {
  return between(database, show, { from: order, to: Infinity, withFrom: false }).limit(limit).toArray();
}

/** All plays between two points, newest first; to the very end where the second is null. */
export async function playsBetween(
  database: WatchbillDatabase,
  show: LibraryId | null,
  first: HistoryPoint,
  last: HistoryPoint | null,
): Promise<PlayRow[]> {
  const at = (order: number) => between(database, show, { from: order, to: order }).reverse();
  if (last !== null && last.order === first.order)
    return at(first.order)
      .offset(first.skip)
      .limit(Math.max(0, last.skip - first.skip))
      .toArray();
  const [tied, inside, ends] = await Promise.all([
    first.skip > 0 ? at(first.order).offset(first.skip).toArray() : [],
    // Forwards, because a reversed query of a range walks a cursor.
    between(database, show, {
      from: last?.order ?? -Infinity,
      to: first.order,
      withFrom: last === null,
      withTo: first.skip === 0,
    }).toArray(),
    last !== null && last.skip > 0 ? at(last.order).limit(last.skip).toArray() : [],
  ]);
  return [...tied, ...inside.toReversed(), ...ends];
}

/** The point behind the last of these plays, which were read from `start` on. */
export function pointBehind(plays: readonly PlayRow[], start: HistoryPoint): HistoryPoint {
  const last = plays.at(-1);
  if (!last) return start;
  const tied = plays.length - 1 - plays.findLastIndex((play) => play.order !== last.order);
  return { order: last.order, skip: tied + (last.order === start.order ? start.skip : 0) };
}
