import type { Locator, Page } from '@playwright/test';
import { neutralSlug } from '../../../shared/domain/neutral';
import { expect, test } from '../../support/desktopTest';
import { expectNotice, expectScreen, goTo, markOf, undo } from '../../support/screens';
import { words } from '../../support/words';

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const facts = (page: Page): Locator =>
  page.getByRole('list', { name: words.t('characters:facts.label') }).getByRole('listitem');
const slider = (page: Page): Locator => page.getByRole('slider', { name: words.t('characters:asOf.name') });
/** What stands behind a role of the credits. */
const credit = (page: Page, role: string): Locator =>
  page.getByRole('term').filter({ hasText: role }).locator('xpath=following-sibling::dd');

/** Marks everything up to an episode, and waits until that is stored. */
async function watchUpTo(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).press('h');
  await expectNotice(page, words.t('marking:stored.plain', { what: '* episodes of*' }));
}

async function watch(page: Page, code: string, notice: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: notice }));
}

test('a card before an episode and after it', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E5');
  await goTo(page, '/character/picard/soji');
  await expect(title(page)).toHaveText('Soji Asha');
  await expect(facts(page)).toHaveCount(3);
  for (const later of ['Ella McKenzie', 'betrayed by', 'three years'])
    expect(await page.content(), later).not.toContain(later);
  await goTo(page, '/character/picard/asha-mother');
  await expect(credit(page, words.t('characters:credits.species'))).toHaveText('Human');

  await watch(page, 'S1E6', 'S1 E6*');
  await goTo(page, '/character/picard/soji');
  await expect(facts(page)).toHaveCount(5);
  await expect(page.getByText('betrayed by')).toBeVisible();
  // A value that a later one takes the place of is gone.
  await goTo(page, '/character/picard/asha-mother');
  await expect(credit(page, words.t('characters:credits.species'))).toHaveText('Computer program');
  expect(await page.content()).not.toContain('>Human<');
});

test('a character is known by another name first, at an address that says nothing', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S2E4');
  await goTo(page, '/characters/picard');
  await page.getByRole('link', { name: /^The Watcher/ }).click();
  const early = `/character/picard/${neutralSlug('character:picard:tallinn')}`;
  await expectScreen(page, early);
  await expect(title(page)).toHaveText('The Watcher');
  expect((await page.content()).toLowerCase()).not.toContain('tallinn');
  await goTo(page, '/character/picard/tallinn');
  await expect(title(page)).toHaveText(words.t('characters:missing.title'));

  await watch(page, 'S2E5', 'S2 E5*');
  await goTo(page, early);
  await expect(title(page)).toHaveText('Tallinn');
  await expect(page).toHaveTitle(/^Tallinn · /);
  await goTo(page, '/character/picard/tallinn');
  await expect(title(page)).toHaveText('Tallinn');
});

test('a card goes back to an earlier episode by keys, never to a later one', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E6');
  await goTo(page, '/character/picard/soji');
  await expect(facts(page)).toHaveCount(5);
  await slider(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(facts(page)).toHaveCount(5);
  await page.keyboard.press('ArrowLeft');
  await expect(facts(page)).toHaveCount(3);
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(facts(page)).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/character/picard/soji?asOf=s1e1');
  expect(await page.content()).not.toContain('destroyer');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(facts(page)).toHaveCount(5);
  await goTo(page, '/character/picard/soji?asOf=s2e1');
  await expect(facts(page)).toHaveCount(5);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^S1\sE6/);
});

test('a card that is open follows a mark made in another window, and shows what it unlocked', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await watchUpTo(page, 'S1E5');
  await goTo(page, '/show/picard');
  const { page: other } = await desktop.nextWindow(() => page.keyboard.press('ControlOrMeta+n'));
  await goTo(page, '/character/picard/soji');
  await expect(facts(page)).toHaveCount(3);
  await expect(page.locator('[data-unlocked]')).toHaveCount(0);
  await goTo(other, '/show/picard');
  await markOf(other, 'S1E6').click();
  await expect(facts(page)).toHaveCount(5);
  await expect(facts(page).locator('[data-unlocked]')).toHaveCount(2);
  await expect(page.locator('[data-unlocked]')).toHaveCount(4);
  await expect(other.getByText(words.t('shell:stored'))).toBeVisible();
  await undo(other);
  await expect(facts(page)).toHaveCount(3);
  await expect(page.locator('[data-unlocked]')).toHaveCount(0);
});

test('the gallery is gone over by keys, and two are chosen to be compared', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E5');
  await goTo(page, '/characters/picard');
  const cells = page.getByRole('group', { name: words.t('characters:gallery') });
  await expect(cells.getByRole('link')).toHaveCount(35);
  await expect(page.getByRole('region', { name: words.t('characters:ahead.label') })).toContainText('11 not met yet');
  const first = cells.getByRole('link').first();
  await first.focus();
  // Down and up again by lines, over the end of a group.
  await page.keyboard.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await expect(cells.locator('section').nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('j');
  await expect(cells.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScreen(page, '/character/picard/maddox');
  await page.getByRole('button', { name: words.t('characters:actions.compare') }).click();
  await expectScreen(page, '/characters/picard');
  await expect(page.getByRole('checkbox', { name: /^Bruce Maddox/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /^Agnes Jurati/ }).press('Space');
  await expect(page.getByRole('checkbox', { name: /^Agnes Jurati/ })).toBeChecked();
  await page.getByRole('button', { name: words.t('characters:compare.go'), exact: true }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/compare/picard?cards=maddox,jurati');
});
