import { type BrowserWindow, screen } from 'electron';
import { atomicWriteSync } from '../services/atomicWrite';
import { systemCode } from '../services/fileFailure';
import {
  besideBounds,
  cornerBounds,
  DEFAULT_SIZES,
  isOnScreen,
  readWindowBounds,
  type WindowKind,
} from '../services/windowBounds';

/** Milliseconds of rest after which bounds are kept. */
const PAUSE = 500;

/** Where a new window goes, and whether it starts maximised. */
export type Placement = {
  bounds: { x?: number; y?: number; width: number; height: number };
  maximized: boolean;
};

/**
 * A second window of a kind goes beside the last one; the first where `file` says, if that is still on a screen. A
 * card that was never moved goes to the corner of the screen on which the window in front is.
 */
export function placeWindow(parts: {
  kind: WindowKind;
  file: string | null;
  lastOfKind: BrowserWindow | null;
  inFront: BrowserWindow | null;
}): Placement {
  const { kind, file, lastOfKind, inFront } = parts;
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  if (lastOfKind !== null) return { bounds: besideBounds(lastOfKind.getNormalBounds(), workAreas), maximized: false };
  const kept = file === null ? null : readWindowBounds(file, kind);
  if (kept !== null && isOnScreen(kept, workAreas)) {
    const { maximized, ...bounds } = kept;
    return { bounds, maximized };
  }
  if (kind === 'main') return { bounds: DEFAULT_SIZES.main, maximized: false };
  const display = inFront === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(inFront.getBounds());
  return { bounds: cornerBounds(display.workArea), maximized: false };
}

/** Keeps the bounds of a window while it is moved and when it closes. They may be lost: a failed write is passed over. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const text = `${JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }, null, 2)}\n`;
    try {
      // At once: after the last window's `close` the process may end before anything else runs.
      atomicWriteSync(file, text);
    } catch (error) {
      if (systemCode(error) === null) throw error;
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', write);
  window.on('closed', () => clearTimeout(timer));
}
