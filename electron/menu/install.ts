import { Menu } from 'electron';
import { send } from '../ipc/send';
import type { Windows } from '../windows/windows';
import { menuTemplate } from './template';

/** Sets the application's menu; commands go to the whole window in front, or used last: a card's window has none. */
export function installMenu(windows: Windows, developerTools: boolean): void {
  const template = menuTemplate(process.platform === 'darwin', developerTools, (id) => {
    const window = windows.lastMain();
    if (window) send(window, 'command', { id });
    // On macOS the app goes on without a window.
    else if (id === 'new-window') windows.open(null);
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
