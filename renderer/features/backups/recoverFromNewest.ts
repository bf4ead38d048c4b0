import { fail, ok, type Result } from '../../../shared/util/result';
import type { LoadFault } from '../../db/backup/loadBackup';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { useBackups } from '../../stores/backups';
import type { BackupSubject } from './backUp';
import { goodNewestFirst } from './newestGood';
import { runJob, type JobFailure } from './runJob';
import { writeLoadFault } from './words';
import '../../i18n/late/backups';

/**
 * Brings the newest backup back that can be read to its end; one that cannot is passed over. Answers
 * the last number that is in it.
 */
export async function recoverFromNewest(
  { database }: BackupSubject,
  report: (done: number) => void,
): Promise<Result<{ seq: number }, JobFailure>> {
  const listed = await desktop.request('backup:list', undefined);
  if (!listed.ok) return fail({ sentence: listed.error.sentence });
  let sentence: string = words.t('backups:noneGood');
  const stop = useBackups.subscribe(({ job }) => job !== null && report(job.done));
  try {
    for (const { name } of goodNewestFirst(listed.value.backups)) {
      // oxlint-disable-next-line no-await-in-loop -- the next one only when this one fails
      const done = await runJob('restore', async ({ jobs }, ports): Promise<Result<{ seq: number }, LoadFault>> =>
        jobs.recover(database, name, clock.now(), ports),
      );
      if (done.ok && done.value.ok) return ok(done.value.value);
      if (!done.ok) sentence = done.error.sentence ?? sentence;
      else if (!done.value.ok) sentence = writeLoadFault(done.value.error);
    }
  } finally {
    stop();
  }
  return fail({ sentence });
}
