import type { WatchbillDatabase } from '../../database';
import { headOnShelf } from '../parts';
import type { ShowHead } from '../views';
import { readTotals } from '../shelves';

/** `#/export`: what there is to take along. */
export type ExportsPage = {
  plays: number;
  followed: { shows: number; dates: number };
  /** Shows with a companion of which something is watched, touched last first. */
  recaps: ShowHead[];
};

export async function readExportsPage(database: WatchbillDatabase): Promise<ExportsPage> {
  const [totals, companions] = await Promise.all([
    readTotals(database),
    database.shelves.where('flags').equals('companion').toArray(),
  ]);
  const recent = companions.filter(({ plays }) => plays > 0).toSorted((a, b) => b.activity - a.activity);
  return {
    plays: totals.plays,
    followed: { shows: totals.dated, dates: totals.dates },
    recaps: recent.flatMap((row) => headOnShelf(row) ?? []),
  };
}
