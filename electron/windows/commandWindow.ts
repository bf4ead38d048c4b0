import { BrowserWindow, type Session } from 'electron';
import { APP_ORIGIN } from '../services/appFiles';
import type { Logger } from '../services/logger';
import { commandOptions } from './options';

/** The address of the page that does commands. */
const ROUTE = '/command';

/** Opens the window of a command. It is never shown. `lost` is told when its page cannot be loaded or has gone. */
export function openCommandWindow(
  parts: { session: Session; preload: string; logger: Logger; closed: (id: number) => void },
  lost: () => void,
): BrowserWindow {
  const window = new BrowserWindow(commandOptions(parts));
  const { id } = window;
  window.webContents.on('render-process-gone', (_, details) => {
    parts.logger.error('the page of a command crashed', details);
    lost();
  });
  window.once('closed', () => {
    parts.closed(id);
    lost();
  });
  window.loadURL(`${APP_ORIGIN}/index.html#${ROUTE}`).catch((error: unknown) => {
    parts.logger.error('the page of a command could not be loaded', error);
    lost();
  });
  return window;
}
