import type { Page } from '@playwright/test';
import { settle } from './channels';

/** A list of a hundred sources opens like one of eight, or two: the first, the last, and so on towards its middle. */
const MOST = 8;
const FEW = 2;

type Look = (what: string) => Promise<void>;

/** What unfolds in its place. The rows of a list open the pane beside it, which is looked at by itself. */
const CLOSED =
  'main [aria-expanded="false"]:not([aria-haspopup], [role="combobox"], [aria-disabled="true"], [data-episode] *)';
const OTHER_TAB = 'main [role="tab"][aria-selected="false"]';
const MENUS = 'main :is([aria-haspopup="menu"], [aria-haspopup="listbox"]):not([data-episode] *)';

/** Opens, one after the other, all that a page keeps closed: what unfolds, and tabs. `look` is called after each. */
export async function openAll(page: Page, look: Look, thorough: boolean): Promise<void> {
  await pressEach(page, CLOSED, look, thorough ? MOST : FEW);
  const tabs = await page.locator(OTHER_TAB).count();
  await pressEach(page, OTHER_TAB, look, tabs);
}

/** Opens the menus of a page in turn, and closes each again. */
export async function openMenus(page: Page, look: Look): Promise<void> {
  const menus = page.locator(MENUS);
  const count = Math.min(await menus.count(), MOST);
  for (let index = 0; index < count; index += 1) {
    // oxlint-disable no-await-in-loop -- one menu at a time is open
    await menus.nth(index).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').or(page.getByRole('listbox')).first().waitFor();
    await look(`menu ${index}`);
    await page.keyboard.press('Escape');
    // oxlint-enable no-await-in-loop
  }
  await settle(page);
}

/** What was pressed no longer fits the selector, so the first or last that fits is always a new one. */
async function pressEach(page: Page, selector: string, look: Look, most: number): Promise<void> {
  for (let index = 0; index < most; index += 1) {
    // oxlint-disable no-await-in-loop -- each may bring further ones
    const what = await page.evaluate(
      ([which, end]) => {
        const next = [...document.querySelectorAll<HTMLElement>(which)].at(end) ?? null;
        next?.click();
        return next === null ? null : (next.getAttribute('aria-label') ?? next.textContent);
      },
      [selector, index % 2 === 0 ? 0 : -1] as const,
    );
    if (what === null) return;
    await settle(page);
    await look(what.slice(0, 40));
    // oxlint-enable no-await-in-loop
  }
}
