import { addDays } from '../util/days';
import { addMonths, mondayOf } from '../util/weeks';
import type { Tally } from './tally';

/** Plays from one day on. */
export type Bar = { from: string; to: string; plays: number };

/** More bars than that are no longer told apart. */
const MOST_WEEKS = 270;

/** Plays by week from Monday on, without a gap, from the week of `from` to that of `to`. */
export function byWeek(days: Tally['days'], from: string, to: string): Bar[] {
  const weeks = new Map<string, number>();
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) weeks.set(monday, 0);
  for (const [day, plays] of days) {
    const monday = mondayOf(day);
    const before = weeks.get(monday);
    if (before !== undefined) weeks.set(monday, before + plays);
  }
  return [...weeks].map(([monday, plays]) => ({ from: monday, to: addDays(monday, 6), plays }));
}

/** Plays by month, without a gap. */
export function byMonth(days: Tally['days'], from: string, to: string): Bar[] {
  const months = new Map<string, number>();
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1)) months.set(month, 0);
  for (const [day, plays] of days) {
    const before = months.get(day.slice(0, 7));
    if (before !== undefined) months.set(day.slice(0, 7), before + plays);
  }
  return [...months].map(([month, plays]) => ({
    from: `${month}-01`,
    to: addDays(`${addMonths(month, 1)}-01`, -1),
    plays,
  }));
}

/** By week; over many years by month. */
export function overTime(days: Tally['days'], from: string, to: string): { unit: 'week' | 'month'; bars: Bar[] } {
  const weeks = byWeek(days, from, to);
  return weeks.length <= MOST_WEEKS ? { unit: 'week', bars: weeks } : { unit: 'month', bars: byMonth(days, from, to) };
}
