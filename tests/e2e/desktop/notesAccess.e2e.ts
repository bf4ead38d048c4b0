import { expectAccessible } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { fillNotes, noteField, noteList } from '../../support/pageNotes';
import { goTo, markOf } from '../../support/screens';
import { setPreferences } from '../../support/shots';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

for (const [theme, contrast] of [
  ['light', 'system'],
  ['dark', 'system'],
  ['light', 'more'],
  ['dark', 'more'],
] as const) {
  // Looks differ in colours alone: what has to do with nothing else is looked at once.
  const looked = theme === 'light' && contrast === 'system' ? 'whole' : 'colours';

  test(`axe finds nothing on notes: ${theme}, contrast ${contrast}`, async ({ start, usedFolder }) => {
    test.setTimeout(120_000);
    setPreferences(usedFolder, { theme, contrast, motion: 'reduced' });
    const { page } = await start();
    await goTo(page, '/notes');
    await expectAccessible(page, 'no notes', looked);
    await fillLibrary(page);
    await fillNotes(page);
    await expect(page.getByRole('complementary').getByText('Two people settle')).toBeVisible();
    await expectAccessible(page, 'notes beside an episode', looked);
    await goTo(page, '/character/picard/seven');
    await expect(page.getByRole('link', { name: /The price of a rescue/ })).toBeVisible();
    await expectAccessible(page, 'backlinks on a card', looked);
    await goTo(page, '/notes');
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page, 'the list', looked);
    await noteList(page)
      .getByRole('link', { name: /^The price/ })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'The price of a rescue' })).toBeVisible();
    await expectAccessible(page, 'a note', looked);
    await page.getByRole('button', { name: words.t('notes:margin.showVersions', { count: 1 }) }).click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page, 'its versions', looked);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('n');
    await expect(noteField(page)).toBeFocused();
    await page.keyboard.type(' And [[');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expectAccessible(page, 'writing, with names', looked);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await goTo(page, '/note/01920000-0000-7000-8000-000000000000');
    await expectAccessible(page, 'no such note', looked);
    await goTo(page, '/show/picard');
    await markOf(page, 'S1E7').press('n');
    await expect(noteField(page)).toBeFocused();
    await expectAccessible(page, 'the sheet, new', looked);
    await page.getByRole('button', { name: /S1\sE7/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'what it is about', looked);
  });
}
