import type { BrowserWindow } from 'electron';
import type { IpcArguments, IpcChannel, IpcResults } from '../../shared/ipc/contract';
import type { IpcError } from '../../shared/ipc/errors';
import type { Result } from '../../shared/util/result';

/** Answers one channel. The argument was checked, and `window` is the one of ours that asked. */
export type Handler<C extends IpcChannel, W = BrowserWindow> = (
  argument: IpcArguments[C],
  window: W,
) => Promise<Result<IpcResults[C], IpcError>> | Result<IpcResults[C], IpcError>;

/** One handler for each channel of the contract. */
export type Handlers<W = BrowserWindow> = { [C in IpcChannel]: Handler<C, W> };

/** The part of the handlers that one file holds. */
export type HandlersOf<C extends IpcChannel> = Pick<Handlers, C>;
