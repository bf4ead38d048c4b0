import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { isOwnAddress } from '../services/appFiles';

/**
 * The window that sent this, when it is one of ours, the message came from its main frame and the frame shows one
 * of our pages; otherwise null. A frame that has gone meanwhile is null in newer Electron and throws in older.
 */
export function trustedWindow(event: IpcMainInvokeEvent, windows: BrowserWindow[]): BrowserWindow | null {
  const window = windows.find((candidate) => candidate.webContents === event.sender) ?? null;
  const frame = event.senderFrame;
  if (window === null || frame === null || frame !== window.webContents.mainFrame) return null;
  return isOwnAddress(frame.origin) && isOwnAddress(frame.url) ? window : null;
}
