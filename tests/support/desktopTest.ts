import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { makeDataFolder, readLog, removeDataFolder } from './dataFolder';
import { type DesktopApp, type StartOptions, startDesktop } from './desktopApp';
import { finishWelcome } from './welcome';

type Fixtures = {
  /** A data folder for this test alone. It stays over restarts and is removed afterwards. */
  folder: string;
  /** The same, after a first start: welcome answered, catalogue loaded, nothing marked. */
  usedFolder: string;
  /** Starts the app on `usedFolder`, again and again if a test wants. Faults of any page fail the test. */
  start: (options?: StartOptions & { folder?: string }) => Promise<DesktopApp>;
};

type WorkerFixtures = { template: string };

/** What a healthy start may write to the log. */
const HARMLESS = /\[info\]/;

/** A test on the packaged application. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  template: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
    async ({}, provide) => {
      const folder = makeDataFolder();
      const first = await startDesktop(folder);
      await finishWelcome(first.page);
      await first.quit();
      await provide(folder);
      removeDataFolder(folder);
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  folder: async ({}, provide) => {
    const folder = makeDataFolder();
    await provide(folder);
    removeDataFolder(folder);
  },

  usedFolder: async ({ template }, provide) => {
    const folder = makeDataFolder(template);
    await provide(folder);
    removeDataFolder(folder);
  },

  // Named here, `folder` is taken away after what runs in it has ended, whatever a test names first.
  // oxlint-disable-next-line no-unused-vars -- Playwright reads from the names what must outlive this
  start: async ({ usedFolder, folder: _outlives }, provide) => {
    const started: DesktopApp[] = [];
    const expected: RegExp[] = [HARMLESS];
    await provide(async ({ folder = usedFolder, ...options } = {}) => {
      if (options.mayLog) expected.push(options.mayLog);
      const desktop = await startDesktop(folder, options);
      started.push(desktop);
      return desktop;
    });
    await Promise.all(started.map((desktop) => desktop.quit()));
    for (const desktop of started) {
      expect(desktop.allFaults(), 'no page may report an error, a warning or a violation of its policy').toEqual([]);
      const log = readLog(desktop.folder).filter((line) => !expected.some((one) => one.test(line)));
      expect(log, `nothing may be written to ${path.join('logs', 'main.log')}, above all no refused request`).toEqual(
        [],
      );
    }
  },
});

export { expect } from '@playwright/test';
