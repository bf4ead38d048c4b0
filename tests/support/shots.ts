import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Preferences } from '../../shared/ipc/preferences';
import { DEFAULT_PREFERENCES } from '../../shared/ipc/preferences';
import { type DesktopApp, resizeTo } from './desktopApp';

const folder = path.join(import.meta.dirname, '..', '..', 'screenshots');

/** A large display, a desktop, a small laptop, and the smallest window there is. */
export const SIZES = {
  large: { width: 1920, height: 1080 },
  wide: { width: 1280, height: 800 },
  small: { width: 900, height: 600 },
  smallest: { width: 720, height: 520 },
} as const;
export type Size = keyof typeof SIZES;

/** Keeps the looks where the app reads them before its first frame. Nothing moves in a picture. */
export function setPreferences(dataFolder: string, some: Partial<Preferences>): void {
  mkdirSync(path.join(dataFolder, 'state'), { recursive: true });
  const preferences: Preferences = { ...DEFAULT_PREFERENCES, motion: 'reduced', ...some };
  writeFileSync(path.join(dataFolder, 'state', 'preferences.json'), JSON.stringify(preferences));
}

/** Takes the same page in several sizes: `screenshots/light/show-1280.png`. */
export async function shoot(
  desktop: DesktopApp,
  look: string,
  name: string,
  sizes: readonly Size[] = ['wide', 'small'],
) {
  for (const size of sizes) {
    await resizeTo(desktop.app, desktop.page, SIZES[size]);
    await settle(desktop.page);
    const file = path.join(folder, look, `${name}-${SIZES[size].width}.png`);
    await desktop.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }
  await resizeTo(desktop.app, desktop.page, SIZES.wide);
}

/** Takes the page of another window as it is. */
export async function shootWindow(page: Page, look: string, name: string): Promise<void> {
  await settle(page);
  await page.screenshot({ path: path.join(folder, look, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** Waits until fonts are there and two frames have been painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
