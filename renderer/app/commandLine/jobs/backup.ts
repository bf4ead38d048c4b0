import { answer, type CommandAnswer, EXIT, refusal } from '../../../../shared/commandLine/command';
import type { BackupReason } from '../../../../shared/backup/format';
import { fail, ok, type Result } from '../../../../shared/util/result';
import { backUp } from '../../../features/backups';
import { words } from '../../../i18n';
import { desktop } from '../../../platform/desktop';
import { useBackups } from '../../../stores/backups';
import type { LibraryWork } from '../perform';
import { StoppedError, whenStopped } from '../stopped';
import { figure } from '../teller';
import '../../../i18n/late/backups';

/** Backs the library up and says where. */
export async function backUpNow(work: LibraryWork): Promise<CommandAnswer> {
  const made = await backUpFor(work, 'asked');
  if (!made.ok)
    return refusal(EXIT.refused, 'NOT_BACKED_UP', words.t('commandLine:backup.failed', { reason: made.error }));
  const listed = await desktop.request('backup:list', undefined);
  const known = listed.ok ? listed.value.backups.find(({ name }) => name === made.value) : undefined;
  const folder = listed.ok ? listed.value.folder : '';
  const file = pathOf(folder, made.value);
  const state = known?.state.ok ? known.state : null;
  return answer(EXIT.done, words.t('commandLine:backup.made', { file }), {
    file,
    name: made.value,
    bytes: known?.bytes ?? null,
    createdAt: state === null ? null : new Date(state.head.createdAt).toISOString(),
    seq: state?.end.seq ?? null,
    rows: state?.end.rows ?? {},
    tally: state?.end.tally ?? null,
  });
}

/** As the system writes it, for people and programs to find it. */
const pathOf = (folder: string, name: string): string => `${folder}${folder.includes('\\') ? '\\' : '/'}${name}`;

/** Makes a backup for a command. Answers its name, or the sentence why there is none. */
export async function backUpFor(
  { started, signal, tell }: LibraryWork,
  reason: BackupReason,
): Promise<Result<string, string>> {
  const endTelling = useBackups.subscribe(({ job }) => {
    if (job !== null)
      tell(words.t('commandLine:progress', { what: words.t('backups:job.backup'), done: figure(job.done) }));
  });
  const { database, boot } = started;
  const making = backUp({ database: database.name, app: boot.versions.app }, reason);
  // From here on there is a job that can be cancelled.
  const endStopping = whenStopped(signal, () => useBackups.getState().job?.cancel());
  try {
    const made = await making;
    if (made.ok) return ok(made.value);
    if (made.error.sentence === null) throw new StoppedError();
    return fail(made.error.sentence);
  } finally {
    endStopping();
    endTelling();
  }
}
