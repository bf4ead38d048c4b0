import type { DesktopBridge } from '../../shared/ipc/bridge';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly desktop?: DesktopBridge;
  }
}

function bridge(): DesktopBridge {
  if (!window.desktop) throw new Error('This page was opened without the desktop: start Watchbill instead.');
  return window.desktop;
}

/** The system, as far as a window may reach it. The only reader of `window.desktop`. */
export const desktop: DesktopBridge = {
  request: (channel, argument) => bridge().request(channel, argument),
  drop: (file) => bridge().drop(file),
  on: (event, listener) => bridge().on(event, listener),
};
