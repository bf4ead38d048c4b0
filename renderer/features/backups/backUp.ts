import type { BackupReason } from '../../../shared/backup/format';
import { fail, ok, type Result } from '../../../shared/util/result';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { useBackups } from '../../stores/backups';
import { useNotices } from '../../stores/notices';
import { startBackupWorker } from '../../workers/backup/backupWorker';
import { runJob, type JobFailure } from './runJob';
import '../../i18n/late/backups';

/** Whose library, and which Watchbill writes it down. */
export type BackupSubject = { database: string; app: string };

/** Backs the library up and answers the name of the file, once it is read back and good. */
export async function backUp(
  { database, app }: BackupSubject,
  reason: BackupReason,
): Promise<Result<string, JobFailure>> {
  const worker = startBackupWorker();
  const made = await runJob(
    'backup',
    ({ jobs }, ports) => jobs.make(database, { reason, app, now: clock.now() }, ports),
    worker,
  );
  worker.end();
  return made;
}

/** Makes the backup that the main process asks for, and says loudly when it cannot be made. */
export async function backUpAsAsked(subject: BackupSubject): Promise<void> {
  if (useBackups.getState().job !== null) return;
  const made = await backUp(subject, 'changes');
  if (!made.ok && made.error.sentence !== null) tellFailure(words.t('backups:failed'), made.error.sentence);
}

/** Before a library of an older schema is changed. Answers a sentence where there is no good backup of it now. */
export async function backUpBeforeMigration(subject: BackupSubject): Promise<Result<null, string>> {
  const made = await backUp(subject, 'before-migration');
  return made.ok ? ok(null) : fail(made.error.sentence ?? words.t('backups:failed'));
}

/** An error that stays until it is dismissed, with the way to the backups. */
export function tellFailure(text: string, detail: string): void {
  useNotices.getState().notify({
    tone: 'error',
    text,
    detail,
    actions: [
      {
        id: 'show',
        label: words.t('backups:show'),
        run: () => {
          location.hash = '#/backups';
        },
      },
    ],
  });
}
