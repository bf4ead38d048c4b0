import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeBytes } from '../../../renderer/i18n/figures';
import { expect, test } from '../../support/desktopTest';
import { endBy } from '../../support/ending';
import { listenToRequests, takeRequests } from '../../support/leaks/messages';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, goTo, markOf, notices } from '../../support/screens';
import { type FeedStandIn, NEWER, startFeed } from '../../support/updateFeed';
import { words } from '../../support/words';

// electron-updater replaces an AppImage on Linux: a file stands in for the one that Watchbill would have been started from.
test.skip(process.platform !== 'linux', 'Only on Linux a file can stand in for the installed program.');

let feed: FeedStandIn;
test.beforeEach(async () => {
  feed = await startFeed();
});
test.afterEach(() => feed.close());

const FEED = ['/latest-linux.yml', '/latest-linux.yml.sig'];
const FILE = `/watchbill-${NEWER}-linux-x86_64.AppImage`;
const size = words.t('updates:found', { version: NEWER, size: writeBytes(3_000_000) });

function imageBeside(folder: string): string {
  const image = path.join(folder, 'Watchbill.AppImage');
  writeFileSync(image, 'the old version');
  return image;
}
function choose(folder: string, choice: string): void {
  mkdirSync(path.join(folder, 'state'), { recursive: true });
  writeFileSync(path.join(folder, 'state', 'updates.json'), JSON.stringify({ choice, lookedAt: null, askedAt: 0 }));
}
const press = (page: Page, name: 'look' | 'download' | 'cancel' | 'install') =>
  page
    .getByRole('button', { name: words.t(`updates:${name}`), exact: true })
    .first()
    .click();
const status = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const backups = (folder: string) =>
  readdirSync(path.join(folder, 'backups')).filter((name) => name.includes('before-update'));

test('a newer version is looked for, read about, downloaded, checked and put in place, each when it is asked for', async ({
  start,
  usedFolder,
}) => {
  const image = imageBeside(usedFolder);
  const { page, app } = await start({
    switches: feed.switches,
    env: { APPIMAGE: image },
    // The engine writes it down with its stack.
    mayLog: /sha512 checksum mismatch|^ {4}at /,
  });
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await goTo(page, '/settings');
  await expect(page.getByText(words.t('updates:neverLooked'))).toBeVisible();
  expect(feed.asked, 'nothing by itself').toEqual([]);

  await press(page, 'look');
  await status(page, size);
  expect(feed.asked).toEqual(FEED);
  await expect(page.getByText('A list that sorts itself.')).toBeVisible();

  feed.mood = 'tampered';
  await press(page, 'download');
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: words.t('updates:fault.damaged') })
      .first(),
  ).toBeVisible();
  const pending = path.join(usedFolder, 'updates', 'pending');
  await expect.poll(() => (existsSync(pending) ? readdirSync(pending) : []), 'thrown away').toEqual([]);

  feed.mood = 'slow';
  await press(page, 'download');
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^[1-9]/);
  await page.getByRole('progressbar').locator('..').getByRole('button').click();
  await status(page, size);

  feed.mood = 'well';
  await press(page, 'download');
  await status(page, words.t('updates:ready', { version: NEWER }));
  expect(readFileSync(path.join(pending, path.basename(FILE))).equals(feed.content)).toBe(true);
  expect(feed.asked).toEqual([...FEED, FILE, FILE, FILE]);
  expect(backups(usedFolder), 'nothing is replaced yet').toEqual([]);
  expect(readFileSync(image, 'utf8')).toBe('the old version');

  await app.evaluate(({ app: main }, file) => {
    main.relaunch = (options) =>
      process.getBuiltinModule('node:fs').writeFileSync(file, JSON.stringify(options ?? null));
  }, `${image}.relaunched`);
  await endBy(app, () =>
    page
      .getByRole('button', { name: words.t('updates:install') })
      .last()
      .click(),
  );
  expect(backups(usedFolder)).toHaveLength(1);
  expect(readFileSync(image).equals(feed.content), 'the new one stands in its place').toBe(true);
  expect(JSON.parse(readFileSync(`${image}.relaunched`, 'utf8'))).toEqual({ execPath: image, args: [] });

  const again = await start();
  expect(await watchedEpisodes(again.page)).toEqual([picard(1, 1)]);
  // A build without a feed, and a copy that is not installed.
  await goTo(again.page, '/settings');
  await expect(again.page.getByText(words.t('updates:none.feed'))).toBeVisible();
});

test('a feed that somebody else has signed is not believed', async ({ start, usedFolder }) => {
  feed.signAsStranger();
  const { page } = await start({ switches: feed.switches, env: { APPIMAGE: imageBeside(usedFolder) } });
  await goTo(page, '/settings');
  await press(page, 'look');
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: words.t('updates:fault.badSignature') })
      .first(),
  ).toBeVisible();
  expect(feed.asked).toEqual(FEED);
  await expect(page.getByText(NEWER)).toBeHidden();
});

test('never asks nobody, ask asks the viewer first, auto replaces what was backed up when it closes', async ({
  start,
  usedFolder,
}) => {
  const image = imageBeside(usedFolder);
  const options = { switches: [...feed.switches, '--update-wait=4000'], env: { APPIMAGE: image } };
  choose(usedFolder, 'never');
  const never = await start(options);
  await never.page.waitForTimeout(5_000);
  await expect(notices(never.page).getByText(words.t('updates:asking'))).toBeHidden();
  await never.quit();
  expect(feed.asked).toEqual([]);

  choose(usedFolder, 'ask');
  const ask = await start(options);
  await expectNotice(ask.page, words.t('updates:asking'));
  expect(feed.asked).toEqual([]);
  await ask.quit();

  choose(usedFolder, 'auto');
  const auto = await start(options);
  await listenToRequests(auto.app);
  await expectNotice(auto.page, words.t('updates:ready', { version: NEWER }));
  await expect.poll(() => backups(usedFolder)).toHaveLength(1);
  // It counts once it was read back, which nothing on the screen tells: as long as that takes, twice.
  const heard: string[] = [];
  await expect
    .poll(async () => {
      heard.push(...(await takeRequests(auto.app)).map(({ channel }) => channel));
      return heard;
    })
    .toContain('update:backed-up');
  for (const _ of [1, 2]) await auto.page.evaluate(() => desktop.request('backup:list', undefined));
  expect(readFileSync(image, 'utf8'), 'not while it runs').toBe('the old version');
  await auto.quit();
  expect(readFileSync(image).equals(feed.content)).toBe(true);
});
