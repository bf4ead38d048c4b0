import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { generalHelp } from '../../../electron/commandLine/words/de';
import * as de from '../../../electron/words/de';
import * as en from '../../../electron/words/en';
import { pseudoText } from '../../../shared/i18n/pseudo';
import { PATIENCE } from '../../support/appPatience';
import { runCommand } from '../../support/commandLine';
import { expect, test } from '../../support/desktopTest';
import { clippedTexts } from '../../support/languages/clipped';
import { inLanguage } from '../../support/languages/translated';
import { resizeTo } from '../../support/desktopApp';
import { PAGES } from '../../support/pages';
import { expectScreen, goTo } from '../../support/screens';
import { setPreferences } from '../../support/shots';
import { fillLibrary } from '../../support/viewing';

const section = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);
const language = (page: Page, name: string) => section(page, 'language').getByRole('radio', { name, exact: true });
const spoken = (page: Page) => page.locator('html');

test('another language is spoken at once: in every window, in menus, and at the next start', async ({
  start,
  usedFolder,
}) => {
  const desktop = await start();
  const { app, page, nextWindow } = desktop;
  const menus = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  await goTo(page, '/settings');
  const { page: second } = await nextWindow(() => page.keyboard.press('ControlOrMeta+n'));
  await goTo(second, '/calendar?on=2026-03-10');
  await expect(spoken(page)).toHaveAttribute('lang', 'en');
  expect(await menus()).toEqual(expect.arrayContaining([en.menuWords.file, en.menuWords.help]));

  await language(page, 'Deutsch').click();
  const german = await inLanguage('de');
  for (const window of [page, second]) await expect(spoken(window)).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { name: german.t('settings:title'), level: 1 })).toBeVisible();
  // Whoever chose by key goes on where they were.
  await expect(language(page, 'Deutsch')).toBeFocused();
  // The second window stayed where it was, and says the month by Intl.
  await expectScreen(second, '/calendar');
  await expect(second.getByRole('heading', { name: 'März 2026', level: 1 })).toBeVisible();
  await expect.poll(menus).toEqual(expect.arrayContaining([de.menuWords.file, de.menuWords.help]));
  const kept = path.join(usedFolder, 'state', 'preferences.json');
  const keptLanguage = () =>
    existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as { language: string }).language : null;
  await expect.poll(keptLanguage).toBe('de');

  // Japanese has one form for every number.
  await language(page, '日本語').click();
  await expect(spoken(second)).toHaveAttribute('lang', 'ja');
  const japanese = await inLanguage('ja');
  await goTo(second, '/show/tng');
  expect(japanese.t('episodes', { count: 1 })).toBe(japanese.t('episodes', { count: 2 }).replace('2', '1'));
  await goTo(second, '/calendar?on=2026-03-10');
  await expect(second.getByRole('heading', { name: '2026年3月', level: 1 })).toBeVisible();
  await expect.poll(keptLanguage).toBe('ja');
  await desktop.quit();

  const again = await start();
  await expect(spoken(again.page)).toHaveAttribute('lang', 'ja');
  await goTo(again.page, '/settings');
  await language(again.page, 'English').click();
  await expect(spoken(again.page)).toHaveAttribute('lang', 'en');
  await section(again.page, 'language').getByRole('radio').first().click();
  await expect.poll(keptLanguage).toBe('system');
  expect(again.allFaults()).toEqual([]);
  await again.quit();

  // As the system: here by its environment.
  const french = await start({ env: { LANGUAGE: 'nl:fr', LANG: 'fr_FR.UTF-8' } });
  await expect(spoken(french.page)).toHaveAttribute('lang', 'fr');
});

test('commands answer in the language too', async ({ folder }) => {
  const german = await inLanguage('de');
  expect((await runCommand(folder, ['--help'], { env: { LANGUAGE: 'de' } })).out).toContain(
    generalHelp.text.slice(0, 40),
  );
  setPreferences(folder, { language: 'de' });
  expect((await runCommand(folder, ['nonsense'])).err).toContain('nonsense');
  const marked = await runCommand(folder, ['mark', 'picard', 'S1E1']);
  expect(marked.out.trim()).toBe(german.t('commandLine:mark.done', { name: 'Star Trek: Picard S1E1' }));
  // What programs read is the same in every language.
  expect((await runCommand(folder, ['mark', 'picard', 'S1E2', '--json'])).json()).toMatchObject({ marked: true });
});

test('where lines run from right to left, so does everything', async ({ start, usedFolder }) => {
  setPreferences(usedFolder, { language: 'en-XB' });
  const { app, page } = await start();
  await expect(spoken(page)).toHaveAttribute('dir', 'rtl');
  await goTo(page, '/settings');
  const [title, width] = await Promise.all([
    page.getByRole('navigation').first().boundingBox(),
    page.evaluate(() => innerWidth),
  ]);
  expect(title?.x).toBeGreaterThan(width / 2);
  // The left arrow leads on, as in every list of a right-to-left language.
  const density = section(page, 'looks').getByRole('radio').nth(5);
  await density.click();
  await page.keyboard.press('ArrowLeft');
  await expect(section(page, 'looks').getByRole('radio').nth(6)).toBeFocused();
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  expect(labels).toContain(pseudoText(en.menuWords.file, 'en-XB'));
});

for (const pseudo of ['en-XA', 'en-XB'] as const) {
  test(`no word is cut off on any page: ${pseudo}`, async ({ start, usedFolder }) => {
    test.setTimeout(PATIENCE.longTest);
    const filling = await start();
    await fillLibrary(filling.page);
    await filling.quit();
    setPreferences(usedFolder, { language: pseudo });
    const { app, page } = await start();
    const cut: string[] = [];
    const smallest = { width: 720, height: 520 };
    for (const size of pseudo === 'en-XA' ? [{ width: 1024, height: 700 }, smallest] : [smallest]) {
      await resizeTo(app, page, size);
      for (const [route] of PAGES) {
        await goTo(page, route);
        for (const text of await clippedTexts(page, 'marked')) cut.push(`${route} at ${size.width}: ${text}`);
      }
    }
    expect(cut).toEqual([]);
  });
}
