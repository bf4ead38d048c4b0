import * as z from 'zod';
import { addDays, lastDayOfMonth } from '../../../shared/util/days';
import { addMonths, mondayOf, weeksOfMonth } from '../../../shared/util/weeks';

export const VIEWS = ['month', 'week', 'agenda'] as const;
export type View = (typeof VIEWS)[number];

const isDay = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
};

/** What the address of the calendar carries: `#/calendar?view=week&on=2026-11-21&specials=yes`. Damage falls away. */
export const CalendarSearch = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  on: z
    .string()
    .regex(/^(19|2[01])\d\d-\d\d-\d\d$/)
    .refine(isDay)
    .optional()
    .catch(undefined),
  specials: z.enum(['yes']).optional().catch(undefined),
});
export type CalendarSearch = z.infer<typeof CalendarSearch>;

/** What is written: a name either has a value or is not there. */
export type WrittenSearch = { [Name in keyof CalendarSearch]?: NonNullable<CalendarSearch[Name]> };

/** The shortest address for a change: what is as it is anyway is not written. */
export function changeSearch(search: CalendarSearch, change: Partial<CalendarSearch>, today: string): WrittenSearch {
  const next = CalendarSearch.parse({ ...search, ...change });
  const usual: WrittenSearch = { view: 'month', on: today };
  const entries = Object.entries(next).filter(
    ([name, value]) => value !== undefined && value !== usual[name as keyof WrittenSearch],
  );
  return Object.fromEntries(entries);
}

/** The weeks that a grid shows: of the month, or only the one that the day is in. */
export function weeksShown(view: Exclude<View, 'agenda'>, on: string): string[][] {
  const weeks = weeksOfMonth(on.slice(0, 7));
  return view === 'month' ? weeks : weeks.filter(([monday]) => monday === mondayOf(on));
}

/** The first and the last day of what a view shows. The agenda goes on into the next month, so that its end is no wall. */
export function spanOf(view: View, on: string): { from: string; to: string } {
  const month = on.slice(0, 7);
  if (view === 'agenda') return { from: `${month}-01`, to: lastDayOfMonth(addMonths(month, 1)) };
  const monday = mondayOf(view === 'week' ? on : `${month}-01`);
  return { from: monday, to: view === 'week' ? addDays(monday, 6) : addDays(mondayOf(lastDayOfMonth(month)), 6) };
}
