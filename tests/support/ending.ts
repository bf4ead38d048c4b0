import type { ElectronApplication } from '@playwright/test';

/**
 * Does what makes the app quit, and waits until its process has ended. The page may go before Playwright has seen the end
 * of a click made in it, which is no fault; any other failure of `act` is thrown.
 */
export async function endBy(app: ElectronApplication, act: () => Promise<unknown>): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  try {
    await act();
  } catch (error) {
    if (!String(error).includes('has been closed')) throw error;
  }
  await ended;
}
