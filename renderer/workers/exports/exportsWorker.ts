import * as Comlink from 'comlink';
import { startJob } from '../startJob';
import type { ExportJobs } from './exports.worker';
import type { ExportPorts } from './jobs';

export type ExportWorker = { jobs: Comlink.Remote<ExportJobs>; end: () => void };

/** A worker for one export. Ending it gives up whatever it does. */
export function startExportWorker(): ExportWorker {
  const worker = startJob('exports');
  return { jobs: Comlink.wrap<ExportJobs>(worker), end: () => worker.terminate() };
}

/** Lets a worker call back into the page. */
export function portsFor(ports: ExportPorts): ExportPorts {
  return Comlink.proxy(ports);
}
