import { periodOf } from '../../../../shared/domain/playDay';
import type { LibraryId } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { playsBefore, playsBehind, playsBetween, pointBehind, type HistoryPoint } from './historyRange';
import { readBegunShows, readTotals, type BegunShow } from '../shelves';
import { historyRows, isShown, UNKNOWN_RANGE, type HistoryFilter, type HistoryRow } from './historyRows';

export { NEWEST, type HistoryPoint } from './historyRange';
export type { HistoryFilter, HistoryRow } from './historyRows';

/** Plays looked at in one step, and in one call: a filter that finds little must not look through everything at once. */
const STEP = 200;
const MOST_STEPS = 10;

/**
 * The next rows of the history behind a point, newest first, and where the next call goes on: null at the end. Where a
 * filter finds little, fewer rows come than asked for, or none, and it still goes on.
 */
export async function readHistory(
  database: WatchbillDatabase,
  filter: HistoryFilter,
  from: HistoryPoint,
  limit: number,
): Promise<{ rows: HistoryRow[]; next: HistoryPoint | null }> {
  const rows: HistoryRow[] = [];
  let point = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each step begins where the one before ended
    const plays = await playsBehind(database, filter.show, point, STEP);
    // oxlint-disable-next-line no-await-in-loop -- the same
    const found = (await historyRows(database, plays)).filter((row) => isShown(row, filter));
    const kept = found.slice(0, limit - rows.length);
    rows.push(...kept);
    if (kept.length < found.length) {
      const last = plays.findIndex((play) => play.id === kept.at(-1)?.id);
      return { rows, next: pointBehind(plays.slice(0, last + 1), point) };
    }
    if (plays.length < STEP) return { rows, next: null };
    point = pointBehind(plays, point);
    if (rows.length === limit) break;
  }
  return { rows, next: point };
}

/** The rows between two points: what is shown already, kept up to date. */
export async function readHistorySpan(
  database: WatchbillDatabase,
  filter: HistoryFilter,
  from: HistoryPoint,
  to: HistoryPoint | null,
): Promise<HistoryRow[]> {
  const plays = await playsBetween(database, filter.show, from, to);
  return (await historyRows(database, plays)).filter((row) => isShown(row, filter));
}

/** The point from which the rows above `order` begin, some hundred plays further up; null where none are above. */
export async function readPointBefore(
  database: WatchbillDatabase,
  show: LibraryId | null,
  order: number,
  limit: number,
): Promise<HistoryPoint | null> {
  const plays = await playsBefore(database, show, order, limit);
  const last = plays.at(-1);
  if (!last) return null;
  // Those that share the last sort key may not all be among them: they wait for the next step.
  const whole = plays.length < limit ? last : (plays.findLast((play) => play.order !== last.order) ?? last);
  return { order: whole.order, skip: 0 };
}

/** `#/history` as a whole: how much there is, of which shows, and how much of it has no date. */
export type HistoryOverview = {
  plays: number;
  undated: number;
  /** By title; `id` is the identity that a filter names. */
  shows: BegunShow[];
};

export async function readHistoryOverview(database: WatchbillDatabase): Promise<HistoryOverview> {
  const [{ plays }, shows, undated] = await Promise.all([
    readTotals(database),
    readBegunShows(database),
    database.plays
      .where('[state+order]')
      .between(...UNKNOWN_RANGE)
      .count(),
  ]);
  return { plays, undated, shows };
}

const HALF_DAY = 43_200_000;

/** Not every year has a 29 February. */
function isDay(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
}

/** What was watched on this day of the year in the years before, newest first: a small range of an index for each year. */
export async function readOnThisDay(database: WatchbillDatabase, day: string): Promise<HistoryRow[]> {
  const first = await database.plays
    .where('[state+order]')
    .between(['live', UNKNOWN_RANGE[1][1]], ['live', Infinity], false, true)
    .first();
  if (!first) return [];
  const year = Number(day.slice(0, 4));
  const days = Array.from(
    { length: year - new Date(first.order).getUTCFullYear() + 1 },
    (_, index) => `${year - 1 - index}${day.slice(4)}`,
  ).filter(isDay);
  const years = await Promise.all(
    days.map(async (one) => {
      const start = Date.parse(`${one}T00:00:00Z`);
      // Somewhere on earth it is this day from twelve hours before to fourteen after; bulk marks may lie a little later.
      const to = { order: start + 3 * HALF_DAY + HALF_DAY / 6, skip: 0 };
      const plays = await playsBetween(database, null, to, { order: start - HALF_DAY - HALF_DAY / 6, skip: 0 });
      return plays.filter((play) => {
        const period = periodOf(play);
        return period.kind === 'day' && period.day === one;
      });
    }),
  );
  return historyRows(database, years.flat());
}
