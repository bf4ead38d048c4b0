import { create } from 'zustand';
import { desktop } from '../../platform/desktop';
import { useBackups } from '../../stores/backups';
import { backUp, type BackupSubject } from './backUp';

/** Whether the window waits for a backup before it closes. */
export const useLeaving = create<{ leaving: boolean }>()(() => ({ leaving: false }));

/**
 * Before the window closes: what was done since the last backup goes into one more. It may take as long as it needs,
 * for the viewer sees it and may close at once: everything that was acknowledged is in the journal file as well. One
 * window at a time; the next one finds that nothing is due any more.
 */
export async function backUpBeforeLeaving(subject: BackupSubject): Promise<void> {
  await navigator.locks.request('watchbill-leaving', async () => {
    const asked = await desktop.request('backup:due', undefined);
    if (!asked.ok || !asked.value.due) return;
    await desktop.request('app:draining', undefined);
    isAtOnce = false;
    useLeaving.setState({ leaving: true });
    try {
      await endOfJob();
      // The one that was waited for may have been the backup.
      const still = await desktop.request('backup:due', undefined);
      if (still.ok && still.value.due && !isAtOnce) await backUp(subject, 'quit');
    } finally {
      useLeaving.setState({ leaving: false });
    }
  });
}

let isAtOnce = false;

/** The viewer does not wait: what runs is given up, and nothing is begun. */
export function leaveAtOnce(): void {
  isAtOnce = true;
  useBackups.getState().job?.cancel();
}

/** A test or a look at a backup is given up; a backup or a restore that runs is waited for. */
async function endOfJob(): Promise<void> {
  const { job } = useBackups.getState();
  if (job === null) return;
  if (job.kind === 'rehearsal' || job.kind === 'preview') job.cancel();
  await new Promise<void>((resolve) => {
    const stop = useBackups.subscribe((state) => {
      if (state.job !== null) return;
      stop();
      resolve();
    });
    if (useBackups.getState().job === null) {
      stop();
      resolve();
    }
  });
}
