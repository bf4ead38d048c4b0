import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import { sentences } from '../../words';
import { fileFailure } from '../fileFailure';
import type { ExportEnd, ExportTarget } from './exportFile';

/** What windows are exporting: one thing each. A window knows a number and never a path. */
export type ExportStore = {
  /** Takes a beginning over and answers its number. What the same owner was still writing is given up. */
  begin: (owner: number, target: () => Promise<ExportTarget>) => Promise<Result<{ export: number }, IpcError>>;
  write: (owner: number, number: number, bytes: Uint8Array, name: string | null) => Promise<Result<null, IpcError>>;
  /** Answers the name that it stands under now. */
  finish: (owner: number, number: number, end: ExportEnd | null) => Promise<Result<{ name: string }, IpcError>>;
  abandon: (owner: number) => Promise<void>;
};

type Writing = { number: number; target: ExportTarget; last: Promise<unknown> };

export function createExportStore(): ExportStore {
  const writing = new Map<number, Writing>();
  let numbers = 0;

  /** Waits for what is being written: nothing may be added to a file that is taken away. */
  async function abandon(owner: number): Promise<void> {
    const open = writing.get(owner);
    writing.delete(owner);
    await open?.last.catch(() => undefined);
    await open?.target.abandon();
  }

  /** One after the other, in the order of asking. What failed once is given up: nothing can be added to it. */
  async function step<T>(
    owner: number,
    number: number,
    work: (target: ExportTarget) => Promise<T>,
  ): Promise<Result<T, IpcError>> {
    const open = writing.get(owner);
    if (open?.number !== number) return fail({ code: 'BAD_ARGUMENTS', sentence: sentences.badArguments });
    const doing = open.last.then(() => work(open.target));
    open.last = doing;
    try {
      return ok(await doing);
    } catch (error) {
      if (writing.get(owner) === open) await abandon(owner);
      return fail(fileFailure(error));
    }
  }

  return {
    abandon,
    async begin(owner, begin) {
      await abandon(owner);
      try {
        const target = await begin();
        numbers += 1;
        writing.set(owner, { number: numbers, target, last: Promise.resolve() });
        return ok({ export: numbers });
      } catch (error) {
        return fail(fileFailure(error));
      }
    },
    write: (owner, number, bytes, name) =>
      step(owner, number, async (target) => {
        await target.write(bytes, name);
        return null;
      }),
    finish: async (owner, number, end) => {
      const finished = await step(owner, number, async (target) => ({ name: await target.finish(end) }));
      if (finished.ok) writing.delete(owner);
      return finished;
    },
  };
}
