import type { Result } from '../util/result';
import type { IpcArguments, IpcEventName, IpcEvents, IpcResults, PageChannel } from './contract';
import type { IpcError } from './errors';

/** One function per channel, and one to listen: what the preload puts on `window.desktop`. */
export type DesktopBridge = {
  request: <C extends PageChannel>(channel: C, argument: IpcArguments[C]) => Promise<Result<IpcResults[C], IpcError>>;
  /** Hands a dropped file (a `File`) over by what it is, so that no page ever knows where it lies. */
  drop: (file: unknown) => Promise<Result<IpcResults['opened:dropped'], IpcError>>;
  /** Returns the function that stops listening. The event object of Electron is never handed on. */
  on: <E extends IpcEventName>(event: E, listener: (payload: IpcEvents[E]) => void) => () => void;
};
