import * as Comlink from 'comlink';
import { startJob } from '../startJob';
import type { BackupJobs } from './backup.worker';
import type { BackupPorts } from './jobs';

export type BackupWorker = { jobs: Comlink.Remote<BackupJobs>; end: () => void };

/** A worker for one job, or for a preview and the restore that follows it. Ending it gives up whatever it does. */
export function startBackupWorker(): BackupWorker {
  const worker = startJob('backup');
  return {
    jobs: Comlink.wrap<BackupJobs>(worker),
    end: () => worker.terminate(),
  };
}

/** Lets a worker call back into the page. */
export function portsFor(ports: BackupPorts): BackupPorts {
  return Comlink.proxy(ports);
}
