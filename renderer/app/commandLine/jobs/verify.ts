import { answer, type CommandAnswer, EXIT, refusal } from '../../../../shared/commandLine/command';
import { isWhole, writeReport } from '../../../features/verify';
import { words } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { desktop } from '../../../platform/desktop';
import { startVerifying } from '../../../workers/verify/verifyWorker';
import type { LibraryWork } from '../perform';
import { StoppedError, whenStopped } from '../stopped';
import { figure } from '../teller';

/** Checks the library. What is worked out from the rows is put right, as on the page for it. */
export async function checkLibrary({ started, signal, tell }: LibraryWork): Promise<CommandAnswer> {
  const { database, boot } = started;
  const verifying = startVerifying(database.name, clock.now(), {
    readPage: (offset) => desktop.request('journal:read', { offset }),
    report: async (done) =>
      tell(words.t('commandLine:progress', { what: words.t('commandLine:verify.job'), done: figure(done) })),
  });
  let end = (): void => undefined;
  const stopping = new Promise<null>((resolve) => {
    end = whenStopped(signal, () => resolve(null));
  });
  try {
    const report = await Promise.race([verifying.report, stopping]);
    if (report === null) throw new StoppedError();
    const whole = isWhole(report);
    const { at, rows, entries, lines, shows, counts, findings } = report;
    const text = whole
      ? words.t('commandLine:verify.whole', { rows: figure(rows), entries: figure(entries), lines: figure(lines) })
      : writeReport(report, boot.versions.app);
    const looked = { at: new Date(at).toISOString(), rows, entries, lines, shows };
    return answer(whole ? EXIT.done : EXIT.partly, text, { whole, ...looked, counts, findings });
  } catch (cause) {
    if (cause instanceof StoppedError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return refusal(EXIT.refused, 'NOT_CHECKED', words.t('commandLine:verify.failed', { reason }));
  } finally {
    end();
    verifying.end();
  }
}
