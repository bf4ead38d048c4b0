import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import { desktop } from '../../platform/desktop';
import { useBackups, type BackupJobKind } from '../../stores/backups';
import { portsFor, startBackupWorker, type BackupWorker } from '../../workers/backup/backupWorker';
import type { BackupPorts } from '../../workers/backup/jobs';
import { openedNumber } from './openedName';
import { sentenceOf } from './sentenceOf';

/** Why a job ended without its result. `sentence` is null when the viewer gave it up. */
export type JobFailure = { sentence: string | null };

/** Thrown into a job by its ports; only its sentence comes through the worker. */
class RefusedError extends Error {}

function valueOf<T>(answer: Result<T, IpcError>): T {
  if (!answer.ok) throw new RefusedError(answer.error.sentence);
  return answer.value;
}

/** What a worker needs of the main process. */
function desktopPorts(): BackupPorts {
  let backup = 0;
  return {
    begin: async (head) => {
      ({ backup } = valueOf(await desktop.request('backup:begin', head)));
    },
    write: async (lines) => void valueOf(await desktop.request('backup:write', { backup, lines })),
    finish: async (end) => valueOf(await desktop.request('backup:finish', { backup, end })).name,
    readPage: async (name, page) => {
      const number = openedNumber(name);
      if (number === null) return valueOf(await desktop.request('backup:read', { name, page }));
      return valueOf(await desktop.request('opened:backup-page', { number, page }));
    },
    report: async (done) => useBackups.getState().report(done),
  };
}

/**
 * Runs a job in a worker, as the only one of this window. What is cancelled or fails leaves nothing half done: the
 * worker is ended, and the main process takes away what it had begun to write.
 */
export async function runJob<T>(
  kind: BackupJobKind,
  work: (worker: BackupWorker, ports: BackupPorts) => Promise<T>,
  worker: BackupWorker = startBackupWorker(),
): Promise<Result<T, JobFailure>> {
  let cancelled = (): void => undefined;
  const cancelling = new Promise<'cancelled'>((resolve) => {
    cancelled = () => resolve('cancelled');
  });
  useBackups.getState().begin(kind, cancelled);
  let failed: string | null = null;
  try {
    const answer = await Promise.race([work(worker, portsFor(desktopPorts())), cancelling]);
    if (answer !== 'cancelled') return ok(answer as T);
    await giveUp(worker);
    return fail({ sentence: null });
  } catch (cause) {
    await giveUp(worker);
    failed = sentenceOf(cause);
    return fail({ sentence: failed });
  } finally {
    useBackups.getState().end(failed);
  }
}

async function giveUp(worker: BackupWorker): Promise<void> {
  worker.end();
  await desktop.request('backup:abandon', undefined);
}
