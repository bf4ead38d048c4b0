import * as Comlink from 'comlink';
import type { Tally } from '../../../shared/statistics/tally';
import { startWorker } from '../../platform/trustedWorker';
// oxlint-disable-next-line import/default -- the build gives the address of the file, which exports nothing
import workerAddress from './statistics.worker?worker&url';
import type { StatisticsAsked } from './jobs';
import type { StatisticsJobs } from './statistics.worker';

/** Counts in a worker of its own. `end` gives it up; its promise then never settles. */
export function countInWorker(
  database: string,
  asked: StatisticsAsked,
  report: (read: number) => void,
): { tally: Promise<Tally>; end: () => void } {
  const worker = startWorker(workerAddress, 'statistics');
  const jobs = Comlink.wrap<StatisticsJobs>(worker);
  const heard = Comlink.proxy(async (read: number) => report(read));
  return {
    tally: jobs.count(database, asked, heard).finally(() => worker.terminate()),
    end: () => worker.terminate(),
  };
}
