import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { expect, test as base } from '../../support/desktopTest';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, openPalette } from '../../support/screens';
import { secondStart } from '../../support/secondStart';
import { saveInto } from '../../support/leaks/messages';
import { readStanding } from '../../support/standing';
import { words } from '../../support/words';

const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`openings:${key}` as 'openings:link.area', given).replaceAll(' ', ' ');

const test = base.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  desk: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-desk-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test('a link opens its page while Watchbill is closed and while it is open, and one that marks asks first', async ({
  start,
  usedFolder,
}) => {
  const { page, app } = await start({ switches: ['watchbill://episode/picard/s1e1'] });
  await expectScreen(page, '/show/picard/s1e1');

  secondStart(usedFolder, 'watchbill://show/tng');
  await expectScreen(page, '/show/tng');
  expect(app.windows()).toHaveLength(1);

  for (const [link, said] of [
    ['watchbill://show/nobody', t('link.noShow', { show: 'nobody' })],
    ['watchbill://episode/picard/s9e9', t('link.noEpisode', { show: 'Star Trek: Picard', code: 'S9 E9' })],
    ['watchbill://show/../../etc/passwd', t('link.unknown')],
  ] as const) {
    secondStart(usedFolder, link);
    await expectScreen(page, '/link');
    await expect(page.getByText(said), link).toBeVisible();
  }
  await expectAccessible(page, 'a link that leads nowhere');

  secondStart(usedFolder, 'watchbill://mark?episode=picard/s1e2&at=2020-01-30');
  const question = page.getByRole('alertdialog', { name: t('mark.title', { what: 'S1 E2' }) });
  await expect(question).toContainText('Star Trek: Picard');
  await expect(question).toContainText('30 January 2020');
  await expect(page.getByText('Maps and Legends'), 'its title is not to be read yet').toHaveCount(0);
  await expectAccessible(page, 'a link that asks');
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('mark.left'))).toBeVisible();
  expect(await watchedEpisodes(page)).toEqual([]);

  await goTo(page, '/up-next');
  secondStart(usedFolder, 'watchbill://mark?episode=picard/s1e2&at=2020-01-30');
  await question.getByRole('button', { name: t('mark.confirm') }).click();
  await expectScreen(page, '/show/picard/s1e2');
  await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 2)]);
  expect((await readStanding(page)).plays[0]).toContain('day 2020-01-30');

  await openPalette(page);
  await page.keyboard.type(words.t('shell:command.copy-link'));
  await page.keyboard.press('Enter');
  await expectNotice(page, t('copy.done'));
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('watchbill://episode/picard/s1e2');
});

/** Drops files as somebody does: those of a field have a place on the disk, which the page does not learn. */
async function drop(page: Page, files: string[], letGo = true): Promise<void> {
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'dropped' });
    document.body.append(field);
  });
  await page.locator('#dropped').setInputFiles(files);
  await page.evaluate((drops) => {
    const field = document.querySelector<HTMLInputElement>('#dropped');
    const data = new DataTransfer();
    for (const file of field?.files ?? []) data.items.add(file);
    field?.remove();
    const names = drops ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover'];
    for (const name of names)
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, letGo);
}

test('a backup, a pack and an export each go to where they are looked at first, by argument and by drop', async ({
  start,
  usedFolder,
  desk,
}) => {
  const made = path.join(usedFolder, 'backups');
  const [name = ''] = readdirSync(made);
  const copy = path.join(desk, 'Mine.watchbill-backup');
  copyFileSync(path.join(made, name), copy);
  const { page, app } = await start({ switches: [copy] });
  const pane = page.getByRole('complementary', { name: words.t('backups:restore.kicker') });
  await expectScreen(page, '/backups');
  await pane.getByRole('button', { name: words.t('backups:restore.look') }).click();
  await expect(pane.getByRole('button', { name: words.t('backups:restore.do') })).toBeVisible();
  await expectAccessible(page, 'a backup from elsewhere');
  await pane.getByRole('button', { name: words.t('backups:restore.leave') }).click();
  await expect(pane).toBeHidden();

  // A copy of one of its own, which leads back here.
  await saveInto(app, desk);
  await page
    .getByRole('button', { pressed: false })
    .filter({ hasText: /plays?/ })
    .first()
    .click();
  await pane.getByRole('button', { name: words.t('backups:restore.copy') }).click();
  await expect(pane.getByText(words.t('backups:restore.copied', { name: '' }).slice(0, 9))).toBeVisible();
  const [again = ''] = readdirSync(desk).filter(
    (one) => one.endsWith('.watchbill-backup') && one !== 'Mine.watchbill-backup',
  );

  const pack = path.join(desk, 'broken.watchbill-pack');
  writeFileSync(pack, '{"format":"watchbill-pack"}');
  secondStart(usedFolder, pack);
  await expectScreen(page, '/add');
  await expect(page.getByText(/broken\.watchbill-pack/)).toBeVisible();

  await goTo(page, '/up-next');
  await drop(page, [path.join(desk, again)], false);
  await expect(page.getByText(t('drop.title'))).toBeVisible();
  await expectAccessible(page, 'while a file is dragged');
  await drop(page, [path.join(desk, again)]);
  await expectScreen(page, '/backups');
  await expect(pane).toBeVisible();
  await expect(page.getByText(t('drop.title'))).toBeHidden();

  const history = path.join(desk, 'history.csv');
  writeFileSync(history, 'show,season,episode,watched_at\nStar Trek: Picard,1,1,2020-01-23\n');
  await goTo(page, '/up-next');
  await drop(page, [history]);
  await expectScreen(page, '/import');
  const columns = page.getByRole('heading', { name: words.t('imports:mapper.title') });
  await expect(columns).toBeVisible();
  await expect(page.getByText('history.csv').first()).toBeVisible();

  // A JSON that is no pack is an export of somebody else's.
  const other = path.join(desk, 'other.json');
  writeFileSync(other, '[{"type":"episode"}]');
  await goTo(page, '/add');
  await drop(page, [other]);
  await expectScreen(page, '/import');
  // What was asked about is asked about still, and read again: the files go with this test, before the app does.
  await expect(columns).toBeVisible();
});
