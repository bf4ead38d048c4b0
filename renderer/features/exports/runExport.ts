import type { IpcArguments } from '../../../shared/ipc/contract';
import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import { desktop } from '../../platform/desktop';
import { useExports, type ExportKind } from '../../stores/exports';
import { portsFor, startExportWorker, type ExportWorker } from '../../workers/exports/exportsWorker';
import type { ExportPorts } from '../../workers/exports/jobs';
import { sentenceOf } from '../backups';

/** How an export ended without a file: the dialog was closed, somebody stopped it, or it failed with a sentence. */
export type ExportFailure = { kind: 'closed' } | { kind: 'stopped' } | { kind: 'failed'; sentence: string };

/** What is exported, where to, and how it is made. */
export type ExportPlan<T> = {
  kind: ExportKind;
  target: IpcArguments['export:begin'];
  /** All there will be, where that is known. */
  all: number | null;
  work: (jobs: ExportWorker['jobs'], ports: ExportPorts) => Promise<T>;
  /** The last line that the main process adds. */
  end?: (made: T) => IpcArguments['export:finish']['end'];
};

/** Thrown into a worker by its ports; only its sentence comes through. */
class RefusedError extends Error {}

function valueOf<T>(answer: Result<T, IpcError>): T {
  if (!answer.ok) throw new RefusedError(answer.error.sentence);
  return answer.value;
}

/**
 * Asks where, then has a worker read the library and the main process write it down, as the only export of this
 * window. What is stopped or fails leaves nothing: the worker is ended, and what it had begun is taken away.
 */
export async function runExport<T>(plan: ExportPlan<T>): Promise<Result<{ name: string; made: T }, ExportFailure>> {
  const { kind, target, all, work, end } = plan;
  const { begin, amend, end: finish } = useExports.getState();
  begin(kind);
  let worker: ExportWorker | null = null;
  try {
    const begun = await desktop.request('export:begin', target);
    if (!begun.ok) return fail(closedOrFailed(begun.error));
    const { export: number } = begun.value;
    const stopping = new Promise<'stopped'>((resolve) => {
      amend({ done: 0, all, cancel: () => resolve('stopped') });
    });
    worker = startExportWorker();
    const making = work(worker.jobs, portsFor(desktopPorts(number))).then((made) => ({ made }));
    // What an ended worker leaves unanswered never comes; what fails after it was stopped concerns nobody.
    making.catch(() => undefined);
    const answer = await Promise.race([making, stopping]);
    if (answer === 'stopped') {
      await giveUp(worker);
      return fail({ kind: 'stopped' });
    }
    // From here on it is put under its name: there is nothing to stop any more.
    amend({ cancel: null });
    const last = end?.(answer.made) ?? null;
    const finished = valueOf(await desktop.request('export:finish', { export: number, end: last }));
    return ok({ name: finished.name, made: answer.made });
  } catch (cause) {
    await giveUp(worker);
    return fail({ kind: 'failed', sentence: sentenceOf(cause) });
  } finally {
    worker?.end();
    finish();
  }
}

export function closedOrFailed(error: IpcError): ExportFailure {
  return error.code === 'CANCELLED' ? { kind: 'closed' } : { kind: 'failed', sentence: error.sentence };
}

function desktopPorts(number: number): ExportPorts {
  return {
    write: async (bytes, name) => void valueOf(await desktop.request('export:write', { export: number, bytes, name })),
    report: async (done) => useExports.getState().amend({ done }),
  };
}

async function giveUp(worker: ExportWorker | null): Promise<void> {
  worker?.end();
  await desktop.request('export:abandon', undefined);
}
