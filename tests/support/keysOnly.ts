import { expect, type Locator, type Page } from '@playwright/test';
import { expectScreen } from './screens';
import { words } from './words';

/** A page that is worked with by keys alone: what each of these does, a viewer does with the keys it names. */
export type KeysOnly = {
  press: (keys: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Tab, and Tab again, until this has the focus. */
  tabTo: (target: Locator) => Promise<void>;
  /** The same, and Enter. */
  activate: (target: Locator) => Promise<void>;
  /** Ctrl+K, the command's name, Enter. */
  command: (id: string, route?: string) => Promise<void>;
  /** Fails where anything was ever pressed by a pointer. */
  expectNoPointer: () => Promise<void>;
};

const STOPS = 150;

export async function keysOnly(page: Page): Promise<KeysOnly> {
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(globalThis, { pressedByPointer: pressed });
    for (const type of ['mousedown', 'pointerdown', 'touchstart'])
      document.addEventListener(type, (event) => pressed.push(event.type), true);
  });
  const press = (keys: string) => page.keyboard.press(keys);
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < STOPS; stop += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      if (await target.evaluate((element) => element === document.activeElement)) return;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await press('Tab');
    }
    throw new Error(`Tab never led to ${String(target)}.`);
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    tabTo,
    activate: async (target) => {
      await tabTo(target);
      await press('Enter');
    },
    command: async (id, route) => {
      const palette = page.getByRole('combobox', { name: words.t('palette:label') });
      await press('ControlOrMeta+k');
      await expect(palette).toBeFocused();
      const name = words.t(`shell:command.${id}` as 'shell:command.undo');
      await page.keyboard.type(name);
      await expect(page.getByRole('option').first()).toContainText(name);
      await press('Enter');
      await expect(palette).toBeHidden();
      if (route !== undefined) await expectScreen(page, route);
    },
    expectNoPointer: async () =>
      expect(await page.evaluate(() => Reflect.get(globalThis, 'pressedByPointer') as string[])).toEqual([]),
  };
}
