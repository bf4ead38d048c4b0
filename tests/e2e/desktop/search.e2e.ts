import type { Page } from '@playwright/test';
import { expect, test } from '../../support/desktopTest';
import { expectNotice, expectScreen, goTo, markOf, openPalette, undo } from '../../support/screens';
import { words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });

const palette = (page: Page) => page.getByRole('dialog', { name: words.t('palette:label') });
const rows = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
/** The answer to what is typed is there: only then is it said how many results there are. */
const answered = (page: Page) => expect(palette(page).getByRole('status')).toHaveText(/\d+ results?/);

async function markUpTo(page: Page, count: number): Promise<void> {
  await goTo(page, '/show/picard');
  for (let number = 1; number <= count; number += 1) {
    await markOf(page, `S1E${number}`).click();
    await expectNotice(page, stored(`S1 E${number} *`));
  }
}

test('a guest is absent before the episode, and found after it, also misspelt', async ({ start }) => {
  const { page } = await start();
  await markUpTo(page, 1);
  const field = await openPalette(page);
  for (const typed of ['hugh', 'ramdha', 'ramda', 'jonathan del arco']) {
    await field.fill(typed);
    await answered(page);
    await expect(palette(page)).not.toContainText(/Hugh(?!es)|Ramdha|Del Arco/);
  }
  await page.keyboard.press('Escape');
  for (const number of [2, 3]) {
    await markOf(page, `S1E${number}`).click();
    await expectNotice(page, stored(`S1 E${number} *`));
  }
  await openPalette(page);
  await field.fill('ramda');
  await expect(rows(page, /^Ramdha/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(words.t('search:meant', { words: 'ramdha' }))).toBeVisible();
  await field.fill('hue');
  await answered(page);
  await field.fill('jonathan del arco');
  await expect(rows(page, /^Jonathan Del Arco/)).toHaveAttribute('aria-selected', 'true');
  await field.fill('hugh');
  await page.keyboard.press('Enter');
  await expectScreen(page, '/character/picard/hugh');
});

test('what another window marks is found, and what it takes back is gone at once', async ({ start }) => {
  const { page: first, nextWindow } = await start();
  await markUpTo(first, 1);
  const { page: second } = await nextWindow(() => first.keyboard.press('ControlOrMeta+n'));
  await expectScreen(second, '/show/picard');
  await goTo(first, '/search?q=legends');
  await expect(first.getByText(words.t('search:nothing.title', { text: 'legends' }))).toBeVisible();

  await markOf(second, 'S1E2').click();
  const found = first.getByRole('link', { name: /^Maps and Legends/ });
  await expect(found).toBeVisible();
  await expectNotice(second, stored('S1 E2 *'));
  await undo(second);
  await expect(found).toBeHidden();
  await expect(first.getByText(words.t('search:nothing.title', { text: 'legends' }))).toBeVisible();
});

test('everything that fits on one page, by keys alone, and what was looked for is kept over a restart', async ({
  start,
}) => {
  const desktop = await start();
  const { page } = desktop;
  await markUpTo(page, 5);
  const field = await openPalette(page);
  await field.fill('borg');
  await answered(page);
  await page.keyboard.press('ArrowUp');
  await expect(rows(page, words.t('palette:everything', { text: 'borg' }))).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expectScreen(page, '/search');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('borg');
  await expect(page.getByRole('heading', { name: words.t('search:kind.character') })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.t('search:kind.episode') })).toBeVisible();
  await box.fill('raffi musicker');
  const raffi = page.getByRole('main').getByRole('link', { name: /^Raffi Musiker/ });
  await expect(raffi).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(raffi).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScreen(page, '/character/picard/raffi');
  // Back to the results, as they were.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(box).toHaveValue('raffi musicker');
  await expect(raffi).toBeVisible();
  await desktop.quit();

  const { page: again } = await start();
  await openPalette(again);
  await rows(again, 'raffi musicker').click();
  await expect(rows(again, /^Raffi Musiker/)).toBeVisible();
});

test('a note is found by its words, its title and its tag', async ({ start }) => {
  const { page } = await start();
  await markUpTo(page, 1);
  await goTo(page, '/show/picard/s1e1');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: words.t('notes:write.label'), exact: true });
  await note.pressSequentially('The dream of cards again. #dreams');
  await page.getByRole('button', { name: words.t('notes:done') }).click();
  await expect(note).toBeHidden();
  const field = await openPalette(page);
  for (const typed of ['dream of cards', 'drem of cards']) {
    await field.fill(typed);
    await expect(rows(page, /The dream of cards again/).first()).toBeVisible();
  }
  await field.fill('dreams');
  await expect(rows(page, /^dreams/)).toBeVisible();
  await expect(rows(page, /The dream of cards again/).first()).toBeVisible();
});
