import { expect, type Page } from '@playwright/test';
import { countRows } from './pageLibrary';
import { expectScreen } from './screens';
import { words } from './words';

/** The packs that the app brings along. */
export const BUILT_IN_PACKS = 2;

/** Waits until the catalogue is loaded: it goes on behind the window. */
export async function expectPacksLoaded(page: Page): Promise<void> {
  await expect.poll(() => countRows(page, 'packs')).toBe(BUILT_IN_PACKS);
}

/** Answers the welcome as somebody does to whom Picard is new. */
export async function finishWelcome(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.t('welcome:newToIt') }).click();
  await expectScreen(page, '/up-next');
  await expectPacksLoaded(page);
}
