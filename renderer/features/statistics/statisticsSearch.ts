import * as z from 'zod';
import type { Period } from '../../../shared/statistics/tally';
import { addDays } from '../../../shared/util/days';

/** What the address of the statistics carries: `#/statistics?time=2025&show=picard`. Damage falls away. */
export const StatisticsSearch = z.object({
  time: z
    .union([z.literal('all'), z.coerce.string().regex(/^(19|2[01])\d\d$/)])
    .optional()
    .catch(undefined),
  show: z.string().max(120).optional().catch(undefined),
});
export type StatisticsSearch = z.infer<typeof StatisticsSearch>;
export type WrittenSearch = { [Name in keyof StatisticsSearch]?: NonNullable<StatisticsSearch[Name]> };

export function changeSearch(search: StatisticsSearch, change: Partial<StatisticsSearch>): WrittenSearch {
  const next = StatisticsSearch.parse({ ...search, ...change });
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}

/** The last twelve months with today, a year, or all time. */
export function periodFrom(time: StatisticsSearch['time'], today: string): Period {
  if (time === 'all') return null;
  return time === undefined
    ? { from: addDays(today, -364), to: today }
    : { from: `${time}-01-01`, to: `${time}-12-31` };
}
