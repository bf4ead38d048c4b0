import { type BrowserWindow, screen } from 'electron';
import { atomicWriteSync } from '../services/atomicWrite';
import { systemCode } from '../services/fileFailure';
import { DEFAULT_SIZE, isOnScreen, readWindowBounds } from '../services/windowBounds';

/** Pixels by which a second window is moved. */
const CASCADE = 28;
/** Milliseconds of rest after which bounds are kept. */
const PAUSE = 500;

/** Where a new window goes, and whether it starts maximised. */
export type Placement = {
  bounds: { x?: number; y?: number; width: number; height: number };
  maximized: boolean;
};

/** A second window goes beside the one in front; the first where `file` says, if that is still on a screen. */
export function placeWindow(file: string | null, inFront: BrowserWindow | null): Placement {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  if (inFront !== null) {
    const { x, y, width, height } = inFront.getNormalBounds();
    const bounds = { x: x + CASCADE, y: y + CASCADE, width, height };
    return { bounds: isOnScreen(bounds, workAreas) ? bounds : { width, height }, maximized: false };
  }
  const kept = file === null ? null : readWindowBounds(file);
  if (kept === null || !isOnScreen(kept, workAreas)) return { bounds: DEFAULT_SIZE, maximized: false };
  const { maximized, ...bounds } = kept;
  return { bounds, maximized };
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
