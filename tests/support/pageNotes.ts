import { expect, type Page } from '@playwright/test';
import { readTable } from './pageLibrary';
import { goTo } from './screens';
import { words } from './words';

/** Where a note is written, in the sheet and on its page. */
export const noteField = (page: Page) => page.getByRole('textbox', { name: words.t('notes:write.label') });
export const noteTitle = (page: Page) => page.getByRole('textbox', { name: words.t('notes:write.titleLabel') });
export const noteList = (page: Page) => page.getByRole('navigation', { name: words.t('notes:list.label') });

/** The texts of the notes that hold. */
export async function notesIn(page: Page): Promise<string[]> {
  const rows = await readTable(page, 'notes');
  return rows.filter((row) => row.state === 'live').map((row) => row.text);
}

/** What is typed is stored after a pause of ten seconds: from now on that is longer than any machine is slow. */
export async function storeNothingByItself(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.setTimeout.bind(window) as (...given: unknown[]) => number;
    Reflect.set(window, 'setTimeout', (run: unknown, pause: number, ...given: unknown[]) =>
      real(run, pause === 10_000 ? 3_600_000 : pause, ...given),
    );
  });
}

/** Writes a new note on the page that is open. */
export async function writeNote(page: Page, text: string, title = ''): Promise<void> {
  const before = (await notesIn(page)).length;
  await page.keyboard.press('n');
  await expect(noteField(page)).toBeFocused();
  if (title !== '') await noteTitle(page).fill(title);
  await noteField(page).fill(text);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(noteField(page)).toBeHidden();
  await expect.poll(async () => (await notesIn(page)).length).toBe(before + 1);
}

/** Notes of every kind, once season one of Picard is watched. */
export async function fillNotes(page: Page): Promise<void> {
  await goTo(page, '/show/picard/s1e4');
  await writeNote(page, 'What an entrance, [[Seven of Nine]].');
  await goTo(page, '/show/picard');
  await writeNote(
    page,
    'Oh asks questions she seems to know the answers to. See the debt in S1E5.',
    'Who is lying to whom',
  );
  await goTo(page, '/character/picard/elnor');
  await writeNote(page, 'Qowat Milat, absolute candor. #debts');
  await goTo(page, '/journal');
  await writeNote(page, 'One episode, one long note. [[Jeri Ryan]] and [[Elnor]] in [[Star Trek: Picard S1E4]].');
  await goTo(page, '/show/picard/s1e5');
  await writeNote(
    page,
    [
      'Two people settle a debt in this one, and neither tells Picard. [[Seven of Nine]] goes back down alone; [[Agnes Jurati]] stays behind with a man who trusts her.',
      'What I keep from S1E4 is the word candor. Nobody on this ship practises it except [[Elnor]], and he is told to stop talking.',
      '> A quotation, with **bold** and _italics_.',
      '- a list\n- of two\n\n| who | what |\n|---|---|\n| [[Hugh]] | waits |',
      '- [x] seen\n- [ ] to see again: https://example.org/a',
      '#debts #rewatch #Freecloud',
    ].join('\n\n'),
    'The price of a rescue',
  );
}
