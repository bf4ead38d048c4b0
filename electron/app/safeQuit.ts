import { app, type BrowserWindow } from 'electron';
import type { DataKeeper } from '../services/dataKeeper';
import type { Drain } from '../services/drain';
import type { Logger } from '../services/logger';

/** Whether the windows have finished writing, so that they may close and take nothing new. */
export type QuitState = { finished: boolean };

/** Before the app quits, lets the windows finish writing and closes the journal file. */
export function quitSafely(parts: {
  state: QuitState;
  windows: () => BrowserWindow[];
  drain: Drain;
  keeper: DataKeeper;
  logger: Logger;
  last: () => void;
}): void {
  let started = false;
  async function finish(): Promise<void> {
    await parts.drain.drain(parts.windows().map((window) => window.id));
    parts.state.finished = true;
    await parts.keeper.close();
  }
  app.on('before-quit', (event) => {
    if (parts.state.finished) return;
    event.preventDefault();
    if (started) return;
    started = true;
    void finish()
      .catch((error: unknown) => parts.logger.error('closing the data folder failed', error))
      .finally(() => {
        parts.state.finished = true;
        app.quit();
      });
  });
  app.on('will-quit', parts.last);
  // Chromium may write a last time after `will-quit`.
  process.on('exit', parts.last);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}
