import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { type DesktopApp, executableOf, isRoot, startDesktop } from '../../support/desktopApp';
import { endBy } from '../../support/ending';
import { processesOn } from '../../support/processes';
import { words } from '../../support/words';

const PROBLEMS = [
  'newerRuntime',
  'newerSchema',
  'folderNotWritable',
  'cannotOpen',
  'libraryBehind',
  'recovering',
  'libraryLost',
  'unexpected',
] as const;

/** What a window shows: the library, or what has stopped it. */
export type Shown = 'library' | (typeof PROBLEMS)[number];

/** Waits for the window to show one or the other. */
export async function shownBy(page: Page): Promise<Shown> {
  const titles = PROBLEMS.map((name) => [name, words.t(`problems:${name}.title`)] as const);
  let shown: Shown | null = null;
  await expect
    .poll(async () => {
      if ((await page.locator('[data-screen][data-ready="true"]').count()) > 0) shown = 'library';
      const heading = (await page.locator('h1').allTextContents())[0];
      shown = titles.find(([, title]) => title === heading)?.[0] ?? shown;
      return shown;
    })
    .not.toBeNull();
  if (shown === null) throw new Error('Nothing was shown.');
  return shown;
}

/** Kills everything, and waits until nothing of it lives any more. */
export async function killAll(desktop: DesktopApp): Promise<void> {
  await desktop.kill();
  await untilGone(desktop.folder);
}

export async function untilGone(folder: string): Promise<void> {
  await expect.poll(() => processesOn(folder), { intervals: [10], timeout: 60_000 }).toEqual([]);
}

/** Starts the app without waiting for anything, as the leader of a group of processes. */
function spawnOn(folder: string): ChildProcess {
  const switches = [`--user-data-dir=${folder}`, ...(isRoot ? ['--no-sandbox'] : [])];
  return spawn(executableOf('WATCHBILL_E2E_APP'), switches, { stdio: 'ignore', detached: true });
}

/** Starts the app and kills all of it after so many milliseconds, wherever its start has got to. */
export async function killDuringStart(folder: string, delay: number): Promise<void> {
  const child = spawnOn(folder);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await pause(delay);
  if (child.pid === undefined) throw new Error('The app did not start.');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
  await untilGone(folder);
}

/** How a recovery that was followed to its end came out. */
export type Recovered = {
  desktop: DesktopApp;
  /** What the window had shown, one after the other. */
  path: Shown[];
  /** The app could not bring everything back, said so, and the viewer went on with the rest. */
  incomplete: boolean;
};

const button = (page: Page, way: 'recover' | 'retry' | 'goOn') =>
  page.getByRole('button', { name: words.t(`problems:way.${way}.action`), exact: true });

/**
 * Does what the window offers until the library is open: recovers where that is offered, else tries again. Fails where
 * there is no way on.
 */
export async function followToTheEnd(first: DesktopApp): Promise<Recovered> {
  let desktop = first;
  const path: Shown[] = [];
  let incomplete = false;
  for (let step = 0; step < 8; step += 1) {
    const shown = await shownBy(desktop.page);
    path.push(shown);
    if (shown === 'library') return { desktop, path, incomplete };
    if (shown === 'recovering') {
      const done = desktop.page.locator('[data-screen][data-ready="true"]');
      const goOn = button(desktop.page, 'goOn');
      await expect(done.or(goOn)).toBeVisible({ timeout: 60_000 });
      if (await goOn.isVisible()) {
        incomplete = true;
        await goOn.click();
        await expect(done).toBeVisible({ timeout: 60_000 });
      }
      continue;
    }
    const way = (await button(desktop.page, 'recover').isVisible()) ? 'recover' : 'retry';
    await desktop.app.evaluate(({ app }) => {
      app.relaunch = () => undefined;
    });
    if (way === 'retry') {
      await button(desktop.page, way).click();
      await desktop.page.waitForLoadState();
      await pause(300);
      continue;
    }
    const { app, page } = desktop;
    await endBy(app, () => button(page, way).click());
    await untilGone(desktop.folder);
    desktop = await startDesktop(desktop.folder);
  }
  throw new Error(`There was no way on: ${path.join(', ')}`);
}

/** Starts twice at the same moment, and answers how many are left once that is decided. All are killed then. */
export async function startTogether(folder: string): Promise<number> {
  const started = [spawnOn(folder), spawnOn(folder)];
  const running = () => started.filter((child) => child.exitCode === null && child.signalCode === null);
  await pause(3_000);
  // The second asks the first to come to the front, and waits for as long as that one is still starting.
  for (let waited = 0; waited < 20_000 && running().length > 1; waited += 100) await pause(100);
  const left = running();
  for (const child of left) if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await untilGone(folder);
  return left.length;
}
