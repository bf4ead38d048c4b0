import { addDays, lastDayOfMonth } from './days';

/** Weeks as calendars print them, from Monday (ISO 8601). Days are `YYYY-MM-DD`, months `YYYY-MM`. */

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** The seven days from a Monday on. */
export function daysOfWeek(monday: string): string[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** All weeks that have a day of this month, each whole. */
export function weeksOfMonth(month: string): string[][] {
  const last = lastDayOfMonth(month);
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday <= last; monday = addDays(monday, 7))
    weeks.push(daysOfWeek(monday));
  return weeks;
}

/** The month that lies `count` months after this one. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The same day of the month, `count` months on; the last one where that month is shorter. */
export function addMonthsToDay(day: string, count: number): string {
  const month = addMonths(day.slice(0, 7), count);
  const same = `${month}-${day.slice(8)}`;
  const last = lastDayOfMonth(month);
  return same > last ? last : same;
}
