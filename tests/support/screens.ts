import { expect, type Locator, type Page } from '@playwright/test';
import { pattern, words } from './words';

/** Goes to an address as a link does, and waits for its screen with its data. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
  await expectScreen(page, route);
}

/**
 * Waits for a screen with its data, which come with its heading. A screen says after two seconds that it is ready also
 * without one, because some have none; a slow machine may need longer for the others.
 */
export async function expectScreen(page: Page, route: string): Promise<void> {
  const [pathname = ''] = route.split('?');
  const screen = page.locator(`[data-screen="${pathname}"][data-ready="true"]`);
  await expect(screen).toBeVisible();
  const heading = screen.locator('h1').first();
  await heading.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => undefined);
}

/**
 * Opens the palette by its key, and waits until it takes what is typed. Enter waits by itself for the answer to that.
 */
export async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: words.t('palette:label') });
  await expect(field).toBeFocused();
  return field;
}

/** The watched control of an episode on the screen that is open. Its name begins with the code: `S1E5`. */
export function markOf(page: Page | Locator, code: string): Locator {
  return page.getByRole('checkbox', { name: new RegExp(`^${code}(?!\\d)`) });
}

/** Where the app says what is stored and what is not. */
export const notices = (page: Page): Locator => page.getByRole('region', { name: words.t('shell:notices') });

/** Waits until the app says something, for example `Stored: S1 E5*`. */
export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect(notices(page).getByText(pattern(text)).first()).toBeVisible();
}

/** Chooses an entry of a menu: it is opened by the button with that name. */
export async function choose(page: Page, button: Locator, entry: string): Promise<void> {
  await button.click();
  await page
    .getByRole('menu')
    .locator('[role^="menuitem"]')
    .filter({ hasText: new RegExp(`^${entry}`) })
    .first()
    .click();
}

export const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
export const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+z');
