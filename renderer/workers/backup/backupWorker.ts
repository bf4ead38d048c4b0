import * as Comlink from 'comlink';
import { startWorker } from '../../platform/trustedWorker';
// oxlint-disable-next-line import/default -- the build gives the address of the file, which exports nothing
import workerAddress from './backup.worker?worker&url';
import type { BackupJobs } from './backup.worker';
import type { BackupPorts } from './jobs';

export type BackupWorker = { jobs: Comlink.Remote<BackupJobs>; end: () => void };

/** A worker for one job, or for a preview and the restore that follows it. Ending it gives up whatever it does. */
export function startBackupWorker(): BackupWorker {
  const worker = startWorker(workerAddress);
  return {
    jobs: Comlink.wrap<BackupJobs>(worker),
    end: () => worker.terminate(),
  };
}

/** Lets a worker call back into the page. */
export function portsFor(ports: BackupPorts): BackupPorts {
  return Comlink.proxy(ports);
}
