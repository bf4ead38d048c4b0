import { app, BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import { send } from '../ipc/send';
import { APP_ORIGIN } from '../services/appFiles';
import type { Drain } from '../services/drain';
import type { Logger } from '../services/logger';
import type { WindowKind } from '../services/windowBounds';
import { boundsOf, bringBackOnScreen, placeAgain, type Placement, placeWindow, rememberBounds } from './bounds';
import { closeAfterWriting } from './closing';
import { followEditMenus } from '../menu/editMenu';
import { recoverFromCrash } from './crash';
import { createKeptWindows, routeOf } from './openWindows';
import { paper, windowOptions } from './options';
import { createZoom, type Zoom } from './zoom';

export type Windows = {
  /**
   * Opens a window, on a route such as `/show/picard`; null opens it where the page likes. A small window that is open
   * already on that route comes to the front instead.
   */
  open: (route: string | null, kind?: WindowKind) => BrowserWindow;
  /**
   * Opens the whole windows that were open last, or one; the first of them on `route`, if there is one. `hidden`: nothing is
   * shown, as only the tray was asked for.
   */
  openAsLeft: (parts: { route: string | null; hidden: boolean }) => BrowserWindow;
  /** A whole window, without showing it; one that is there already if possible. */
  openUnseen: () => BrowserWindow;
  /** Shows a route in the whole window used last, and brings it to the front; opens one when there is none. */
  show: (route: string) => void;
  /** All windows of ours, in the order in which they were opened. */
  all: () => BrowserWindow[];
  /** The whole window used last: the one for commands of the menu. */
  lastMain: () => BrowserWindow | null;
  kindOf: (window: BrowserWindow) => WindowKind | null;
  /** Brings the first whole window to the front; opens one when there is none. */
  focusFirst: () => void;
  /** Sends `window-state`, which a page cannot have heard before it listens. */
  tellState: (window: BrowserWindow) => void;
  /** A small window stays on top, or no longer. Whether it does now; a whole one never. */
  pin: (window: BrowserWindow, pinned: boolean) => boolean;
  zoom: Zoom;
  /** The app quits: what is open now is what comes back. */
  leave: () => void;
};

type One = { window: BrowserWindow; kind: WindowKind; keep: () => void };

/** Makes and keeps the windows. `mayClose` says that the app is past waiting for pages. */
export function createWindows(parts: {
  session: Session;
  preload: string;
  /** Where bounds of each kind and the open windows are kept; null keeps nothing. */
  files: { bounds: Readonly<Record<WindowKind, string>>; open: string } | null;
  developerTools: boolean;
  drain: Drain;
  mayClose: () => boolean;
  /** Whether the last window leaves for the tray instead of closing. */
  hidesInTray: () => boolean;
  /** Is told of each new window, before its page is loaded. */
  made: (window: BrowserWindow) => void;
  logger: Logger;
}): Windows {
  const windows: One[] = [];
  const all = (): BrowserWindow[] => windows.map(({ window }) => window);
  const ofKind = (kind: WindowKind) => windows.filter((one) => one.kind === kind).map(({ window }) => window);
  const find = (window: BrowserWindow) => windows.find((one) => one.window === window);
  /** The main window that had the focus last. */
  let usedLast: BrowserWindow | null = null;
  const lastMain = (): BrowserWindow | null => usedLast ?? ofKind('main').at(-1) ?? null;
  const zoom = createZoom((window) => find(window)?.keep());

  const kept =
    parts.files === null
      ? null
      : createKeptWindows(parts.files.open, () =>
          ofKind('main')
            .toSorted((one, other) => Number(other === usedLast) - Number(one === usedLast))
            .map((window) => ({ ...boundsOf(window, zoom.of(window)), route: routeOf(window.webContents.getURL()) })),
        );

  function open(route: string | null, kind: WindowKind = 'main'): BrowserWindow {
    const standing =
      kind === 'main' ? undefined : ofKind(kind).find((one) => one.webContents.getURL() === urlOf(route));
    if (standing) {
      bringToFront(standing);
      return standing;
    }
    return make(route, kind, place(kind), false);
  }

  function place(kind: WindowKind): Placement {
    return placeWindow({
      kind,
      file: parts.files?.bounds[kind] ?? null,
      lastOfKind: kind === 'main' ? lastMain() : (ofKind(kind).at(-1) ?? null),
      inFront: BrowserWindow.getFocusedWindow() ?? lastMain(),
    });
  }

  function make(route: string | null, kind: WindowKind, placement: Placement, hidden: boolean): BrowserWindow {
    const window = new BrowserWindow(
      windowOptions({
        kind,
        bounds: placement.bounds,
        zoom: placement.zoom,
        dark: nativeTheme.shouldUseDarkColors,
        preload: parts.preload,
        session: parts.session,
        developerTools: parts.developerTools,
        mac: process.platform === 'darwin',
        hidden,
      }),
    );
    const { bounds } = parts.files ?? {};
    const keepBounds = bounds ? rememberBounds(window, bounds[kind], () => zoom.of(window)) : () => undefined;
    const keep = (): void => {
      keepBounds();
      kept?.changed();
    };
    windows.push({ window, kind, keep });
    zoom.follow(window, placement.zoom);
    follow(window, kind);
    // Maximised it would be shown.
    if (placement.maximized && hidden) window.once('show', () => window.maximize());
    else if (placement.maximized) window.maximize();
    if (placement.pinned && kind !== 'main') window.setAlwaysOnTop(true, 'floating');
    window.loadURL(urlOf(route)).catch((error: unknown) => parts.logger.error('the page could not be loaded', error));
    return window;
  }

  function follow(window: BrowserWindow, kind: WindowKind): void {
    const { id } = window;
    recoverFromCrash(window, parts.logger, () => parts.drain.finished(id));
    followEditMenus(window);
    parts.made(window);
    const tell = (): void => tellState(window);
    for (const changed of ['maximize', 'unmaximize', 'focus', 'blur'] as const) window.on(changed as 'focus', tell);
    if (kind === 'main') {
      window.on('focus', () => {
        usedLast = window;
      });
      const changed = (): void => kept?.changed();
      for (const moved of ['resize', 'move', 'maximize', 'unmaximize', 'focus'] as const)
        window.on(moved as 'resize', changed);
      window.webContents.on('did-navigate-in-page', changed);
      window.on('close', () => kept?.closing());
    }
    // Windows ends the session without asking the app; the page gets what time there is.
    window.on('query-session-end', () => void parts.drain.drain([id]));
    closeAfterWriting(window, {
      ...parts,
      hides: () => kind === 'main' && ofKind('main').length === 1 && parts.hidesInTray(),
    });
    window.on('closed', () => {
      parts.drain.finished(id);
      if (usedLast === window) usedLast = null;
      windows.splice(all().indexOf(window), 1);
      kept?.changed();
    });
  }

  nativeTheme.on('updated', () => {
    for (const window of all()) window.setBackgroundColor(paper(nativeTheme.shouldUseDarkColors));
  });
  for (const changed of ['display-removed', 'display-metrics-changed'] as const)
    screen.on(changed as 'display-removed', () => all().forEach(bringBackOnScreen));

  return {
    open,
    openAsLeft({ route, hidden }) {
      const [first, ...others] = kept?.read() ?? [];
      if (first === undefined) return make(route, 'main', place('main'), hidden);
      // Several windows are an order that somebody has made; one alone begins at home, with what is next.
      const page = others.length > 0 ? first.route : null;
      const window = make(route ?? page, 'main', placeAgain(first), hidden);
      // The first one is not made to wait for them.
      window.webContents.once('did-finish-load', () => {
        for (const one of hidden ? [] : others) make(one.route, 'main', placeAgain(one), false);
        if (!window.isDestroyed() && !hidden) window.focus();
      });
      return window;
    },
    openUnseen: () => lastMain() ?? make(null, 'main', place('main'), true),
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
    kindOf: (window) => find(window)?.kind ?? null,
    focusFirst() {
      const first = lastMain() ?? (app.isReady() ? open(null) : null);
      if (first !== null) bringToFront(first);
    },
    tellState,
    pin(window, pinned) {
      const one = find(window);
      if (one !== undefined && one.kind !== 'main') window.setAlwaysOnTop(pinned, 'floating');
      one?.keep();
      tellState(window);
      return window.isAlwaysOnTop();
    },
    zoom,
    leave: () => kept?.leave(),
  };
}

const urlOf = (route: string | null): string => `${APP_ORIGIN}/index.html${route === null ? '' : `#${route}`}`;

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function tellState(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  send(window, 'window-state', {
    maximized: window.isMaximized(),
    focused: window.isFocused(),
    pinned: window.isAlwaysOnTop(),
  });
}
