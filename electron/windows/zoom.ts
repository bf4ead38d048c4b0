import type { BrowserWindow } from 'electron';
import { send } from '../ipc/send';

/** How large pages are shown, from the smallest to the largest; 1 is as they are. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next larger or smaller step. */
export function zoomStep(now: number, way: 'in' | 'out'): number {
  const next = way === 'in' ? STEPS.find((step) => step > now + 0.01) : STEPS.findLast((step) => step < now - 0.01);
  return next ?? now;
}

/** How large each window is shown. */
export type Zoom = {
  of: (window: BrowserWindow) => number;
  set: (window: BrowserWindow, factor: number) => void;
  /** Ctrl with the wheel, and pages that are loaded again. */
  follow: (window: BrowserWindow, factor: number) => void;
};

/**
 * Chromium keeps one size for all pages of an origin, and every window here has the same: so it is the preload script that
 * sets the size, which then holds for its window alone. `changed` is told of each change.
 */
export function createZoom(changed: (window: BrowserWindow) => void): Zoom {
  const factors = new WeakMap<BrowserWindow, number>();
  const of = (window: BrowserWindow): number => factors.get(window) ?? 1;

  function set(window: BrowserWindow, factor: number): void {
    factors.set(window, factor);
    send(window, 'zoom', { factor });
    changed(window);
  }

  return {
    of,
    set,
    follow(window, factor) {
      factors.set(window, factor);
      window.webContents.on('zoom-changed', (_, way) => set(window, zoomStep(of(window), way)));
      window.webContents.on('did-finish-load', () => {
        if (of(window) !== 1) send(window, 'zoom', { factor: of(window) });
      });
    },
  };
}
