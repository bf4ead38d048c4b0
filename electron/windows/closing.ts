import type { BrowserWindow } from 'electron';
import type { Drain } from '../services/drain';

/** A window that is closed writes to its end first; one that only leaves for the tray goes on unseen. */
export function closeAfterWriting(
  window: BrowserWindow,
  parts: { drain: Drain; mayClose: () => boolean; hides: () => boolean },
): void {
  let asked = false;
  window.on('close', (event) => {
    if (parts.mayClose()) return;
    event.preventDefault();
    if (asked) return;
    if (parts.hides()) {
      hide(window);
      return;
    }
    asked = true;
    void parts.drain.drain([window.id]).then(() => window.destroy());
  });
}

/** On macOS a full screen that is hidden stays there, black. */
function hide(window: BrowserWindow): void {
  if (!window.isFullScreen()) {
    window.hide();
    return;
  }
  window.once('leave-full-screen', () => window.hide());
  window.setFullScreen(false);
}
