import { expect, type Page, test } from '@playwright/test';
import { removeDataFolder } from '../support/dataFolder';
import { startDesktop, waitUntilReady } from '../support/desktopApp';
import { countRows } from '../support/pageLibrary';
import { goTo } from '../support/screens';
import { words } from '../support/words';
import { backupNames } from './harness/backupRows';
import { median, report, tell } from './harness/figures';
import { makeUsedFolder } from './harness/folders';
import { writeLargeBackup } from './harness/largeBackup';
import { options } from './harness/options';
import { untilGone } from './harness/starts';

const t = (key: string): string => words.t(`backups:${key}` as 'backups:title');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The job is over, however it ended: nothing can be stopped any more. */
const idle = (page: Page) =>
  expect(page.getByRole('button', { name: t('job.cancel') })).toHaveCount(0, { timeout: 180_000 });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

/**
 * Marks one episode after the other and takes each back, until it is ended. Measures the time between frames, and how long a
 * mark waits until it is solid: as far as frames tell, and of one at a time.
 */
function markAndWatchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frames: number[] = [];
    const waits: number[] = [];
    const state = { frames, waits, ended: false, marks: 0 };
    Reflect.set(globalThis, 'watched', state);
    let last = performance.now();
    let [clicked, painted] = [0, false];
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      const pending = document.querySelector('svg[class*="pending"]') !== null;
      if (clicked > 0 && painted && !pending) {
        waits.push(now - clicked);
        clicked = 0;
      }
      painted = clicked > 0;
      if (!state.ended) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const mark = () => {
      if (state.ended) return;
      const boxes = document.querySelectorAll<HTMLInputElement>('[data-episode] input[type=checkbox]');
      boxes[state.marks % 10]?.click();
      if (clicked === 0) [clicked, painted] = [performance.now(), false];
      state.marks += 1;
      setTimeout(mark, 200);
    };
    mark();
  });
}

type Watched = { frames: number[]; waits: number[]; marks: number };

const endFrames = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const state = Reflect.get(globalThis, 'watched') as Watched & { ended: boolean };
    state.ended = true;
    return { frames: state.frames, waits: state.waits, marks: state.marks };
  });

const round = (value: number) => Math.round(value * 10) / 10;
const longest = (values: readonly number[]) => round(Math.max(0, ...values));
const long = ({ frames }: { frames: number[] }) => frames.filter((one) => one > 50).length;

test(`a library of ${options.plays} plays is restored, tested and backed up in time`, async () => {
  test.skip(options.plays === 0, 'No large library was asked for.');
  test.setTimeout(600_000);
  const folder = await makeUsedFolder(options.seed);
  writeLargeBackup(folder, options.plays);
  tell('plays of the large library', options.plays);
  const { page, kill } = await startDesktop(folder);

  await goTo(page, '/backups');
  await page.locator('button[aria-pressed]').first().click();
  const cancelled = await timed(async () => {
    await press(page, t('restore.look'));
    await page.getByRole('button', { name: t('job.cancel') }).click();
    await idle(page);
  });
  tell('stopping a restore that is being prepared', round(cancelled), 's');
  await expect(page.getByRole('button', { name: t('restore.do') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('restore.look') })).toBeEnabled();

  let progress = 0;
  const looked = await timed(async () => {
    await press(page, t('restore.look'));
    const done = page.getByRole('button', { name: t('restore.do') });
    while ((await done.count()) === 0) {
      progress = Math.max(progress, await page.getByRole('progressbar').count());
      await page.waitForTimeout(50);
      const refused = await page.getByRole('complementary').getByRole('status').allTextContents();
      if (refused.join('') !== '') throw new Error(`The large backup was refused: ${refused.join('')}`);
    }
  });
  tell('preparing a restore: read, checked, compared', round(looked), 's');
  report({ what: 'progress was shown', value: progress, unit: '', goal: '1', met: progress === 1 });
  await page.evaluate(() => Object.assign(window, { before: true }));
  const restored = await timed(async () => {
    await press(page, t('restore.do'));
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('restore.do') })
      .click();
    await page.waitForFunction(() => !('before' in window), undefined, { timeout: 300_000 });
    await waitUntilReady(page);
  });
  tell('restoring: two backups and the replacing', round(restored), 's');
  const all = round(looked + restored);
  report({ what: 'restore with its test', value: all, unit: 's', goal: 'under 60 s', met: all < 60 });
  expect(await countRows(page, 'plays')).toBeGreaterThanOrEqual(options.plays);

  // What marking costs without a backup, for as long as one takes.
  await goTo(page, '/show/picard');
  await page.waitForTimeout(1_000);
  await markAndWatchFrames(page);
  await page.waitForTimeout(6_000);
  const quiet = await endFrames(page);
  // Another one may end meanwhile, of what was marked just now.
  const asked = () => backupNames(folder).filter((name) => name.includes('asked')).length;
  const before = asked();
  await goTo(page, '/backups');
  await idle(page);
  const backedUp = await timed(async () => {
    await press(page, t('backUp'));
    await goTo(page, '/show/picard');
    await markAndWatchFrames(page);
    // Under its real name it is whole; read back it is a moment later, which `idle` waits for.
    await expect.poll(asked, { intervals: [50], timeout: 180_000 }).toBeGreaterThan(before);
  });
  const busy = await endFrames(page);
  report({
    what: 'backup while marking goes on',
    value: round(backedUp),
    unit: 's',
    goal: 'under 10 s',
    met: backedUp < 10,
  });
  tell('marks made meanwhile', busy.marks);
  tell('marks seen to become solid, without a backup', quiet.waits.length);
  tell('marks seen to become solid, with a backup', busy.waits.length);
  tell('a mark until it is solid, without a backup', Math.round(median(quiet.waits)), 'ms');
  tell('a mark until it is solid, with a backup', Math.round(median(busy.waits)), 'ms');
  tell('the longest of them without a backup', longest(quiet.waits), 'ms');
  tell('the longest of them with a backup', longest(busy.waits), 'ms');
  tell('longest frame without a backup', longest(quiet.frames), 'ms');
  tell('longest frame with a backup', longest(busy.frames), 'ms');
  tell('frames over 50 ms without a backup', long(quiet));
  report({ what: 'frames over 50 ms with a backup', value: long(busy), unit: '', goal: '0', met: long(busy) === 0 });
  await goTo(page, '/backups');
  await idle(page);
  const tested = await timed(async () => {
    await press(page, t('rehearse'));
    await expect(page.getByRole('button', { name: t('job.cancel') })).toBeVisible();
    await idle(page);
  });
  tell('a test of the newest backup', round(tested), 's');
  await expect(page.getByRole('heading', { name: /^Restored and compared/ })).toBeVisible();
  await kill();
  await untilGone(folder);
  removeDataFolder(folder);
});
