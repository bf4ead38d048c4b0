import { type BrowserWindow, screen } from 'electron';
import { atomicWriteSync } from '../services/atomicWrite';
import { systemCode } from '../services/fileFailure';
import { DEFAULT_SIZES, readWindowBounds, type WindowBounds, type WindowKind } from '../services/windowBounds';
import { besideBounds, cornerBounds, type Display, restoredBounds } from '../services/windowGeometry';

/** Milliseconds of rest after which bounds are kept. */
const PAUSE = 500;

/** Where a new window goes, and how it looks there. */
export type Placement = {
  bounds: { x?: number; y?: number; width: number; height: number };
  maximized: boolean;
  zoom: number;
  pinned: boolean;
};

/** The displays there are now, the main one first. */
function displays(): Display[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ id, workArea }) => ({ id, workArea }));
}

/** Back to where it was, or to a display that is there. */
export function placeAgain({ maximized, zoom, pinned, display, ...kept }: WindowBounds): Placement {
  return { bounds: restoredBounds(kept, display, displays()), maximized, zoom, pinned };
}

/**
 * A second window of a kind goes beside the last one; the first where `file` says. A small one that was never moved goes
 * to the corner of the screen on which the window in front is.
 */
export function placeWindow(parts: {
  kind: WindowKind;
  file: string | null;
  lastOfKind: BrowserWindow | null;
  inFront: BrowserWindow | null;
}): Placement {
  const { kind, file, lastOfKind, inFront } = parts;
  const kept = file === null ? null : readWindowBounds(file, kind);
  const look = { zoom: kept?.zoom ?? 1, pinned: kept?.pinned ?? false };
  if (lastOfKind !== null) {
    const areas = displays().map(({ workArea }) => workArea);
    return { bounds: besideBounds(lastOfKind.getNormalBounds(), areas), maximized: false, ...look };
  }
  if (kept !== null) return placeAgain(kept);
  if (kind === 'main') return { bounds: DEFAULT_SIZES.main, maximized: false, ...look };
  const display = inFront === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(inFront.getBounds());
  return { bounds: cornerBounds(display.workArea, DEFAULT_SIZES[kind]), maximized: false, ...look };
}

/** Where a window is now, as it is kept. */
export function boundsOf(window: BrowserWindow, zoom: number): WindowBounds {
  const bounds = window.getNormalBounds();
  const { id, workArea } = screen.getDisplayMatching(bounds);
  return {
    ...bounds,
    maximized: window.isMaximized(),
    display: { id, workArea },
    zoom,
    pinned: window.isAlwaysOnTop(),
  };
}

/**
 * Keeps the bounds of a window while it is moved and when it closes, and whenever the answer is called. They may be lost:
 * a failed write is passed over.
 */
export function rememberBounds(window: BrowserWindow, file: string, zoomOf: () => number): () => void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    keepState(file, boundsOf(window, zoomOf()));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  };
  for (const moved of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(moved as 'resize', later);
  window.on('close', write);
  window.on('closed', () => clearTimeout(timer));
  return later;
}

/** At once: after the last window's `close` the process may end before anything else runs. A failed write is passed over. */
export function keepState(file: string, value: unknown): void {
  try {
    atomicWriteSync(file, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** A display has gone or become smaller: windows that can no longer be caught come to one that is there. */
export function bringBackOnScreen(window: BrowserWindow): void {
  if (window.isDestroyed() || window.isMinimized() || window.isMaximized() || window.isFullScreen()) return;
  const bounds = window.getBounds();
  const wanted = restoredBounds(bounds, null, displays());
  if (wanted.x !== bounds.x || wanted.y !== bounds.y) window.setBounds(wanted);
}
