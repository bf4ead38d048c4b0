import { app, BrowserWindow, nativeTheme, type Session } from 'electron';
import { send } from '../ipc/send';
import { APP_ORIGIN } from '../services/appFiles';
import type { Drain } from '../services/drain';
import type { Logger } from '../services/logger';
import { placeWindow, rememberBounds } from './bounds';
import { recoverFromCrash } from './crash';
import { paper, windowOptions } from './options';

export type Windows = {
  /** Opens a window, on a route such as `/show/picard`; null opens it where the page likes. */
  open: (route: string | null) => BrowserWindow;
  /** All windows of ours, in the order in which they were opened. */
  all: () => BrowserWindow[];
  /** Brings the first window to the front; opens one when there is none. */
  focusFirst: () => void;
  /** Sends `window-state`, which a page cannot have heard before it listens. */
  tellState: (window: BrowserWindow) => void;
};

/** Makes and keeps the windows. `mayClose` says that the app is past waiting for pages. */
export function createWindows(parts: {
  session: Session;
  preload: string;
  boundsFile: string | null;
  developerTools: boolean;
  drain: Drain;
  mayClose: () => boolean;
  logger: Logger;
}): Windows {
  const windows: BrowserWindow[] = [];

  function open(route: string | null): BrowserWindow {
    const inFront = BrowserWindow.getFocusedWindow() ?? windows.at(-1) ?? null;
    const { bounds, maximized } = placeWindow(parts.boundsFile, inFront);
    const window = new BrowserWindow(
      windowOptions({
        bounds,
        dark: nativeTheme.shouldUseDarkColors,
        preload: parts.preload,
        session: parts.session,
        developerTools: parts.developerTools,
        mac: process.platform === 'darwin',
      }),
    );
    windows.push(window);
    follow(window);
    if (maximized) window.maximize();
    const address = `${APP_ORIGIN}/index.html${route === null ? '' : `#${route}`}`;
    window.loadURL(address).catch((error: unknown) => parts.logger.error('the page could not be loaded', error));
    return window;
  }

  function follow(window: BrowserWindow): void {
    const { id } = window;
    if (parts.boundsFile !== null) rememberBounds(window, parts.boundsFile);
    recoverFromCrash(window, parts.logger, () => parts.drain.finished(id));
    const tell = (): void => tellState(window);
    window.on('maximize', tell);
    window.on('unmaximize', tell);
    window.on('focus', tell);
    window.on('blur', tell);
    // Windows ends the session without asking the app; the page gets what time there is.
    window.on('query-session-end', () => void parts.drain.drain([id]));
    closeAfterWriting(window);
    window.on('closed', () => {
      parts.drain.finished(id);
      windows.splice(windows.indexOf(window), 1);
    });
  }

  function closeAfterWriting(window: BrowserWindow): void {
    let asked = false;
    window.on('close', (event) => {
      if (parts.mayClose()) return;
      event.preventDefault();
      if (asked) return;
      asked = true;
      void parts.drain.drain([window.id]).then(() => window.destroy());
    });
  }

  nativeTheme.on('updated', () => {
    for (const window of windows) window.setBackgroundColor(paper(nativeTheme.shouldUseDarkColors));
  });

  return {
    open,
    all: () => [...windows],
    focusFirst() {
      const first = windows[0] ?? (app.isReady() ? open(null) : null);
      if (first?.isMinimized()) first.restore();
      first?.show();
      first?.focus();
    },
    tellState,
  };
}

function tellState(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  send(window, 'window-state', { maximized: window.isMaximized(), focused: window.isFocused() });
}
