import { desktop } from '../../platform/desktop';
import { useBackups } from '../../stores/backups';
import { backUp, type BackupSubject } from '../backups';

/**
 * Backs the library up before Watchbill is replaced, after whatever else this window does with backups. The main
 * process looks for itself whether there is one: here is only told that this is over.
 */
export async function backUpFirst(subject: BackupSubject): Promise<void> {
  try {
    await noOtherJob();
    await backUp(subject, 'before-update');
  } finally {
    await desktop.request('update:backed-up', undefined);
  }
}

function noOtherJob(): Promise<void> {
  if (useBackups.getState().job === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useBackups.subscribe(({ job }) => {
      if (job !== null) return;
      stop();
      resolve();
    });
  });
}
