import { answer, type Command, type CommandAnswer, EXIT, refusal } from '../../../../shared/commandLine/command';
import type { Result } from '../../../../shared/util/result';
import { type Differences, isSame } from '../../../db/backup/compare';
import type { LoadFault } from '../../../db/backup/loadBackup';
import { writeBackupFault, writeLoadFault } from '../../../features/backups';
import { words } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { desktop } from '../../../platform/desktop';
import { portsFor, startBackupWorker, type BackupWorker } from '../../../workers/backup/backupWorker';
import type { BackupPorts, Preview } from '../../../workers/backup/jobs';
import type { LibraryWork } from '../perform';
import { StoppedError, stopIfAsked, whenStopped } from '../stopped';
import { figure } from '../teller';
import { backUpFor } from './backup';

type Restore = Extract<Command, { name: 'restore' }>;

/**
 * Goes back to a backup: it is loaded beside the library, compared, and put in its place after the library was backed
 * up. Until that last step nothing is changed, and a `--dry-run` never takes it.
 */
export async function restoreFrom(work: LibraryWork, { dryRun }: Restore): Promise<CommandAnswer> {
  const { task, started, signal } = work;
  const file = task.files[0]?.name ?? '';
  const refuse = (reason: string): CommandAnswer =>
    refusal(EXIT.refused, 'UNREADABLE_BACKUP', words.t('commandLine:restore.unreadable', { file, reason }));
  const summary = await desktop.request('command:backup', undefined);
  if (!summary.ok) return refuse(summary.error.sentence);
  if (!summary.value.state.ok) return refuse(writeBackupFault(summary.value.state.fault));
  stopIfAsked(signal);
  const worker = startBackupWorker();
  // Ending it takes back whatever it had not finished.
  const endStopping = whenStopped(signal, worker.end);
  try {
    const previewing: Promise<Result<Preview, LoadFault>> = worker.jobs.preview(
      started.database.name,
      file,
      portsOf(work),
    );
    const previewed = await withStop(signal, previewing);
    if (!previewed.ok) return refuse(writeLoadFault(previewed.error));
    const { differences, head, end } = previewed.value;
    const value = {
      file,
      madeAt: new Date(head.createdAt).toISOString(),
      seq: end.seq,
      changes: changesOf(differences),
    };
    if (dryRun) {
      await worker.jobs.drop();
      const text = isSame(differences) ? 'commandLine:restore.same' : 'commandLine:restore.would';
      return answer(EXIT.done, [words.t(text, { file }), ...linesOf(differences)].join('\n'), {
        ...value,
        restored: false,
      });
    }
    return await putInPlace(work, worker, { file, value });
  } catch (cause) {
    if (cause instanceof StoppedError || signal.aborted) throw new StoppedError();
    return refuse(cause instanceof Error ? cause.message : String(cause));
  } finally {
    endStopping();
    worker.end();
  }
}

async function putInPlace(
  work: LibraryWork,
  worker: BackupWorker,
  { file, value }: { file: string; value: object },
): Promise<CommandAnswer> {
  const { started, signal } = work;
  const saved = await backUpFor(work, 'before-restore');
  if (!saved.ok) {
    await worker.jobs.drop();
    return refusal(EXIT.refused, 'NOT_BACKED_UP', words.t('commandLine:restore.notBackedUp', { reason: saved.error }));
  }
  const options = { now: clock.now(), journalSeq: 0, kind: 'replace' } as const;
  await withStop(signal, worker.jobs.restore(started.database.name, options, portsOf(work)));
  // The journal file can be played over this one; whoever stops now has it restored all the same.
  await backUpFor({ ...work, signal: new AbortController().signal }, 'changes');
  await desktop.request('window:reload-all', undefined);
  return answer(EXIT.done, words.t('commandLine:restore.done', { file, backup: saved.value }), {
    ...value,
    restored: true,
    backupBefore: saved.value,
  });
}

/** Ends at once when it is stopped: what an ended worker leaves unanswered never comes. */
async function withStop<T>(signal: AbortSignal, job: Promise<T>): Promise<T> {
  let end = (): void => undefined;
  const stopping = new Promise<never>((_, reject) => {
    end = whenStopped(signal, () => reject(new StoppedError()));
  });
  try {
    return await Promise.race([job, stopping]);
  } finally {
    end();
  }
}

function portsOf({ tell, task }: LibraryWork): BackupPorts {
  const never = async (): Promise<never> => {
    throw new Error('A restore writes no backup by itself.');
  };
  return portsFor({
    begin: never,
    write: never,
    finish: never,
    readPage: async (_, page) => {
      const read = await desktop.request('command:backup-page', { page });
      if (!read.ok) throw new Error(read.error.sentence);
      return read.value;
    },
    report: async (done) => {
      const what = words.t('commandLine:restore.reading');
      tell(words.t('commandLine:progress', { what: `${what} (${task.files[0]?.name ?? ''})`, done: figure(done) }));
    },
  });
}

const changing = (differences: Differences) =>
  Object.entries(differences).filter(([, one]) => one.added + one.removed + one.changed > 0);

function changesOf(differences: Differences): object {
  return Object.fromEntries(
    changing(differences).map(([table, { added, removed, changed }]) => [table, { added, removed, changed }]),
  );
}

function linesOf(differences: Differences): string[] {
  return changing(differences).map(
    ([table, { added, removed, changed }]) =>
      `  ${words.t('commandLine:restore.line', { table, added: figure(added), removed: figure(removed), changed: figure(changed) })}`,
  );
}
