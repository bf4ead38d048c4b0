import { app, BrowserWindow, Menu } from 'electron';
import type { CommandId } from '../../shared/commands/commandKeys';
import { send } from '../ipc/send';
import type { Windows } from '../windows/windows';
import { zoomStep } from '../windows/zoom';
import { menuTemplate } from './template';

/**
 * Sets the application's menu, also again when the language is another one. Commands go to the whole window in front, or
 * used last; what is about a window goes to the one in front, also a small one.
 */
export function installMenu(windows: Windows, developerTools: boolean): void {
  const inFront = (): BrowserWindow | null => {
    const focused = BrowserWindow.getFocusedWindow();
    return focused !== null && windows.kindOf(focused) !== null ? focused : windows.lastMain();
  };

  function run(id: CommandId): void {
    const front = inFront();
    // A small window has no library to undo in, only the field in which somebody writes.
    if ((id === 'undo' || id === 'redo') && front !== null && windows.kindOf(front) !== 'main') {
      front.webContents[id]();
      return;
    }
    const window = windows.lastMain();
    // A window that has left for the tray would answer unseen.
    if (window && !window.isVisible()) window.show();
    if (window) send(window, 'command', { id });
    // On macOS the app goes on without a window.
    else if (id === 'new-window') windows.open(null);
    else if (id === 'up-next-window') windows.open('/small/up-next', 'up-next');
  }

  app.setAboutPanelOptions({ applicationName: app.getName(), applicationVersion: app.getVersion() });
  const template = menuTemplate(process.platform === 'darwin', developerTools, {
    run,
    zoom: (way) => {
      const window = inFront();
      if (window) windows.zoom.set(window, way === 'actual' ? 1 : zoomStep(windows.zoom.of(window), way));
    },
    pin: () => {
      const window = inFront();
      if (window) windows.pin(window, !window.isAlwaysOnTop());
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
