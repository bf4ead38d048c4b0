import type * as z from 'zod';
import { type IpcArguments, ipcArguments, type IpcChannel, type IpcResults } from '../../shared/ipc/contract';
import type { IpcError } from '../../shared/ipc/errors';
import { fail, ok, type Result } from '../../shared/util/result';
import { safelyParsed } from '../../shared/util/safelyParsed';
import { sentences } from '../words';
import type { Handlers } from './handler';

/** What of Electron's `ipcMain` is used; `E` is its event. */
export type IpcMainLike<E> = {
  handle: (channel: string, listener: (event: E, ...given: unknown[]) => Promise<unknown>) => void;
};

export type Registration<E, W> = {
  ipcMain: IpcMainLike<E>;
  handlers: Handlers<W>;
  /** The window of ours that sent this event from its main frame and our origin, or null: then it is refused. */
  trustedWindow: (event: E) => W | null;
  /** True once the windows have finished writing: from then on requests are refused. */
  isShutDown: () => boolean;
  logError: (message: string, detail: unknown) => void;
};

/**
 * The only place that listens to pages. Each request passes the same gates: sender, shape of the argument, handler;
 * and each is answered with `Result<value, IpcError>`, never with an exception.
 */
export function registerIpc<E, W>(registration: Registration<E, W>): void {
  const { ipcMain, handlers, trustedWindow, isShutDown, logError } = registration;

  async function answer<C extends IpcChannel>(
    channel: C,
    event: E,
    given: unknown[],
  ): Promise<Result<IpcResults[C], IpcError>> {
    const window = trustedWindow(event);
    if (window === null) {
      logError('refused a request of a page that is not ours', channel);
      return fail({ code: 'FORBIDDEN_SENDER', sentence: sentences.forbiddenSender });
    }
    if (isShutDown()) return fail({ code: 'SHUTTING_DOWN', sentence: sentences.shuttingDown });
    const argument = parseArgument(channel, given);
    return argument.ok ? handlers[channel](argument.value, window) : argument;
  }

  for (const channel of Object.keys(ipcArguments) as IpcChannel[]) {
    ipcMain.handle(channel, async (event, ...given) => {
      try {
        return await answer(channel, event, given);
      } catch (error) {
        logError(`the handler of ${channel} failed`, error);
        return fail({ code: 'INTERNAL', sentence: sentences.internal } satisfies IpcError);
      }
    });
  }
}

/** Exactly one argument of the contract's shape, or none where the contract says so. */
function parseArgument<C extends IpcChannel>(channel: C, given: unknown[]): Result<IpcArguments[C], IpcError> {
  // The compiler cannot see that the schema at C gives the argument of C.
  const schema = ipcArguments[channel] as unknown as z.ZodType<IpcArguments[C]>;
  const parsed = safelyParsed(schema, given[0]);
  if (given.length <= 1 && parsed.success) return ok(parsed.data);
  const texts = new Set(['line', 'content', 'html']);
  const tooLarge = parsed.error?.issues.some((issue) => issue.code === 'too_big' && texts.has(String(issue.path[0])));
  if (tooLarge) return fail({ code: 'TOO_LARGE', sentence: sentences.tooLarge });
  return fail({ code: 'BAD_ARGUMENTS', sentence: sentences.badArguments });
}
