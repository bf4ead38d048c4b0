import type { BrowserWindowConstructorOptions, Session } from 'electron';
import { MINIMUM_SIZES, type WindowKind } from '../services/windowBounds';

/** The ground of the window before the first paint: `--paper` of the style sheets. */
export function paper(dark: boolean): string {
  return dark ? '#11151a' : '#f1f1eb';
}

/** What every page is denied, whatever it shows. */
const PROTECTION = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  autoplayPolicy: 'user-gesture-required',
} as const;

/** The options of every window that is seen: one function, so that none is ever opened with less protection. */
export function windowOptions(parts: {
  kind: WindowKind;
  bounds: { x?: number; y?: number; width: number; height: number };
  zoom: number;
  dark: boolean;
  preload: string;
  session: Session;
  developerTools: boolean;
  mac: boolean;
  /** Not shown yet: only its icon in the tray is. */
  hidden: boolean;
}): BrowserWindowConstructorOptions {
  return {
    ...parts.bounds,
    minWidth: MINIMUM_SIZES[parts.kind].width,
    minHeight: MINIMUM_SIZES[parts.kind].height,
    title: 'Watchbill',
    // Shown at once: waiting for the first paint makes the start feel slower than it is.
    show: !parts.hidden,
    backgroundColor: paper(parts.dark),
    ...(parts.mac ? { titleBarStyle: 'hiddenInset' as const } : { frame: false }),
    ...(parts.kind === 'main' ? {} : { fullscreenable: false, maximizable: false }),
    webPreferences: {
      ...PROTECTION,
      preload: parts.preload,
      session: parts.session,
      devTools: parts.developerTools,
      // The session says whether there is a checker, so that it can come and go while windows are open.
      spellcheck: true,
      ...(parts.zoom === 1 ? {} : { additionalArguments: [`--watchbill-zoom=${parts.zoom}`] }),
      // Compiled code is kept from the first run on, not only after several.
      v8CacheOptions: 'bypassHeatCheck',
    },
  };
}

/** The window in which a command is done: our page with all its protection, never shown, and never slowed for it. */
export function commandOptions(parts: { preload: string; session: Session }): BrowserWindowConstructorOptions {
  return {
    show: false,
    title: 'Watchbill',
    webPreferences: {
      ...PROTECTION,
      preload: parts.preload,
      session: parts.session,
      devTools: false,
      spellcheck: false,
      backgroundThrottling: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  };
}

/** The window in which a document is set for a PDF or a printer: never shown, without scripts, preload or tools. */
export function documentOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    show: false,
    title: 'Watchbill',
    webPreferences: {
      ...PROTECTION,
      session,
      javascript: false,
      disableDialogs: true,
      devTools: false,
      spellcheck: false,
      webgl: false,
    },
  };
}
