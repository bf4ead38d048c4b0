import { app, BrowserWindow, nativeTheme, type Session } from 'electron';
import { send } from '../ipc/send';
import { APP_ORIGIN } from '../services/appFiles';
import type { Drain } from '../services/drain';
import type { Logger } from '../services/logger';
import type { WindowKind } from '../services/windowBounds';
import { placeWindow, rememberBounds } from './bounds';
import { recoverFromCrash } from './crash';
import { paper, windowOptions } from './options';

export type Windows = {
  /**
   * Opens a window, on a route such as `/show/picard`; null opens it where the page likes. A card that is open
   * already comes to the front instead.
   */
  open: (route: string | null, kind?: WindowKind) => BrowserWindow;
  /** Shows a route in the whole window used last, and brings it to the front; opens one when there is none. */
  show: (route: string) => void;
  /** All windows of ours, in the order in which they were opened. */
  all: () => BrowserWindow[];
  /** The whole window used last: the one for commands of the menu. */
  lastMain: () => BrowserWindow | null;
  /** Brings the first whole window to the front; opens one when there is none. */
  focusFirst: () => void;
  /** Sends `window-state`, which a page cannot have heard before it listens. */
  tellState: (window: BrowserWindow) => void;
};

/** Makes and keeps the windows. `mayClose` says that the app is past waiting for pages. */
export function createWindows(parts: {
  session: Session;
  preload: string;
  boundsFiles: Readonly<Record<WindowKind, string>> | null;
  developerTools: boolean;
  drain: Drain;
  mayClose: () => boolean;
  logger: Logger;
}): Windows {
  const windows: { window: BrowserWindow; kind: WindowKind }[] = [];
  const all = (): BrowserWindow[] => windows.map(({ window }) => window);
  const ofKind = (kind: WindowKind) => windows.filter((one) => one.kind === kind).map(({ window }) => window);
  /** The main window that had the focus last. */
  let usedLast: BrowserWindow | null = null;
  const lastMain = (): BrowserWindow | null => usedLast ?? ofKind('main').at(-1) ?? null;

  function open(route: string | null, kind: WindowKind = 'main'): BrowserWindow {
    const address = `${APP_ORIGIN}/index.html${route === null ? '' : `#${route}`}`;
    const standing = kind === 'card' ? ofKind(kind).find((one) => one.webContents.getURL() === address) : undefined;
    if (standing) {
      bringToFront(standing);
      return standing;
    }
    const { bounds, maximized } = placeWindow({
      kind,
      file: parts.boundsFiles?.[kind] ?? null,
      lastOfKind: kind === 'main' ? lastMain() : (ofKind(kind).at(-1) ?? null),
      inFront: BrowserWindow.getFocusedWindow() ?? lastMain(),
    });
    const window = new BrowserWindow(
      windowOptions({
        kind,
        bounds,
        dark: nativeTheme.shouldUseDarkColors,
        preload: parts.preload,
        session: parts.session,
        developerTools: parts.developerTools,
        mac: process.platform === 'darwin',
      }),
    );
    windows.push({ window, kind });
    follow(window, kind);
    if (maximized) window.maximize();
    window.loadURL(address).catch((error: unknown) => parts.logger.error('the page could not be loaded', error));
    return window;
  }

  function follow(window: BrowserWindow, kind: WindowKind): void {
    const { id } = window;
    if (parts.boundsFiles !== null) rememberBounds(window, parts.boundsFiles[kind]);
    recoverFromCrash(window, parts.logger, () => parts.drain.finished(id));
    const tell = (): void => tellState(window);
    window.on('maximize', tell);
    window.on('unmaximize', tell);
    window.on('focus', tell);
    window.on('blur', tell);
    if (kind === 'main') {
      window.on('focus', () => {
        usedLast = window;
      });
    }
    // Windows ends the session without asking the app; the page gets what time there is.
    window.on('query-session-end', () => void parts.drain.drain([id]));
    closeAfterWriting(window);
    window.on('closed', () => {
      parts.drain.finished(id);
      if (usedLast === window) usedLast = null;
      windows.splice(all().indexOf(window), 1);
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
    for (const window of all()) window.setBackgroundColor(paper(nativeTheme.shouldUseDarkColors));
  });

  return {
    open,
    show(route) {
      const window = lastMain();
      if (window === null) {
        open(route);
        return;
      }
      send(window, 'go', { route });
      bringToFront(window);
    },
    all,
    lastMain,
    focusFirst() {
      const first = ofKind('main')[0] ?? (app.isReady() ? open(null) : null);
      if (first !== null) bringToFront(first);
    },
    tellState,
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function tellState(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  send(window, 'window-state', { maximized: window.isMaximized(), focused: window.isFocused() });
}
