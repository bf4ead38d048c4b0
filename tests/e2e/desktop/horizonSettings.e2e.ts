import type { Page } from '@playwright/test';
import { everythingOn } from '../../support/everythingOn';
import { expect, test } from '../../support/desktopTest';
import { picard } from '../../support/picard';
import { factsBeyond, isMet } from '../../support/revealed';
import { choose, expectNotice, goTo, markOf, undo } from '../../support/screens';
import { words } from '../../support/words';
import { loadBuiltIn } from '../../unit/packs/builtIn';

const pack = loadBuiltIn('picard');
const season = (number: number, last: number) => Array.from({ length: last }, (_, index) => picard(number, index + 1));
const spoilerButton = (page: Page) => page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) });
const metLink = (page: Page, count: number) =>
  page.getByRole('link', { name: new RegExp(`^${words.t('shell:companion.page.characters')}\\W+${count} met$`) });
const metBy = (watched: readonly string[]) => pack.characters.filter((one) => isMet(pack, one, watched)).length;

test('a whole show is opened on purpose, the journal says so, and it closes again', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();

  await choose(page, spoilerButton(page), words.t('show:spoilers.revealShow'));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: words.t('cancel') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();
  await choose(page, spoilerButton(page), words.t('show:spoilers.revealShow'));
  await dialog.getByRole('button', { name: words.t('show:spoilers.revealConfirm') }).click();
  await expectNotice(page, words.t('marking:stored.opened', { what: 'Star Trek: Picard' }));
  await expect(metLink(page, pack.characters.length)).toBeVisible();
  const last = pack.characters.find(({ slug }) => slug === 'picard')?.facts.at(-1)?.text['en'] ?? '';
  await goTo(page, '/character/picard/picard');
  await expect(page.getByText(last)).toBeAttached();
  // Opened is not watched: the marks stay as they are.
  await goTo(page, '/show/picard');
  await expect(markOf(page, 'S1E2')).not.toBeChecked();

  await goTo(page, '/journal');
  await expect(page.getByText(words.t('journal:opened', { what: 'Star Trek: Picard' }))).toBeVisible();
  await undo(page);
  await expectNotice(page, words.t('marking:undone', { what: words.t('marking:did.opened', { what: '*' }) }));
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();
  await goTo(page, '/character/picard/picard');
  const everything = await everythingOn(page);
  expect(factsBeyond(pack, season(1, 1)).filter((fact) => everything.includes(fact))).toEqual([]);
});

test('a rewatch can start as if for the first time, and the settings take that back', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 1' }) }).click();
  await expect(metLink(page, metBy(season(1, 10)))).toBeVisible();

  await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
  const passes = page.getByRole('dialog');
  await passes.getByRole('switch', { name: words.t('show:pass.fresh') }).click();
  await passes.getByRole('button', { name: words.t('show:pass.start') }).click();
  await expectNotice(page, words.t('marking:stored.passStarted', { what: 'Star Trek: Picard', name: '*' }));
  await expect(metLink(page, 0)).toBeVisible();
  await goTo(page, '/character/picard/soji');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('characters:missing.title'));
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expect(page.getByRole('complementary', { name: words.t('shell:revealedPane') })).toContainText('Remembrance');
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();
  const everything = await everythingOn(page);
  expect(factsBeyond(pack, season(1, 1)).filter((fact) => everything.includes(fact))).toEqual([]);

  await choose(page, spoilerButton(page), words.t('show:spoilers.choose'));
  const dialog = page.getByRole('dialog', { name: words.t('show:spoilers.title') });
  await dialog.getByRole('radio', { name: words.t('show:spoilers.passesOf.all') }).check();
  await dialog.getByRole('button', { name: words.t('show:spoilers.store') }).click();
  await expect(metLink(page, metBy(season(1, 10)))).toBeVisible();
  await undo(page);
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();
});

test('the start of such a rewatch is undone as a whole', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();
  await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
  await page
    .getByRole('dialog')
    .getByRole('switch', { name: words.t('show:pass.fresh') })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.t('show:pass.start') })
    .click();
  await expect(metLink(page, 0)).toBeVisible();
  await undo(page);
  await expect(markOf(page, 'S1E1')).toBeChecked();
  await expect(metLink(page, metBy(season(1, 1)))).toBeVisible();
  await expect(
    page.getByRole('button', { name: words.t('show:pass.name', { name: words.t('show:pass.first') }) }),
  ).toBeVisible();
});

test('the cast of one episode is opened on purpose, as far as it has been met', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E5').press('h');
  await expectNotice(page, words.t('marking:stored.plain', { what: '5 *' }));
  await goTo(page, '/show/picard/s1e7');
  const cast = page.getByRole('heading', { name: words.t('episode:cast.label') });
  await expect(page.getByText('Title, teaser and cast hidden')).toBeVisible();
  await expect(cast).toHaveCount(0);
  await page.getByRole('button', { name: words.t('episode:hidden.hold') }).press('Enter');
  await page.getByRole('button', { name: words.t('episode:hidden.confirm'), exact: true }).click();
  await expect(cast).toBeVisible();
  const section = page.locator('section').filter({ has: cast });
  const watched = season(1, 5);
  const here = pack.appearances.filter(({ episode }) => episode === picard(1, 7)).map(({ character }) => character);
  const known = pack.characters.filter((one) => here.includes(one.id) && isMet(pack, one, watched));
  expect(known.length).toBeLessThan(here.length);
  await expect(section.getByRole('listitem')).toHaveCount(known.length);
  await undo(page);
  await expect(cast).toHaveCount(0);
});
