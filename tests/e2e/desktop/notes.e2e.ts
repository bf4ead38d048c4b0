import type { Page } from '@playwright/test';
import { readJournalFile } from '../../support/dataFolder';
import { expect, test } from '../../support/desktopTest';
import { everythingOn } from '../../support/everythingOn';
import { countRows } from '../../support/pageLibrary';
import { noteField, noteList, notesIn, noteTitle, storeNothingByItself, writeNote } from '../../support/pageNotes';
import { expectNotice, expectScreen, goTo, markOf, notices } from '../../support/screens';
import { expectKept } from '../../support/thereAndBack';
import { pattern, words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });
/** Marks everything up to an episode. */
async function watchUpTo(page: Page, code: string, said: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).press('h');
  await expectNotice(page, stored(said));
}

test('a note with links is written by keys alone, found, linked back, and reread in a second pass', async ({
  start,
}) => {
  const desktop = await start();
  const { page } = desktop;
  await watchUpTo(page, 'S1E5', '5 *');

  await test.step('written', async () => {
    await goTo(page, '/show/picard/s1e5');
    await page.keyboard.press('n');
    await expect(noteField(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(noteTitle(page)).toBeFocused();
    await page.keyboard.type('The price of a rescue');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Two settle a debt: [[sev');
    await expect(page.getByRole('option')).toHaveText([/Seven of Nine/]);
    await page.keyboard.press('Tab');
    await page.keyboard.type(' and [[jur');
    await expect(page.getByRole('option')).toHaveText([/Agnes Jurati/]);
    await page.keyboard.press('Enter');
    await page.keyboard.type(', as in S1E');
    await expect(page.getByRole('option')).toHaveCount(7);
    await page.keyboard.type('4');
    await expect(page.getByRole('option')).toHaveText([/Absolute Candor/]);
    await page.keyboard.press('Tab');
    // Nobody who has not been met is offered.
    await page.keyboard.type(' #debts [[jack');
    await expect(page.getByRole('option')).toHaveCount(0);
    for (let letter = 0; letter < '[[jack'.length; letter += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await expect(noteField(page)).toBeHidden();
    await expect
      .poll(() => notesIn(page))
      .toEqual([
        '# The price of a rescue\n\nTwo settle a debt: [[Seven of Nine]] and [[Agnes Jurati]], as in S1E4 #debts ',
      ]);
    await expect(page.getByRole('complementary').getByRole('link', { name: 'Seven of Nine' })).toBeVisible();
  });

  await test.step('found in the list', async () => {
    await goTo(page, '/show/picard');
    await writeNote(page, 'The whole show so far.');
    await page.keyboard.press('ControlOrMeta+Shift+n');
    await expectScreen(page, '/notes');
    await expect(noteList(page).getByRole('link')).toHaveCount(2);
    await page.getByRole('searchbox', { name: words.t('notes:list.find') }).fill('jurati');
    await expect(noteList(page).getByRole('link')).toHaveCount(1);
    await noteList(page).getByRole('link').press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'The price of a rescue' })).toBeVisible();
    await expect(page).toHaveTitle(/^The price of a rescue/);
    await expect(page.getByRole('article').getByRole('link', { name: 'Seven of Nine' })).toBeVisible();
  });

  await test.step('linked back from the card', async () => {
    await page.getByRole('article').getByRole('link', { name: 'Seven of Nine' }).press('Enter');
    await expectScreen(page, '/character/picard/seven');
    await page.getByRole('link', { name: /The price of a rescue/ }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'The price of a rescue' })).toBeVisible();
  });

  await test.step('taken back and done again, from anywhere', async () => {
    await goTo(page, '/journal');
    const last = page.getByRole('listitem').filter({ hasText: /^\S+Wrote a note on Star Trek: Picard/ });
    await last.getByRole('button', { name: /^Undo/ }).click();
    await expectNotice(page, words.t('marking:undone', { what: '*' }));
    await expect.poll(() => notesIn(page)).toHaveLength(1);
    await last.getByRole('button', { name: /^Redo/ }).click();
    await expect.poll(async () => (await notesIn(page)).length).toBe(2);
  });

  await test.step('reread in a second pass, as if for the first time', async () => {
    await goTo(page, '/show/picard');
    await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
    const passes = page.getByRole('dialog');
    await passes.getByRole('switch', { name: words.t('show:pass.fresh') }).click();
    await passes.getByRole('button', { name: words.t('show:pass.start') }).click();
    await expect(markOf(page, 'S1E5')).not.toBeChecked();
    await goTo(page, '/notes');
    await expect(page.getByText(words.t('notes:empty.allAhead'))).toBeVisible();
    for (const route of ['/notes', '/show/picard/s1e5', '/show/picard', '/journal']) {
      await goTo(page, route);
      const text = await everythingOn(page);
      for (const word of ['price of a rescue', 'settle a debt', 'Jurati', 'Seven', 'seven']) {
        expect(text, route).not.toContain(word);
      }
    }
    await goTo(page, '/show/picard/s1e5');
    await markOf(page, 'S1E5').click();
    await expectNotice(page, stored('S1 E5*'));
    await expect(page.getByRole('complementary').getByText('Two settle a debt')).toBeVisible();
    await goTo(page, '/notes');
    await expect(noteList(page).getByRole('link')).toHaveCount(2);
  });

  await expectKept(desktop, start);
});

test('a draft survives a killed process, and is told from what is stored', async ({ start, usedFolder }) => {
  const first = await start();
  await goTo(first.page, '/show/picard/s1e1');
  await storeNothingByItself(first.page);
  await first.page.keyboard.press('n');
  await expect(noteField(first.page)).toBeFocused();
  await first.page.keyboard.type('Never to be lost');
  await expect(first.page.getByText(pattern(words.t('notes:safety.kept', { time: '*' })))).toBeVisible();
  expect(readJournalFile(usedFolder).filter(({ action }) => action.type === 'save-note')).toEqual([]);
  await first.kill();

  const { page } = await start();
  await expectNotice(page, words.t('notes:kept', { count: 1, name: '*' }));
  await notices(page)
    .getByRole('button', { name: words.t('notes:open') })
    .click();
  await expect(page.getByRole('article').getByText('Never to be lost')).toBeVisible();
  expect(await notesIn(page)).toEqual(['Never to be lost']);
  await expect.poll(() => countRows(page, 'drafts')).toBe(0);
  expect(readJournalFile(usedFolder).at(-1)?.action).toMatchObject({ type: 'save-note', text: '' });
});

test('a window that closes stores what is being written', async ({ start }) => {
  const first = await start();
  await goTo(first.page, '/up-next');
  await first.page.keyboard.press('n');
  await expect(noteField(first.page)).toBeFocused();
  await first.page.keyboard.type('On my way out');
  await first.quit();
  const { page } = await start();
  expect(await notesIn(page)).toEqual(['On my way out']);
  expect(await countRows(page, 'drafts')).toBe(0);
});

test('two windows at one note: the later one holds, the other is among its versions', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/up-next');
  await writeNote(page, 'One');
  await goTo(page, '/notes');
  const address = await noteList(page).getByRole('link').first().getAttribute('href');
  const route = (address ?? '').slice(1);
  await goTo(page, route);
  const { page: other } = await desktop.nextWindow(() => page.keyboard.press('ControlOrMeta+n'));
  await expectScreen(other, route);
  await storeNothingByItself(page);
  // Both are open before either is written on: one that opens later would begin with what the other has drafted.
  for (const one of [page, other]) {
    await one.keyboard.press('n');
    await expect(noteField(one)).toBeFocused();
  }
  await page.keyboard.type(', mine');
  await other.keyboard.type(', theirs');
  await other.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => notesIn(page)).toEqual(['One, theirs']);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => notesIn(page)).toEqual(['One, mine']);
  // Both were done writing, whichever of the two versions the other window has heard of by then.
  await expect(noteField(page)).toBeHidden();
  await expect(noteField(other)).toBeHidden();
  await expect(other.getByRole('article').getByText('One, mine')).toBeVisible();
  await other.getByRole('button', { name: words.t('notes:margin.showVersions', { count: 3 }) }).click();
  await expect(other.getByRole('dialog').getByRole('listitem')).toHaveCount(3);
});
