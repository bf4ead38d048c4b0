import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../../support/desktopTest';
import { saveInto } from '../../support/leaks/messages';
import { pdfText } from '../../support/leaks/pdfText';
import { expectNotice, goTo } from '../../support/screens';
import { setPreferences } from '../../support/shots';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

const test = base.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  desk: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-desk-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Letters alone: Chromium places them one by one, and draws figures from a face that does not say what they mean. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/\P{L}+/gu, '');
const textOf = (file: string): string => letters(pdfText(readFileSync(file)));

const shownOn = async (page: Page): Promise<string> => letters((await page.locator('body').textContent()) ?? '');

/** Saves the page that is open, and answers what the file says. Two pages of one name would be one file. */
async function save(page: Page, desk: string): Promise<string> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  const made = () => readdirSync(desk).find((name) => name.endsWith('.pdf'));
  await expect.poll(made).toBeDefined();
  const name = made() ?? '';
  await expectNotice(page, words.t('printing:saved', { name }));
  const file = path.join(desk, name);
  const text = textOf(file);
  rmSync(file);
  return text;
}

const AHEAD = ['Vadic', 'Liam Shaw', 'Tallinn', 'Penance', 'Dominion'];
/** What is pressed has no place on paper. */
const PRESSED = ['show:season.mark', 'relations:show.step', 'upNext:mark'] as const;

const PAGES = [
  ['/show/picard', ['Star Trek: Picard', 'Remembrance', 'Et in Arcadia Ego, Part 2', 'your horizon', 'season three']],
  ['/character/picard/soji', ['Soji Asha']],
  ['/show/picard/s1e1', ['Remembrance', 'Agnes Jurati']],
  ['/up-next', ['The Next Generation']],
  ['/history', ['Remembrance', 'The Impossible Box', 'Encounter at Farpoint']],
  ['/statistics?time=all', ['Statistics', 'Star Trek: Picard']],
  ['/calendar?view=agenda&on=2020-02-20', ['February 2020', 'Stardust City Rag']],
  ['/production/picard', ['Michael Chabon', 'Kirsten Beyer', 'Season 1']],
  ['/relations/picard', ['Jean-Luc Picard', 'Laris']],
  ['/relations/picard?view=table&show=all', ['Soji Asha', 'Bruce Maddox']],
  ['/compare/picard?cards=dahj,soji', ['Dahj Asha', 'Soji Asha']],
  ['/franchise/star-trek?order=story', ['The Next Generation', 'Strange New Worlds']],
] as const;

test('pages are saved as PDF as they stand, to the horizon, and printed by key', async ({
  start,
  desk,
  usedFolder,
}) => {
  setPreferences(usedFolder, { theme: 'dark', language: 'en' });
  const { page, app } = await start({ size: { width: 1000, height: 560 } });
  await fillLibrary(page);
  await saveInto(app, desk);
  for (const [route, told] of PAGES) {
    await goTo(page, route);
    // Lists may come after the heading: it is printed as it stands.
    for (const known of told) await expect.poll(() => shownOn(page), route).toContain(letters(known));
    const text = await save(page, desk);
    for (const known of told) expect(text, route).toContain(letters(known));
    for (const ahead of AHEAD) expect(text, route).not.toContain(letters(ahead));
    for (const tool of PRESSED) expect(text, route).not.toContain(letters(words.t(tool)));
    // Nothing of the window round the page, and nothing left behind on it.
    expect(text, route).not.toContain(`${letters(words.t('shell:find'))}ctrl`);
    await expect(
      page.locator('[data-print="way"], [data-print-tall], [data-print-head]').filter({ visible: true }),
    ).toHaveCount(0);
  }

  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.print = (_, done) => {
        window.setTitle(window.getBackgroundColor());
        done?.(true, '');
      };
    }
  });
  const ground = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
  const atNight = await ground();
  await goTo(page, '/show/picard');
  await page.keyboard.press('ControlOrMeta+p');
  await expectNotice(page, words.t('printing:printed', { name: '*' }));
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title, 'margins are white as well').toBe('#FFFFFF');
  await expect.poll(ground, 'and night comes back').toBe(atNight);
});
