import * as Comlink from 'comlink';
import { startWorker } from '../../platform/trustedWorker';
// oxlint-disable-next-line import/default -- the build gives the address of the file, which exports nothing
import workerAddress from './exports.worker?worker&url';
import type { ExportJobs } from './exports.worker';
import type { ExportPorts } from './jobs';

export type ExportWorker = { jobs: Comlink.Remote<ExportJobs>; end: () => void };

/** A worker for one export. Ending it gives up whatever it does. */
export function startExportWorker(): ExportWorker {
  const worker = startWorker(workerAddress);
  return { jobs: Comlink.wrap<ExportJobs>(worker), end: () => worker.terminate() };
}

/** Lets a worker call back into the page. */
export function portsFor(ports: ExportPorts): ExportPorts {
  return Comlink.proxy(ports);
}
