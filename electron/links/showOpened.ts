import { send } from '../ipc/send';
import type { Windows } from '../windows/windows';
import type { Opened } from './opened';

/** Tells the whole window used last that something was opened, and brings it to the front; opens one where there is none. */
export function showOpened(windows: Pick<Windows, 'open' | 'lastMain'>, opened: Opened): void {
  const window = windows.lastMain();
  if (window === null) {
    // A page takes what else waits by itself, once it is there.
    windows.open(opened.takeRoute());
    return;
  }
  send(window, 'opened', null);
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
