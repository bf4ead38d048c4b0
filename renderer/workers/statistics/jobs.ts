import { createTally, type Period, type Tally } from '../../../shared/statistics/tally';
import type { LibraryId } from '../../../shared/library/rows';
import { WatchbillDatabase } from '../../db/database';
import { readCountedPlays } from '../../db/reads/statistics/readStatistics';

export type StatisticsAsked = { show: LibraryId | null; period: Period };

/** Told at most this often, in milliseconds. */
const OFTEN = 100;

/** Counts the viewings of a library. `report` hears how many were read; who does not hear it any more has ended it. */
export async function countStatistics(
  name: string,
  { show, period }: StatisticsAsked,
  report: (read: number) => Promise<void>,
): Promise<Tally> {
  const database = new WatchbillDatabase(name);
  try {
    await database.open();
    const tally = createTally(period);
    let [read, told] = [0, performance.now()];
    for await (const { show: own, usual, plays } of readCountedPlays(database, show)) {
      tally.addShow(own, usual, plays);
      read += plays.length;
      const now = performance.now();
      if (now - told < OFTEN) continue;
      told = now;
      report(read).catch(() => undefined);
    }
    return tally.result();
  } finally {
    database.close();
  }
}
