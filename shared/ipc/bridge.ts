import type { Result } from '../util/result';
import type { IpcArguments, IpcChannel, IpcEventName, IpcEvents, IpcResults } from './contract';
import type { IpcError } from './errors';

/** One function per channel, and one to listen: what the preload puts on `window.desktop`. */
export type DesktopBridge = {
  request: <C extends IpcChannel>(channel: C, argument: IpcArguments[C]) => Promise<Result<IpcResults[C], IpcError>>;
  /** Returns the function that stops listening. The event object of Electron is never handed on. */
  on: <E extends IpcEventName>(event: E, listener: (payload: IpcEvents[E]) => void) => () => void;
};
