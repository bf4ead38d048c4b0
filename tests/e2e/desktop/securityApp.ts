import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { DesktopBridge } from '../../../shared/ipc/bridge';

declare global {
  // How the page sees it: the preload script puts it there.
  var desktop: DesktopBridge;
}

export type Started = { app: ElectronApplication; page: Page };

/** Starts the end-to-end copy of the package on a data folder, and waits for its page. */
export async function startOn(folder: string, ...switches: string[]): Promise<Started> {
  const executablePath = process.env['WATCHBILL_E2E_APP'];
  if (executablePath === undefined)
    throw new Error('WATCHBILL_E2E_APP names the application to test: npm run e2e sets it');
  const app = await _electron.launch({
    executablePath,
    args: [`--user-data-dir=${folder}`, ...switches],
    // Root needs Chromium without its sandbox; everybody else tests it as it ships.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = app.windows()[0] ?? (await app.firstWindow());
  await page.waitForLoadState('load');
  return { app, page };
}

/** A new data folder for the time of `work`. */
export async function withDataFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-e2e-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
