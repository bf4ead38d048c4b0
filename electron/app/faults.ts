import { app, dialog } from 'electron';
import type { Logger } from '../services/logger';
import { dialogWords } from '../words';

/**
 * Writes what nobody caught to the log. The app goes on, since what was acknowledged is on disk and the windows
 * still show it; the viewer is told once, in the package only. Without a window (`quiet`) there is nobody to see that.
 */
export function logFaults(logger: Logger, logFile: string, quiet: boolean): void {
  let told = false;
  process.on('uncaughtException', (error) => {
    logger.error('uncaught exception', error);
    if (told || quiet || !app.isPackaged) return;
    told = true;
    dialog.showErrorBox(dialogWords.faultTitle, dialogWords.faultDetail({ logFile }));
  });
  process.on('unhandledRejection', (reason) => logger.error('unhandled rejection', reason));
  app.on('child-process-gone', (_, details) => {
    if (details.reason !== 'clean-exit') logger.warn('a helper process ended', details);
  });
}
