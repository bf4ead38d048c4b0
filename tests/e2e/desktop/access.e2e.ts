import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { expectScreen, goTo, markOf } from '../../support/screens';
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
    for (const [route, expected] of [
      ['/show/tng', words.t('seasonNumber', { number: 'one' })],
      ['/up-next', words.t('upNext:title')],
      ['/library', words.t('library:title')],
      ['/library?view=list', words.t('library:title')],
      ['/library?scope=all&group=air', words.t('library:title')],
      ['/library?scope=all&group=story', words.t('library:title')],
      ['/show/picard', 'Star Trek: Picard'],
      ['/show/picard/s1e1', 'Remembrance'],
      ['/show/picard/s3e9', words.t('episodeNumber', { number: 9 })],
      ['/show/tmp', 'Star Trek: The Motion Picture'],
      ['/characters/picard', words.t('characters:title')],
      ['/characters/picard?order=affiliation&compare=soji', words.t('characters:title')],
      ['/characters/tng', words.t('characters:title')],
      ['/character/picard/soji', 'Soji Asha'],
      ['/character/picard/f8?asOf=s1e4', 'F8'],
      ['/character/picard/nobody', words.t('characters:missing.title')],
      ['/relations/picard', words.t('relations:title')],
      ['/relations/picard?view=table', words.t('relations:title')],
      ['/compare/picard?cards=dahj,soji', 'Dahj Asha'],
      ['/compare/picard?cards=rios,holo-emil,holo-enoch&asOf=s1e4', 'Emil'],
      ['/people/picard', words.t('people:title')],
      ['/people/picard?order=name', words.t('people:title')],
      ['/people/tng?group=writing', words.t('people:title')],
      ['/person/picard/jonathan-frakes', 'Jonathan Frakes'],
      ['/person/picard/nobody', words.t('people:person.missing')],
      ['/production/picard', words.t('production:title')],
      ['/production/tng', words.t('production:title')],
      ['/sources/picard', words.t('sources:title')],
      ['/sources/picard?source=source:picard:article-overview', words.t('sources:title')],
      ['/conflicts/picard', words.t('sources:conflicts.title')],
      ['/franchise/star-trek?order=story', 'Star Trek'],
      ['/search', words.t('search:title')],
      ['/search?q=piccard', words.t('search:kind.character')],
      ['/search?q=picard&kind=person', words.t('search:kind.person')],
      ['/search?q=zzzz', words.t('search:title')],
      ['/calendar?on=2020-02-20', 'February 2020'],
      ['/calendar?view=week&on=2020-02-20', /^17.23 February 2020$/],
      ['/calendar?view=agenda&on=2020-02-20', 'February 2020'],
      ['/history', words.t('history:title')],
      ['/history?view=this-day', words.t('history:title')],
      ['/statistics', words.t('statistics:days.title')],
      ['/statistics?time=all', words.t('statistics:days.titleMonths')],
      ['/journal', words.t('journal:title')],
      ['/settings', words.t('settings:title')],
      ['/backups', words.t('backups:title')],
      ['/check', words.t('verify:title')],
      ['/export', words.t('exports:title')],
      ['/add', words.t('addShow:title')],
      ['/add?way=lookup', words.t('addShow:title')],
      ['/add?way=pack', words.t('addShow:title')],
      ['/unmatched', words.t('addShow:unmatched.title')],
      ['/import', words.t('imports:title')],
      ['/lists', words.t('lists:title')],
      ['/nothing', words.t('shell:missing.title')],
    ] as const) {
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
