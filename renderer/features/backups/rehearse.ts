import { fail, ok, type Result } from '../../../shared/util/result';
import type { LoadFault } from '../../db/backup/loadBackup';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { startBackupWorker, type BackupWorker } from '../../workers/backup/backupWorker';
import type { Preview, Rehearsal } from '../../workers/backup/jobs';
import { backUp, type BackupSubject } from './backUp';
import { runJob, type JobFailure } from './runJob';
import { writeLoadFault } from './words';

/**
 * Restores a backup beside the library, compares row by row, and keeps what was found: also that it did not come to its
 * end, for then nobody may rely on that backup. What the viewer stops leaves what was known before.
 */
export async function rehearse(subject: BackupSubject, name: string): Promise<Result<Rehearsal, JobFailure>> {
  const worker = startBackupWorker();
  const done = await runJob(
    'rehearsal',
    async ({ jobs }, ports) => {
      const outcome = await jobs.rehearse(subject.database, name, ports).then(judge, judgeThrown);
      const { rows, differences } = outcome.ok ? outcome.value : { rows: 0, differences: 0 };
      const failed = outcome.ok ? null : outcome.error.sentence.slice(0, 1_000);
      // Part of the job: whoever waits for its end asks for the list at once.
      const kept = await desktop.request('backup:rehearsed', { name, rows, differences, failed });
      return kept.ok ? outcome : fail({ sentence: kept.error.sentence });
    },
    worker,
  );
  worker.end();
  return done.ok ? done.value : done;
}

type Judged = Result<Rehearsal, { sentence: string }>;

function judge(answer: Result<Rehearsal, LoadFault>): Judged {
  return answer.ok ? answer : fail({ sentence: writeLoadFault(answer.error) });
}

function judgeThrown(cause: unknown): Judged {
  return fail({ sentence: cause instanceof Error ? cause.message : String(cause) });
}

/** A backup that stands loaded beside the library: what restoring it would change, and a way to do it or to leave it. */
export type Prepared = { preview: Preview; worker: BackupWorker };

export async function prepareRestore(subject: BackupSubject, name: string): Promise<Result<Prepared, JobFailure>> {
  const worker = startBackupWorker();
  const done = await runJob(
    'preview',
    async ({ jobs }, ports): Promise<Result<Preview, LoadFault>> => jobs.preview(subject.database, name, ports),
    worker,
  );
  if (done.ok && done.value.ok) return ok({ preview: done.value.value, worker });
  worker.end();
  if (!done.ok) return done;
  return fail({ sentence: done.value.ok ? words.t('backups:unreadable') : writeLoadFault(done.value.error) });
}

/**
 * Backs the present library up, then puts the prepared backup in its place, backs that up as well (so that the journal
 * file can be played over it), and starts every window again. Up to the last step nothing has changed.
 */
export async function restorePrepared(subject: BackupSubject, prepared: Prepared): Promise<Result<null, JobFailure>> {
  const saved = await backUp(subject, 'before-restore');
  if (!saved.ok) return saved;
  const { worker } = prepared;
  const options = { now: clock.now(), journalSeq: 0, kind: 'replace' } as const;
  const restored = await runJob('restore', ({ jobs }, ports) => jobs.restore(subject.database, options, ports), worker);
  worker.end();
  if (!restored.ok) return restored;
  await backUp(subject, 'changes');
  await desktop.request('window:reload-all', undefined);
  return ok(null);
}
