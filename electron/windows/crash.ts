import { type BrowserWindow, dialog } from 'electron';
import type { Logger } from '../services/logger';
import { dialogWords } from '../words';

/**
 * Brings a window back whose page has crashed: the first time by itself, after that the viewer is asked. Nothing is
 * lost by it, as what was acknowledged is on disk. `gone` is told each time.
 */
export function recoverFromCrash(window: BrowserWindow, logger: Logger, gone: () => void): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_, details) => {
    gone();
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    crashes += 1;
    logger.error('the page of a window crashed', { reason: details.reason, exitCode: details.exitCode, crashes });
    if (crashes === 1) window.webContents.reload();
    else void ask(window).catch((error: unknown) => logger.error('the message about a crash failed', error));
  });
}

async function ask(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: dialogWords.crashTitle,
    detail: dialogWords.crashDetail,
    buttons: [dialogWords.crashTryAgain, dialogWords.crashClose],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
