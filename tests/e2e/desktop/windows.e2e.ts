import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJournalFile } from '../../support/dataFolder';
import { expect, test } from '../../support/desktopTest';
import { readTable } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf, undo } from '../../support/screens';
import { words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });

test('a mark in one window is seen in the other at once, and undone from there', async ({ start, usedFolder }) => {
  const { page: first, nextWindow } = await start();
  await goTo(first, '/show/picard');
  const { page: second } = await nextWindow(() => first.keyboard.press('ControlOrMeta+n'));
  await expectScreen(second, '/show/picard');

  await markOf(first, 'S1E1').click();
  await expectNotice(first, stored('S1 E1*'));
  await expect(markOf(second, 'S1E1')).toBeChecked();
  await undo(second);
  await expectNotice(second, words.t('marking:undone', { what: '*' }));
  await expect(markOf(second, 'S1E1')).not.toBeChecked();
  await expect(markOf(first, 'S1E1')).not.toBeChecked();

  // Both at the same time: each is stored, and the lines of the file stay in order.
  await Promise.all([markOf(first, 'S1E2').click(), markOf(second, 'S1E3').click()]);
  await Promise.all([expectNotice(first, stored('S1 E2*')), expectNotice(second, stored('S1 E3*'))]);
  for (const page of [first, second]) {
    await expect(markOf(page, 'S1E2')).toBeChecked();
    await expect(markOf(page, 'S1E3')).toBeChecked();
  }
  await expect.poll(() => readJournalFile(usedFolder)).toEqual(await readTable(first, 'journal'));
});

test('the looks chosen in one window hold in the other, and after the next start', async ({ start, usedFolder }) => {
  const desktop = await start();
  const { page: first, nextWindow } = desktop;
  await goTo(first, '/settings');
  const { page: second } = await nextWindow(() => first.keyboard.press('ControlOrMeta+n'));
  await expectScreen(second, '/settings');
  const edition = first.getByRole('radiogroup', { name: words.t('settings:looks.theme') });
  await edition.getByRole('radio', { name: words.t('settings:theme.dark') }).click();
  for (const page of [first, second]) await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const kept = path.join(usedFolder, 'state', 'preferences.json');
  await expect.poll(() => existsSync(kept) && readFileSync(kept, 'utf8')).toMatch(/"theme":\s*"dark"/);
  await desktop.quit();
  const { page } = await start();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
