import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkBackup } from '../../../electron/services/backups/checkBackup';
import { SCHEMA_VERSION } from '../../../renderer/db/migrations';
import { PATIENCE } from '../../support/appPatience';
import { startDesktop, waitUntilReady } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { endBy } from '../../support/ending';
import {
  fixtureOfVersion1,
  forgetLibrary,
  putVersion1,
  removeBehindJournal,
  schemaOnDisk,
} from '../../support/oldLibrary';
import { countRows, readTable } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf, notices } from '../../support/screens';
import { words } from '../../support/words';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, way: 'retry' | 'recover' | 'asItIs') =>
  page.getByRole('button', { name: words.t(`problems:way.${way}.action`) }).first();

/** Clicks, and waits until the window has started anew. */
async function startsAnew(page: Page, click: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(window, { before: true }));
  await click();
  await page.waitForFunction(() => !('before' in window), undefined, { timeout: PATIENCE.start });
  await waitUntilReady(page);
}

async function mark(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: `${code.replace('E', ' E')}*` }));
}

test('a library of version 1 is backed up before it is migrated, and only then', async ({ start, usedFolder }) => {
  // Its library is taken from under it, which it says on its console.
  const first = await startDesktop(usedFolder);
  await putVersion1(first.page);
  await first.quit();
  forgetLibrary(usedFolder);
  const backups = path.join(usedFolder, 'backups');
  // Where backups go there is a file: none can be made.
  writeFileSync(backups, '');

  const { page } = await start();
  await expect(heading(page)).toHaveText(words.t('problems:notBackedUp.title'));
  expect(await schemaOnDisk(page)).toBe(1);
  expect(await countRows(page, 'plays')).toBe(fixtureOfVersion1['plays']?.length);

  rmSync(backups);
  await startsAnew(page, () => button(page, 'retry').click());
  await expectScreen(page, '/up-next');
  expect(await schemaOnDisk(page)).toBe(SCHEMA_VERSION);
  for (const table of ['plays', 'journal', 'statuses'] as const)
    expect(await readTable(page, table)).toEqual(fixtureOfVersion1[table]);
  const [made = '', ...more] = readdirSync(backups);
  expect(more).toEqual([]);
  expect(await checkBackup(path.join(backups, made))).toMatchObject({
    ok: true,
    value: {
      head: { schema: 1, reason: 'before-migration' },
      end: { rows: { plays: fixtureOfVersion1['plays']?.length } },
    },
  });
});

test('an empty library where another is remembered is never shown as new', async ({ start, usedFolder }) => {
  const first = await start();
  await mark(first.page, 'S1E1');
  const before = await readTable(first.page, 'plays');
  await first.quit();
  // Nothing but the witness and the backups tells of it any more.
  for (const name of ['IndexedDB', 'journal']) rmSync(path.join(usedFolder, name), { recursive: true });

  const second = await start();
  await expect(heading(second.page)).toHaveText(words.t('problems:notWhole.title'));
  await second.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
  await endBy(second.app, () => button(second.page, 'recover').click());
  const third = await start();
  await expectScreen(third.page, '/up-next');
  expect(await readTable(third.page, 'plays')).toEqual(before);
  await mark(third.page, 'S1E2');
  await third.quit();

  // On the viewer's word it goes on with what is there, and remembers that from then on.
  for (const name of ['IndexedDB', 'journal']) rmSync(path.join(usedFolder, name), { recursive: true });
  const { page, quit } = await start();
  await expect(heading(page)).toHaveText(words.t('problems:notWhole.title'));
  await startsAnew(page, () => button(page, 'asItIs').click());
  await expect(page.locator('[data-screen]')).toBeVisible();
  expect(await readTable(page, 'plays')).toEqual([]);
  await quit();
  const last = await start();
  await expect(last.page.locator('[data-screen]')).toBeVisible();
});

test('the check finds a row that went behind the journal, repairs progress only, and its report can be kept', async ({
  start,
}) => {
  const { app, page, folder } = await start();
  await mark(page, 'S1E1');
  await mark(page, 'S1E2');
  await goTo(page, '/settings');
  await page.getByRole('link', { name: words.t('settings:data.checkNow') }).click();
  await expectScreen(page, '/check');
  const check = () => page.getByRole('button', { name: /^Check (now|again)$/ }).click();
  await check();
  await expect(page.getByRole('heading', { name: words.t('verify:whole.title') })).toBeVisible();

  const plays = await readTable(page, 'plays');
  await removeBehindJournal(page, 'plays', plays[0]?.id ?? '');
  await check();
  await expect(page.getByRole('heading', { name: words.t('verify:broken.title') })).toBeVisible();
  await expect(page.getByText(`plays · ${plays[0]?.id}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.t('verify:kind.derived') })).toBeVisible();

  const file = path.join(folder, 'report.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: words.t('verify:save') }).click();
  await expect(page.getByText(words.t('verify:saved', { name: 'report.txt' }))).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain(`plays · ${plays[0]?.id}`);
  await check();
  await expect(page.getByRole('heading', { name: words.t('verify:broken.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.t('verify:kind.derived') })).toBeHidden();
});

test('the newest backup is tested while nobody is there, and a test that fails is told', async ({
  start,
  usedFolder,
}) => {
  const first = await start();
  await mark(first.page, 'S1E1');
  await first.quit();
  const { page } = await start();
  await page.clock.install();
  await page.reload();
  await expectScreen(page, '/up-next');
  const record = (): unknown => JSON.parse(readFileSync(path.join(usedFolder, 'state', 'backups.json'), 'utf8'));
  expect(record()).toMatchObject({ rehearsed: null, proven: null });
  await expect(async () => {
    // Again, until it is looked for: that begins some time after the first screen.
    await page.clock.fastForward('04:00');
    expect(record()).toMatchObject({
      rehearsed: { differences: 0, failed: null },
      proven: expect.stringMatching(/quit/),
    });
  }).toPass({ timeout: PATIENCE.start, intervals: [1000] });

  // A row goes that no action took away: the next day's test cannot find it.
  const [play] = await readTable(page, 'plays');
  await removeBehindJournal(page, 'plays', play?.id ?? '');
  await expect(async () => {
    // Again, for the same reason: when the next test is to be is worked out after the last one.
    await page.clock.fastForward('25:00:00');
    await expect(notices(page).getByText(words.t('backups:rehearsalFailed'))).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: PATIENCE.start });
  await page.getByRole('button', { name: words.t('backups:show') }).click();
  await expect(page.getByRole('heading', { name: words.t('backups:state.differs') })).toBeVisible();
  await expect.poll(record).toMatchObject({ rehearsed: { differences: 1 }, proven: expect.stringMatching(/quit/) });
});
