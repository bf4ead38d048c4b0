import { answer, type CommandAnswer, EXIT, type ExportFormat, refusal } from '../../../../shared/commandLine/command';
import { assertNever } from '../../../../shared/util/assertNever';
import type { Result } from '../../../../shared/util/result';
import { type ExportFailure, planDates, planLibrary, planNotes, planPlays, runExport } from '../../../features/exports';
import { words } from '../../../i18n';
import { useExports } from '../../../stores/exports';
import type { LibraryWork } from '../perform';
import { StoppedError, whenStopped } from '../stopped';
import { figure } from '../teller';

type Exported = Result<{ name: string; made: unknown }, ExportFailure>;

/** Exports in one of the forms that the page for it has. The main process knows where to. */
export async function exportTo(work: LibraryWork, format: ExportFormat): Promise<CommandAnswer> {
  const { signal, tell } = work;
  const what = words.t(`commandLine:export.what.${format}`);
  const endTelling = useExports.subscribe(({ job }) => {
    if (job?.done === null || job?.done === undefined) return;
    const done = figure(job.done);
    if (job.all === null) tell(words.t('commandLine:progress', { what, done }));
    else tell(words.t('commandLine:progressOf', { what, done, all: figure(job.all) }));
  });
  let stopped = false;
  // It can be cancelled from the moment on at which it is written; until then nothing is there.
  const endWaiting = useExports.subscribe(({ job }) => {
    if (signal.aborted && !stopped && job?.cancel) {
      stopped = true;
      job.cancel();
    }
  });
  const endStopping = whenStopped(signal, () => useExports.getState().job?.cancel?.());
  try {
    return answerOf(await run(work, format), format);
  } finally {
    endStopping();
    endWaiting();
    endTelling();
  }
}

async function run({ started }: LibraryWork, format: ExportFormat): Promise<Exported> {
  const { database, boot } = started;
  const subject = { database: database.name, app: boot.versions.app };
  switch (format) {
    case 'json':
      return runExport(planLibrary(subject));
    case 'csv':
      return runExport(planPlays(subject, await database.plays.where('state').equals('live').count()));
    case 'markdown':
      return runExport(planNotes(subject));
    case 'ics':
      return runExport(planDates(subject, true));
    default:
      return assertNever(format, 'form of an export');
  }
}

function answerOf(exported: Exported, format: ExportFormat): CommandAnswer {
  if (exported.ok) {
    const { name: file, made } = exported.value;
    return answer(EXIT.done, words.t('commandLine:export.saved', { file }), { format, file, ...countsOf(made) });
  }
  const failure = exported.error;
  if (failure.kind === 'stopped') throw new StoppedError();
  const sentence =
    failure.kind === 'closed'
      ? words.t('commandLine:export.closed')
      : words.t('commandLine:export.failed', { reason: failure.sentence });
  return refusal(EXIT.refused, 'NOT_SAVED', sentence);
}

/** What each form tells of what it wrote: a number, or numbers by name. */
function countsOf(made: unknown): object {
  if (typeof made === 'number') return { count: made };
  if (typeof made !== 'object' || made === null) return {};
  if ('rows' in made && 'seq' in made) return { seq: made.seq, rows: made.rows };
  return made;
}
