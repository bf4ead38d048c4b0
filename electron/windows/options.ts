import type { BrowserWindowConstructorOptions, Session } from 'electron';
import { MINIMUM_SIZE } from '../services/windowBounds';

/** The ground of the window before the first paint: `--paper` of the style sheets. */
export function paper(dark: boolean): string {
  return dark ? '#11151a' : '#f1f1eb';
}

/** The options of every window: one function, so that none is ever opened with less protection. */
export function windowOptions(parts: {
  bounds: { x?: number; y?: number; width: number; height: number };
  dark: boolean;
  preload: string;
  session: Session;
  developerTools: boolean;
  mac: boolean;
}): BrowserWindowConstructorOptions {
  return {
    ...parts.bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: 'Watchbill',
    // Shown at once: waiting for the first paint makes the start feel slower than it is.
    show: true,
    backgroundColor: paper(parts.dark),
    ...(parts.mac ? { titleBarStyle: 'hiddenInset' as const } : { frame: false }),
    webPreferences: {
      preload: parts.preload,
      session: parts.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      autoplayPolicy: 'user-gesture-required',
      // The dictionary would be fetched from the network.
      spellcheck: false,
      devTools: parts.developerTools,
      // Compiled code is kept from the first run on, not only after several.
      v8CacheOptions: 'bypassHeatCheck',
    },
  };
}
