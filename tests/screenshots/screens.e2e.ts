import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/desktopTest';
import { choose, expectScreen, goTo, markOf, notices } from '../support/screens';
import { setPreferences, shoot, shootWindow, type Size } from '../support/shots';
import { fillLibrary } from '../support/viewing';
import { words } from '../support/words';

// Pictures to look at, of every screen in every look. They are not compared: `npm run screenshots`, then open them.
const EVERY_SIZE: readonly Size[] = ['wide', 'small', 'smallest'];

/** A notice would stand on whichever picture comes next. */
async function clearNotices(page: Page): Promise<void> {
  await expect(notices(page).getByRole('dialog')).toHaveCount(0);
}

for (const look of ['light', 'dark'] as const) {
  test(`first run, ${look}`, async ({ start, folder }) => {
    setPreferences(folder, { theme: look });
    const desktop = await start({ folder });
    const { page } = desktop;
    await expectScreen(page, '/welcome');
    await shoot(desktop, look, '01-welcome');
    await markOf(page, 'S1E7').click();
    await shoot(desktop, look, '02-welcome-answered', EVERY_SIZE);
  });

  test(`an empty library, ${look}`, async ({ start, usedFolder }) => {
    setPreferences(usedFolder, { theme: look });
    const desktop = await start();
    const { page } = desktop;
    await shoot(desktop, look, '10-up-next-first');
    await goTo(page, '/show/picard');
    await choose(
      page,
      page.getByRole('button', { name: words.t('show:status.name', { status: '' }) }),
      words.t('show:status.auto'),
    );
    await page
      .getByRole('button', { name: words.t('undo') })
      .first()
      .waitFor();
    await clearNotices(page);
    for (const [name, route] of [
      ['11-up-next-empty', '/up-next'],
      ['12-library-empty', '/library'],
      ['13-journal-new', '/journal'],
      ['14-show-untouched', '/show/picard'],
      ['17-characters-nobody', '/characters/picard'],
      ['18-people-nobody-met', '/people/picard'],
      ['19-conflicts-few', '/conflicts/picard'],
      ['15-episode-hidden', '/show/picard/s1e5'],
      ['16-missing', '/nothing'],
    ] as const) {
      await goTo(page, route);
      await shoot(desktop, look, name);
    }
  });

  test(`a library in use, ${look}`, async ({ start, usedFolder }) => {
    test.setTimeout(180_000);
    setPreferences(usedFolder, { theme: look });
    const desktop = await start();
    const { page } = desktop;
    await fillLibrary(page);
    await goTo(page, '/show/picard');
    await markOf(page, 'S2E2').click();
    await notices(page)
      .getByText(/S2\sE2/)
      .waitFor();
    await expect(page.getByRole('complementary', { name: words.t('shell:revealedPane') })).toBeVisible();
    await shoot(desktop, look, '20-show-notice', EVERY_SIZE);
    await clearNotices(page);
    for (const [name, route, sizes] of [
      ['21-up-next', '/up-next', EVERY_SIZE],
      ['22-library', '/library', undefined],
      ['23-library-all', '/library?scope=all', undefined],
      ['24-library-list', '/library?scope=all&view=list', undefined],
      ['25-franchise-air', '/library?scope=all&group=air', undefined],
      ['26-franchise-story', '/library?scope=all&group=story', undefined],
      ['27-show', '/show/picard', EVERY_SIZE],
      ['28-show-long', '/show/tng', undefined],
      ['29-film', '/show/tmp', undefined],
      ['30-episode-watched', '/show/picard/s1e1', undefined],
      ['31-episode-next', '/show/picard/s2e4', undefined],
      ['38-calendar', '/calendar?on=2022-03-03', EVERY_SIZE],
      ['38-calendar-agenda', '/calendar?view=agenda&on=2022-03-03', EVERY_SIZE],
      ['39-history', '/history', EVERY_SIZE],
      ['40-statistics', '/statistics', EVERY_SIZE],
      ['32-journal', '/journal', undefined],
      ['33-settings', '/settings', undefined],
      ['34-backups', '/backups', EVERY_SIZE],
      ['35-export', '/export', EVERY_SIZE],
      ['37-add', '/add', EVERY_SIZE],
      ['36-check', '/check', EVERY_SIZE],
      ['70-characters', '/characters/picard', EVERY_SIZE],
      ['71-characters-belonging', '/characters/picard?order=affiliation', undefined],
      ['72-characters-compare', '/characters/picard?compare=soji,dahj', undefined],
      ['73-card', '/character/picard/picard', EVERY_SIZE],
      ['74-card-short', '/character/picard/f8', undefined],
      ['75-card-earlier', '/character/picard/soji?asOf=s1e3', undefined],
      ['76-card-missing', '/character/picard/nobody', undefined],
      ['77-compare-two', '/compare/picard?cards=jurati,maddox', EVERY_SIZE],
      ['77-compare-three', '/compare/picard?cards=dahj,soji,sutra', EVERY_SIZE],
      ['77-compare-one', '/compare/picard?cards=rios', undefined],
      ['78-relations', '/relations/picard', EVERY_SIZE],
      ['78-relations-all', '/relations/picard?show=all', EVERY_SIZE],
      ['78-relations-family', '/relations/picard?show=family&character=soji', undefined],
      ['79-relations-table', '/relations/picard?view=table&show=all', EVERY_SIZE],
      ['80-people', '/people/picard', EVERY_SIZE],
      ['81-people-names', '/people/picard?order=name', undefined],
      ['82-person', '/person/picard/jonathan-frakes', EVERY_SIZE],
      ['83-person-many', '/person/picard/brent-spiner', undefined],
      ['84-production', '/production/picard', EVERY_SIZE],
      ['85-production-bare', '/production/tng', undefined],
      ['86-sources', '/sources/picard', EVERY_SIZE],
      ['87-source', '/sources/picard?source=source:picard:gb', undefined],
      ['88-conflicts', '/conflicts/picard', EVERY_SIZE],
      ['89-franchise', '/franchise/star-trek?order=story', EVERY_SIZE],
    ] as const) {
      await goTo(page, route);
      await shoot(desktop, look, name, sizes);
    }
    for (const [name, route, expected] of [
      ['90-find', '/search?q=piccard', words.t('search:kind.character')],
      ['91-find-people', '/search?q=michael&kind=person', words.t('search:kind.person')],
      ['92-find-nothing', '/search?q=zzzz', words.t('search:title')],
      ['93-find-start', '/search', words.t('search:title')],
    ] as const) {
      await goTo(page, route);
      await page.getByRole('heading', { name: expected }).first().waitFor();
      await shoot(desktop, look, name, name === '90-find' ? EVERY_SIZE : undefined);
    }
    await goTo(page, '/settings');
    await page.getByRole('heading', { name: words.t('settings:licences.title') }).scrollIntoViewIfNeeded();
    await shoot(desktop, look, '34-settings-end');

    await goTo(page, '/show/picard');
    await markOf(page, 'S1E2').press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: words.t('shell:details') })).toContainText(/S1\sE2/);
    await shoot(desktop, look, '40-pane', EVERY_SIZE);
    await page.keyboard.press('Escape');
    await markOf(page, 'S2E4').press('Shift+M');
    await page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.range')}`) }).check();
    await shoot(desktop, look, '41-when');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
    await shoot(desktop, look, '42-passes');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }).click();
    await page.getByRole('menu').waitFor();
    await shoot(desktop, look, '43-spoilers', ['wide']);
    await page.keyboard.press('Escape');
    await choose(
      page,
      page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }),
      words.t('show:spoilers.choose'),
    );
    await page.getByRole('dialog', { name: words.t('show:spoilers.title') }).waitFor();
    await shoot(desktop, look, '46-spoilers-of-show');
    await page.keyboard.press('Escape');
    await choose(
      page,
      page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }),
      words.t('show:spoilers.revealShow'),
    );
    await page.getByRole('alertdialog').waitFor();
    await shoot(desktop, look, '47-reveal-show', ['wide']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox').fill('sevn');
    await page.getByRole('option', { name: /^Seven of Nine/ }).waitFor();
    await shoot(desktop, look, '44-palette', EVERY_SIZE);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.t('shell:keys.title') }).waitFor();
    await shoot(desktop, look, '45-keys');

    const { page: card } = await desktop.nextWindow(() =>
      page.evaluate(() => window.desktop?.request('window:open', { route: '/card/picard/soji', kind: 'card' })),
    );
    await shootWindow(card, look, '48-card-window');
    const { page: upNext } = await desktop.nextWindow(() =>
      page.evaluate(() => window.desktop?.request('window:open', { route: '/small/up-next', kind: 'up-next' })),
    );
    await shootWindow(upNext, look, '49-up-next-window');
  });

  test(`problems, ${look}`, async ({ start, usedFolder }) => {
    setPreferences(usedFolder, { theme: look });
    const record = JSON.stringify({ chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 });
    for (const copy of ['runtime.json', 'runtime.copy.json'])
      writeFileSync(path.join(usedFolder, 'state', copy), record);
    await shoot(await start(), look, '50-problem');
  });

  test(`high contrast, ${look}`, async ({ start, usedFolder }) => {
    setPreferences(usedFolder, { theme: look, contrast: 'more' });
    const desktop = await start();
    await fillLibrary(desktop.page);
    await clearNotices(desktop.page);
    await goTo(desktop.page, '/show/picard');
    await shoot(desktop, look, '60-contrast-show', ['wide']);
    await goTo(desktop.page, '/up-next');
    await shoot(desktop, look, '61-contrast-up-next', ['wide']);
  });
}
