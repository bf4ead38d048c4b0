import { expect, test } from '../support/desktopTest';
import { fillNotes, noteField, noteList } from '../support/pageNotes';
import { goTo, markOf } from '../support/screens';
import { setPreferences, shoot, type Size } from '../support/shots';
import { fillLibrary } from '../support/viewing';
import { words } from '../support/words';

// Pictures of notes to look at: see screens.e2e.ts.
const EVERY_SIZE: readonly Size[] = ['wide', 'small', 'smallest'];

for (const look of ['light', 'dark'] as const) {
  test(`notes, ${look}`, async ({ start, usedFolder }) => {
    test.setTimeout(180_000);
    setPreferences(usedFolder, { theme: look });
    const desktop = await start();
    const { page } = desktop;
    await goTo(page, '/notes');
    await shoot(desktop, look, '94-notes-none');
    await fillLibrary(page);
    await fillNotes(page);
    await expect(page.getByRole('complementary').getByText('Two people settle')).toBeVisible();
    await shoot(desktop, look, '94-notes-on-episode');
    await goTo(page, '/notes');
    await shoot(desktop, look, '95-notes', EVERY_SIZE);
    await noteList(page)
      .getByRole('link', { name: /^The price/ })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'The price of a rescue' })).toBeVisible();
    await shoot(desktop, look, '96-note', EVERY_SIZE);
    await page.keyboard.press('n');
    await expect(noteField(page)).toBeFocused();
    await page.keyboard.type(' Watch again: the first words between [[Raf');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await shoot(desktop, look, '97-note-writing', EVERY_SIZE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.t('notes:margin.showVersions', { count: 2 }) }).click();
    await page.getByRole('dialog').waitFor();
    await shoot(desktop, look, '98-note-versions', EVERY_SIZE);
    await page.keyboard.press('Escape');
    await goTo(page, '/show/picard');
    await markOf(page, 'S1E7').press('n');
    await expect(noteField(page)).toBeFocused();
    await shoot(desktop, look, '99-note-sheet', EVERY_SIZE);
  });
}
