import * as Comlink from 'comlink';
import type { Tally } from '../../../shared/statistics/tally';
import { startJob } from '../startJob';
import type { StatisticsAsked } from './jobs';
import type { StatisticsJobs } from './statistics.worker';

/** Counts in a worker of its own. `end` gives it up; its promise then never settles. */
export function countInWorker(
  database: string,
  asked: StatisticsAsked,
  report: (read: number) => void,
): { tally: Promise<Tally>; end: () => void } {
  const worker = startJob('statistics');
  const jobs = Comlink.wrap<StatisticsJobs>(worker);
  const heard = Comlink.proxy(async (read: number) => report(read));
  return {
    tally: jobs.count(database, asked, heard).finally(() => worker.terminate()),
    end: () => worker.terminate(),
  };
}
