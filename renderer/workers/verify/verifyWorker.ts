import * as Comlink from 'comlink';
import { startJob } from '../startJob';
import type { VerifyReport } from '../../db/verify/finding';
import type { VerifyJobs, VerifyPorts } from './verify.worker';

export type Verifying = { report: Promise<VerifyReport>; end: () => void };

/** Checks a library in a worker of its own. Ending it gives the check up: what it repaired stays repaired. */
export function startVerifying(name: string, now: number, ports: VerifyPorts): Verifying {
  const worker = startJob('verify');
  const jobs = Comlink.wrap<VerifyJobs>(worker);
  return { report: jobs.verify(name, now, Comlink.proxy(ports)), end: () => worker.terminate() };
}
