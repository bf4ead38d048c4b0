import type { DesktopBridge } from '../../shared/ipc/bridge';

declare global {
  /** How code that a test runs in a page sees the desktop: the preload script puts it there. */
  var desktop: DesktopBridge;
}
