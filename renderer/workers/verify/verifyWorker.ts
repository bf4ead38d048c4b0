import * as Comlink from 'comlink';
import { startWorker } from '../../platform/trustedWorker';
// oxlint-disable-next-line import/default -- the build gives the address of the file, which exports nothing
import workerAddress from './verify.worker?worker&url';
import type { VerifyReport } from '../../db/verify/finding';
import type { VerifyJobs, VerifyPorts } from './verify.worker';

export type Verifying = { report: Promise<VerifyReport>; end: () => void };

/** Checks a library in a worker of its own. Ending it gives the check up: what it repaired stays repaired. */
export function startVerifying(name: string, now: number, ports: VerifyPorts): Verifying {
  const worker = startWorker(workerAddress);
  const jobs = Comlink.wrap<VerifyJobs>(worker);
  return { report: jobs.verify(name, now, Comlink.proxy(ports)), end: () => worker.terminate() };
}
