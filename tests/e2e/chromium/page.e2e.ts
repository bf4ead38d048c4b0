import { expect, type Page, test } from '@playwright/test';
import { type BuiltPage, serveBuiltPage } from '../../support/builtPage';
import { waitUntilReady } from '../../support/desktopApp';
import { expectAccessible } from '../../support/axe';
import { installFakeDesktop } from '../../support/fakeDesktop';
import { type PageFaults, watchFaults } from '../../support/pageFaults';
import { picard, readTable, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf, redo, undo } from '../../support/screens';
import { readStanding } from '../../support/standing';
import { finishWelcome } from '../../support/welcome';
import { words } from '../../support/words';

// The Electron that these tests may run on is older than the one that ships: what the page needs of Chromium is
// proven here in a newer one.
const stored = (what: string) => words.t('marking:stored.plain', { what });
let built: BuiltPage;
let faults: PageFaults;

test.beforeAll(async () => {
  built = await serveBuiltPage();
});
test.afterAll(() => built.close());

async function open(page: Page): Promise<void> {
  await page.addInitScript(installFakeDesktop, {});
  faults = await watchFaults(page);
  await page.goto(built.address);
  await waitUntilReady(page);
}

test.afterEach(() => {
  expect(faults.list(), 'no error, no warning, no violation of the policy').toEqual([]);
});

test('a first start, marks, undo and redo; all of it is there after a reload', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await finishWelcome(page);
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, stored('S1 E1*'));
  await expect(markOf(page, 'S1E1')).toBeChecked();
  await markOf(page, 'S1E2').press('m');
  await expectNotice(page, stored('S1 E2*'));
  await markOf(page, 'S1E2').press('8');
  await expectNotice(page, words.t('marking:stored.rated', { what: 'S1 E2*', value: 8 }));
  await undo(page);
  await expectNotice(page, words.t('marking:undone', { what: '*' }));
  await redo(page);
  await expectNotice(page, words.t('marking:redone', { what: '*' }));
  const before = await readStanding(page);
  expect(before).toMatchObject({ ratings: [`${picard(1, 2)} 8`] });
  expect(await watchedEpisodes(page)).toEqual([picard(1, 1), picard(1, 2)]);
  expect(await page.evaluate(() => window.fakeDesktop.lines.size)).toBe((await readTable(page, 'journal')).length);

  await page.reload();
  await waitUntilReady(page);
  await expectScreen(page, '/show/picard');
  await expect(markOf(page, 'S1E1')).toBeChecked();
  expect(await readStanding(page)).toEqual(before);
  expect(asked.filter((address) => !address.startsWith(built.address))).toEqual([]);
});

test('a mark waits for the journal file, and is taken back when the file refuses', async ({ page }) => {
  await open(page);
  await finishWelcome(page);
  await goTo(page, '/show/picard');
  await page.evaluate(() => {
    window.fakeDesktop.refusals['journal:append'] = { code: 'DISK_FULL', sentence: 'planted' };
  });
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:refused.diskFull'));
  await expect(markOf(page, 'S1E1')).not.toBeChecked();
  await page.evaluate(() => {
    window.fakeDesktop.refusals['journal:append'] = null;
  });
  await markOf(page, 'S1E1').click();
  await expectNotice(page, stored('S1 E1*'));
  await expect(markOf(page, 'S1E1')).toBeChecked();
});

test('every screen opens, and axe finds nothing', async ({ page }) => {
  await open(page);
  await finishWelcome(page);
  for (const route of [
    '/up-next',
    '/library?scope=all',
    '/show/picard',
    '/show/picard/s1e1',
    '/journal',
    '/settings',
  ]) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, route);
  }
});

test('a window that is told of a problem shows it', async ({ page }) => {
  await page.addInitScript(installFakeDesktop, {
    problem: { code: 'DATA_FOLDER_NOT_WRITABLE' as const, folder: '/nowhere', reason: 'it is read-only.' },
  });
  faults = await watchFaults(page);
  await page.goto(built.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('problems:folderNotWritable.title'));
});
