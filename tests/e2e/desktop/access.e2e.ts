import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { expectScreen, goTo, markOf } from '../../support/screens';
import { PAGES } from '../../support/pages';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

const LOOKS = [
  { theme: 'light', contrast: 'system' },
  { theme: 'dark', contrast: 'system' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
] as const;

function setLooks(folder: string, looks: (typeof LOOKS)[number]): void {
  mkdirSync(path.join(folder, 'state'), { recursive: true });
  // Without motion: axe would measure the colours of something that is still fading in.
  const preferences = { ...looks, density: 'cosy', motion: 'reduced', readingSize: 17 };
  writeFileSync(path.join(folder, 'state', 'preferences.json'), JSON.stringify(preferences));
}

for (const looks of LOOKS) {
  const name = `${looks.theme}${looks.contrast === 'more' ? ', high contrast' : ''}`;
  // Looks differ in colours alone: what has to do with nothing else is looked at once.
  const looked = looks === LOOKS[0] ? 'whole' : 'colours';

  test(`axe finds nothing on any screen: ${name}`, async ({ start, usedFolder }) => {
    test.setTimeout(300_000);
    setLooks(usedFolder, looks);
    const { page, nextWindow } = await start();
    await expect(page.locator('html')).toHaveAttribute('data-theme', looks.theme);
    await expectAccessible(page, 'up next, new', looked);
    await goTo(page, '/journal');
    await expectAccessible(page, 'journal, new', looked);
    await goTo(page, '/show/picard');
    await page.getByRole('button', { name: words.t('show:status.name', { status: '' }) }).click();
    await expectAccessible(page, 'menu', looked);
    await page.getByRole('menuitemradio', { name: words.t('status.paused') }).click();
    await goTo(page, '/up-next');
    await expect(page.getByText(words.t('upNext:empty.title'))).toBeVisible();
    await expectAccessible(page, 'up next, empty', looked);

    await fillLibrary(page);
    for (const [route, expected] of PAGES) {
      await goTo(page, route);
      await expect(page.getByRole('heading', { name: expected }).first(), route).toBeVisible();
      await expectAccessible(page, route, looked);
    }

    await goTo(page, '/show/picard');
    await markOf(page, 'S1E2').press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: words.t('shell:details') })).toBeVisible();
    await expectAccessible(page, 'pane', looked);
    await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S2E2').press('Shift+M');
    await page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.range')}`) }).check();
    await expectAccessible(page, 'when', looked);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio')).toHaveCount(10);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('s1');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectAccessible(page, 'palette', looked);
    await page.getByRole('combobox').fill('sevn');
    await expect(page.getByRole('option', { name: /^Seven of Nine/ })).toBeVisible();
    await expectAccessible(page, 'palette, found', looked);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: words.t('shell:keys.title') })).toBeVisible();
    await expectAccessible(page, 'keys', looked);
    await page.keyboard.press('Escape');

    await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S2E4').click();
    await page.keyboard.press('Escape');
    await markOf(page, 'S2E5').click();
    await expect(page.getByRole('complementary', { name: words.t('shell:revealedPane') })).toBeVisible();
    await expectAccessible(page, 'what a mark revealed', looked);
    await page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }).click();
    await page.getByRole('menuitem', { name: words.t('show:spoilers.choose') }).click();
    await expect(page.getByRole('dialog', { name: words.t('show:spoilers.title') })).toBeVisible();
    await expectAccessible(page, 'spoilers of a show', looked);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }).click();
    await page.getByRole('menuitem', { name: words.t('show:spoilers.revealShow') }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await expectAccessible(page, 'reveal a show', looked);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
    await expect(page.getByRole('switch', { name: words.t('show:pass.fresh') })).toBeVisible();
    await expectAccessible(page, 'passes', looked);
    await page.keyboard.press('Escape');
    const { page: card } = await nextWindow(() =>
      page.evaluate(() => desktop.request('window:open', { route: '/card/picard/soji', kind: 'card' })),
    );
    await expect(card.getByRole('heading', { name: 'Soji Asha' })).toBeVisible();
    await expectAccessible(card, 'a card in its own window', looked);
    const { page: upNext } = await nextWindow(() =>
      page.evaluate(() => desktop.request('window:open', { route: '/small/up-next', kind: 'up-next' })),
    );
    await expectScreen(upNext, '/small/up-next');
    await expectAccessible(upNext, 'up next in a small window', looked);
  });

  test(`axe finds nothing on the welcome and on a problem: ${name}`, async ({ start, folder }) => {
    setLooks(folder, looks);
    const desktop = await start({ folder });
    const { page } = desktop;
    await expectScreen(page, '/welcome');
    await markOf(page, 'S1E3').click();
    await expectAccessible(page, 'welcome', looked);
    await desktop.quit();
    const record = JSON.stringify({ chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 });
    for (const copy of ['runtime.json', 'runtime.copy.json']) writeFileSync(path.join(folder, 'state', copy), record);
    const stopped = await start({ folder });
    await expect(stopped.page.getByRole('heading', { level: 1 })).toHaveText(words.t('problems:newerRuntime.title'));
    await expectAccessible(stopped.page, 'problem', looked);
  });
}
