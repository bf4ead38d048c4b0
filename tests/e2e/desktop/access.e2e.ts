import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PATIENCE } from '../../support/appPatience';
import { expectAccessibleInAllLooks, FIRST_LOOKS } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { expectScreen, goTo, markOf, openPalette } from '../../support/screens';
import { PAGES } from '../../support/pages';
import { setPreferences } from '../../support/shots';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

test('axe finds nothing on any screen, light and dark, with and without high contrast', async ({
  start,
  usedFolder,
}) => {
  test.setTimeout(PATIENCE.longTest);
  setPreferences(usedFolder, FIRST_LOOKS);
  const { page, nextWindow } = await start();
  await expectAccessibleInAllLooks(page, 'up next, new');
  await goTo(page, '/journal');
  await expectAccessibleInAllLooks(page, 'journal, new');
  await goTo(page, '/show/picard');
  await page.getByRole('button', { name: words.t('show:status.name', { status: '' }) }).click();
  await expectAccessibleInAllLooks(page, 'menu');
  await page.getByRole('menuitemradio', { name: words.t('status.paused') }).click();
  await goTo(page, '/up-next');
  await expect(page.getByText(words.t('upNext:empty.title'))).toBeVisible();
  await expectAccessibleInAllLooks(page, 'up next, empty');

  await fillLibrary(page);
  for (const [route, expected] of PAGES) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { name: expected }).first(), route).toBeVisible();
    await expectAccessibleInAllLooks(page, route);
  }

  await goTo(page, '/show/picard');
  await markOf(page, 'S1E2').press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: words.t('shell:details') })).toBeVisible();
  await expectAccessibleInAllLooks(page, 'pane');
  await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S2E2').press('Shift+M');
  await page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.range')}`) }).check();
  await expectAccessibleInAllLooks(page, 'when');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio')).toHaveCount(10);
  await openPalette(page);
  await page.keyboard.type('s1');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessibleInAllLooks(page, 'palette');
  await page.getByRole('combobox').fill('sevn');
  await expect(page.getByRole('option', { name: /^Seven of Nine/ })).toBeVisible();
  await expectAccessibleInAllLooks(page, 'palette, found');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: words.t('shell:keys.title') })).toBeVisible();
  await expectAccessibleInAllLooks(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.t('shell:keys.title') })).toBeHidden();

  await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S2E4').click();
  await page.keyboard.press('Escape');
  await markOf(page, 'S2E5').click();
  await expect(page.getByRole('complementary', { name: words.t('shell:revealedPane') })).toBeVisible();
  await expectAccessibleInAllLooks(page, 'what a mark revealed');
  await page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }).click();
  await page.getByRole('menuitem', { name: words.t('show:spoilers.choose') }).click();
  await expect(page.getByRole('dialog', { name: words.t('show:spoilers.title') })).toBeVisible();
  await expectAccessibleInAllLooks(page, 'spoilers of a show');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.t('show:spoilers.title') })).toBeHidden();
  await page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }).click();
  await page.getByRole('menuitem', { name: words.t('show:spoilers.revealShow') }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessibleInAllLooks(page, 'reveal a show');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
  await expect(page.getByRole('switch', { name: words.t('show:pass.fresh') })).toBeVisible();
  await expectAccessibleInAllLooks(page, 'passes');
  await page.keyboard.press('Escape');
  const { page: card } = await nextWindow(() =>
    page.evaluate(() => desktop.request('window:open', { route: '/card/picard/soji', kind: 'card' })),
  );
  await expect(card.getByRole('heading', { name: 'Soji Asha' })).toBeVisible();
  await expectAccessibleInAllLooks(card, 'a card in its own window');
  const { page: upNext } = await nextWindow(() =>
    page.evaluate(() => desktop.request('window:open', { route: '/small/up-next', kind: 'up-next' })),
  );
  await expectScreen(upNext, '/small/up-next');
  await expectAccessibleInAllLooks(upNext, 'up next in a small window');
});

test('axe finds nothing on the welcome and on a problem, light and dark, with and without high contrast', async ({
  start,
  folder,
}) => {
  setPreferences(folder, FIRST_LOOKS);
  const desktop = await start({ folder });
  const { page } = desktop;
  await expectScreen(page, '/welcome');
  await markOf(page, 'S1E3').click();
  await expectAccessibleInAllLooks(page, 'welcome');
  await desktop.quit();
  const record = JSON.stringify({ chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 });
  for (const copy of ['runtime.json', 'runtime.copy.json']) writeFileSync(path.join(folder, 'state', copy), record);
  const stopped = await start({ folder });
  await expect(stopped.page.getByRole('heading', { level: 1 })).toHaveText(words.t('problems:newerRuntime.title'));
  await expectAccessibleInAllLooks(stopped.page, 'problem');
});
