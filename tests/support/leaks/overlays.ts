import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, markOf } from '../screens';
import { words } from '../words';
import { settle } from './channels';
import { questions } from './questions';
import type { Scene } from './scene';
import { episodeCodes } from './visits';

type Look = (what: string) => Promise<void>;

/** What lies beside and over the list of episodes: the pane of one, and the question when it was watched. */
export async function lookBesideTheList({ page, tokens, watched }: Scene, look: Look): Promise<void> {
  await goTo(page, '/show/picard');
  for (const code of episodeCodes(tokens, watched)) {
    const row = page.locator('[data-episode]').filter({ has: markOf(page, code.toUpperCase()) });
    // oxlint-disable no-await-in-loop -- there is one pane
    await row.locator('button[aria-expanded]').evaluate((title) => (title as HTMLElement).click());
    await settle(page);
    await look(`pane of ${code}`);
    // oxlint-enable no-await-in-loop
  }
  await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S3E10').press('Shift+M');
  await expect(page.getByRole('dialog', { name: words.t('marking:when.title') })).toBeVisible();
  await settle(page);
  await look('when');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: words.t('shell:details') })).toBeHidden();
}

/** Asks the palette for what it must not know: the beginnings of such words, with and without a typing error. */
export async function lookIntoPalette(scene: Scene, look: Look): Promise<void> {
  const { page } = scene;
  await goTo(page, '/up-next');
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: words.t('palette:label') });
  for (const query of ['s3e1', 'picard', ...questions(scene)]) {
    // oxlint-disable no-await-in-loop -- one field
    await field.fill(query);
    await settle(page);
    await look(`palette: ${query}`);
    // oxlint-enable no-await-in-loop
  }
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
}

/** Begins a note that names somebody who must not be known: its list of names must not know them either. */
export async function lookIntoNote(scene: Scene, look: Look): Promise<void> {
  const { page } = scene;
  const field = await beginNote(page, 's1e1');
  for (const question of questions(scene)) {
    // oxlint-disable no-await-in-loop -- one field
    await field.fill('');
    await field.pressSequentially(`[[${question}`);
    await settle(page);
    await look(`note: ${question}`);
    // oxlint-enable no-await-in-loop
  }
  // Nothing written is nothing stored.
  await field.fill('');
  await leaveNote(page, field);
}

/** Writes a note on an episode. */
export async function writeNote(page: Page, code: string, text: string): Promise<void> {
  const field = await beginNote(page, code);
  await field.fill(text);
  await leaveNote(page, field);
}

async function beginNote(page: Page, code: string): Promise<Locator> {
  await goTo(page, `/show/picard/${code}`);
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: words.t('notes:write.label') });
  await expect(field).toBeFocused();
  return field;
}

async function leaveNote(page: Page, field: Locator): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(field).toBeHidden();
}
