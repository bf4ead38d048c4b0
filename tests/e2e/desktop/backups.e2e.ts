import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { checkBackup } from '../../../electron/services/backups/checkBackup';
import { PATIENCE } from '../../support/appPatience';
import { expectAccessible } from '../../support/axe';
import { waitUntilReady } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

/** A text of the area of backups. */
const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`backups:${key}` as 'backups:title', given);

const backupsOf = (folder: string): string[] => {
  const backups = path.join(folder, 'backups');
  return readdirSync(backups).map((name) => path.join(backups, name));
};

test('what was marked is in a backup when the app has quit', async ({ start, usedFolder }) => {
  const { page, quit } = await start();
  await goTo(page, '/show/picard');
  for (const code of ['S1E1', 'S1E2', 'S1E3']) {
    await markOf(page, code).click();
    await expect(markOf(page, code)).toBeChecked();
  }
  await expect.poll(async () => (await watchedEpisodes(page)).length).toBe(3);
  const before = readdirSync(usedFolder).includes('backups') ? backupsOf(usedFolder).length : 0;
  await quit();
  const files = backupsOf(usedFolder).toSorted();
  expect(files).toHaveLength(before + 1);
  const file = files.at(-1) ?? '';
  const checked = await checkBackup(file);
  expect(checked).toMatchObject({ ok: true, value: { head: { reason: 'quit' }, end: { tally: { plays: 3 } } } });
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  // The exact packs go along, so that a restore needs nothing else.
  expect(text).toContain('{"table":"characters","row":{"id":"character:picard:seven"');

  // A start and an end without any action leaves the folder as it is.
  const again = await start();
  await again.quit();
  expect(backupsOf(usedFolder)).toHaveLength(before + 1);
});

test('a folder of backups that cannot be read is told, with a way on, and read once it can be', async ({
  start,
  usedFolder,
}) => {
  const { page } = await start({ mayLog: /./ });
  const backups = path.join(usedFolder, 'backups');
  rmSync(backups, { recursive: true, force: true });
  writeFileSync(backups, 'not a folder');
  await goTo(page, '/backups');
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible();
  await expect(page.getByText(t('unread.title'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('choose') })).toBeVisible();
  await expectAccessible(page, 'a folder of backups that cannot be read');
  rmSync(backups);
  mkdirSync(backups);
  await page.getByRole('button', { name: words.t('retry') }).click();
  await expect(page.getByText(t('empty.title'))).toBeVisible();
});

/** Confirms the restore that is prepared, and waits until the window has started again on it. */
async function restore(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { before: true }));
  await page.getByRole('button', { name: t('restore.do') }).click();
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: t('restore.do') });
  await confirm.click();
  await page.waitForFunction(() => !('before' in window), undefined, { timeout: PATIENCE.start });
  await waitUntilReady(page);
}

test('a backup is tested, looked at and restored, and the library before it can be restored in turn', async ({
  start,
}) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1)]);

  await goTo(page, '/backups');
  await page.getByRole('button', { name: t('backUp') }).click();
  await expect(page.getByRole('button', { name: /asked for/ })).toBeVisible();
  await page.getByRole('button', { name: t('rehearse') }).click();
  await expect(page.getByRole('heading', { name: t('state.tested', { ago: t('ago.now') }) })).toBeVisible();

  await goTo(page, '/show/picard');
  await markOf(page, 'S1E2').click();
  await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1), picard(1, 2)]);
  await goTo(page, '/backups');
  await page.getByRole('button', { name: /asked for/ }).click();
  await page.getByRole('button', { name: t('restore.look') }).click();
  await expect(page.getByRole('complementary', { name: t('restore.kicker') })).toContainText('Plays1 gone');
  await restore(page);
  expect(await watchedEpisodes(page)).toEqual([picard(1, 1)]);
  await goTo(page, '/journal');
  await expect(page.getByText(/^Restored the backup of/)).toBeVisible();

  await goTo(page, '/backups');
  await page.getByRole('button', { name: /before a restore/ }).click();
  await page.getByRole('button', { name: t('restore.look') }).click();
  await expect(page.getByRole('complementary', { name: t('restore.kicker') })).toContainText('Plays1 back');
  await restore(page);
  expect(await watchedEpisodes(page)).toEqual([picard(1, 1), picard(1, 2)]);
});
