import { app, type BrowserWindow } from 'electron';
import { SCREENSHOT_LIMIT, takeScreenshot } from '../services/screenshot';

/**
 * A start for `--screenshot=FILE`: one picture once the first screen has its data, then quit with 0. Anything else
 * is said on standard error, and the exit code is 1. Answers what to call when a window is ready.
 */
export function runForScreenshot(file: string): (window: BrowserWindow) => void {
  const timer = setTimeout(() => giveUp('the first screen was not ready in time'), SCREENSHOT_LIMIT);
  let taken = false;
  return (window) => {
    if (taken) return;
    taken = true;
    takeScreenshot(window, file)
      .then(() => {
        clearTimeout(timer);
        app.quit();
      })
      .catch((error: unknown) => giveUp(String(error)));
  };
}

/** Ends a start for a picture that cannot be taken. */
export function giveUp(reason: string): void {
  process.stderr.write(`Watchbill took no picture: ${reason}\n`);
  app.exit(1);
}
