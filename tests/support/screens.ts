import { expect, type Locator, type Page } from '@playwright/test';
import { pattern, words } from './words';

/** Goes to an address as a link does, and waits for its screen with its data. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
  await expectScreen(page, route);
}

export async function expectScreen(page: Page, route: string): Promise<void> {
  const [pathname = ''] = route.split('?');
  await expect(page.locator(`[data-screen="${pathname}"][data-ready="true"]`)).toBeVisible();
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
