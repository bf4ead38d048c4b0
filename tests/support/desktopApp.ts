import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { PATIENCE } from './appPatience';
import { answerByPromise } from './mainProcess';
import { type PageFaults, watchFaults } from './pageFaults';

export type StartOptions = {
  /** More switches for the command line. */
  switches?: readonly string[];
  /** The size of the first window's page in CSS pixels. */
  size?: { width: number; height: number };
  /** Added to the environment of the app. */
  env?: Readonly<Record<string, string>>;
  /** A warning that this start is expected to write to the log. */
  mayLog?: RegExp;
};

/** A running Watchbill: the end-to-end copy of the package on a data folder. */
export type DesktopApp = {
  app: ElectronApplication;
  /** The first window. */
  page: Page;
  folder: string;
  faults: PageFaults;
  /** Waits for a window that `open` opens, and watches it like the first. */
  nextWindow: (open: () => Promise<unknown>) => Promise<{ page: Page; faults: PageFaults }>;
  /** Quits as somebody does who closes the app, and waits until its process has ended. */
  quit: () => Promise<void>;
  /** Ends every process of the app at once, without a word. */
  kill: () => Promise<void>;
  /** All that went wrong on any of its pages, up to now. */
  allFaults: () => string[];
};

/** The application to drive, or to start in its own right. */
export function executableOf(name: 'WATCHBILL_E2E_APP' | 'WATCHBILL_APP'): string {
  const executable = process.env[name];
  if (executable === undefined) throw new Error(`${name} names the application to test: npm run e2e sets it`);
  return executable;
}

export const isRoot = process.getuid?.() === 0;

/** Waits for the first screen with its data: the app itself says when that is painted. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0, undefined, {
    timeout: PATIENCE.start,
  });
}

/** Starts the end-to-end copy of the package on a data folder and waits until it is ready. */
export async function startDesktop(folder: string, options: StartOptions = {}): Promise<DesktopApp> {
  const { switches = [], size, env } = options;
  const app = await _electron.launch({
    executablePath: executableOf('WATCHBILL_E2E_APP'),
    args: [`--user-data-dir=${folder}`, ...switches],
    // In English, whatever the language of the machine is: tests go by words.
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en', ...env },
    // Root needs Chromium without its sandbox; everybody else tests it as it ships.
    chromiumSandbox: !isRoot,
    timeout: PATIENCE.start,
  });
  answerByPromise(app);
  app.context().setDefaultTimeout(PATIENCE.start);
  const page = app.windows()[0] ?? (await app.firstWindow({ timeout: PATIENCE.start }));
  const first = await watchFaults(page);
  const watched = [first];
  await waitUntilReady(page);
  if (size) await resizeTo(app, page, size);

  const main = app.process();
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  const hasEnded = () => main.exitCode !== null || main.signalCode !== null;
  return {
    app,
    page,
    folder,
    faults: first,
    nextWindow: async (open) => {
      const opening = app.waitForEvent('window', { timeout: PATIENCE.start });
      await open();
      const next = await opening;
      const faults = await watchFaults(next);
      watched.push(faults);
      await waitUntilReady(next);
      return { page: next, faults };
    },
    quit: async () => {
      if (!hasEnded()) await app.close();
    },
    kill: async () => {
      if (hasEnded() || main.pid === undefined) throw new Error('There is no process to kill.');
      // Playwright makes the app the leader of a group of processes: all of them go.
      process.kill(-main.pid, 'SIGKILL');
      await ended;
    },
    allFaults: () => watched.flatMap((one) => one.list()),
  };
}

/** Gives the page of a window a size. */
export async function resizeTo(app: ElectronApplication, page: Page, size: { width: number; height: number }) {
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow, { width, height }) => browserWindow.setContentSize(width, height), size);
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width, size.height]);
}
