import type { BrowserWindow } from 'electron';
import type { IpcEventName, IpcEvents } from '../../shared/ipc/contract';

/** Tells a window something unasked. A window that is going away misses it. */
export function send<E extends IpcEventName>(window: BrowserWindow, event: E, payload: IpcEvents[E]): void {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(event, payload);
}
