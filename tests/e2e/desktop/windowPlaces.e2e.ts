import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type DesktopApp, waitUntilReady } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { noteField } from '../../support/pageNotes';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

const stateFile = (folder: string, name: string) => path.join(folder, 'state', name);
const kept = (folder: string): { windows: { route: string | null; x: number; zoom: number }[] } =>
  JSON.parse(readFileSync(stateFile(folder, 'open-windows.json'), 'utf8')) as never;

const windowOf = ({ app }: DesktopApp, page: Page) => app.browserWindow(page);
const boundsOf = async (desktop: DesktopApp, page: Page) =>
  (await windowOf(desktop, page)).evaluate((one) => one.getBounds());

/** Chooses in the application's menu, as a click does. */
const chooseInMenu = ({ app }: DesktopApp, id: string) =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);

const zoomOf = (page: Page) => page.evaluate(() => Math.round(devicePixelRatio * 100) / 100);

test('every whole window comes back: its page, place and zoom, also where its display has gone', async ({
  start,
  usedFolder,
}) => {
  const first = await start();
  await goTo(first.page, '/library');
  const { page: second } = await first.nextWindow(() => first.page.keyboard.press('ControlOrMeta+n'));
  await goTo(second, '/show/picard');
  await (await windowOf(first, first.page)).evaluate((one) => one.setBounds({ x: 40, y: 30, width: 900, height: 600 }));
  await (await windowOf(first, second)).evaluate((one) => one.setBounds({ x: 200, y: 90, width: 1000, height: 700 }));

  // The size of one window is not that of the other.
  await (await windowOf(first, second)).evaluate((one) => one.focus());
  const zooms = async () => [await zoomOf(first.page), await zoomOf(second)].toSorted((one, other) => one - other);
  for (const zoom of [1.1, 1.25]) {
    await chooseInMenu(first, 'zoom-in');
    await expect.poll(zooms).toEqual([1, zoom]);
  }
  const zoomed = (await zoomOf(second)) === 1.25 ? second : first.page;
  await expect
    .poll(() => Object.fromEntries(kept(usedFolder).windows.map(({ route, x, zoom }) => [route, [x, zoom]])))
    .toEqual({
      '/library': [40, zoomed === second ? 1 : 1.25],
      '/show/picard': [200, zoomed === second ? 1.25 : 1],
    });
  await first.quit();

  // The second one was on a display that is not there any more.
  const state = kept(usedFolder);
  const moved = state.windows.map((one) =>
    one.route === '/show/picard'
      ? { ...one, x: 5200, y: 3300, display: { id: 77, workArea: { x: 5000, y: 3200, width: 1920, height: 1080 } } }
      : one,
  );
  writeFileSync(stateFile(usedFolder, 'open-windows.json'), JSON.stringify({ windows: moved }));

  const again = await start();
  await expect.poll(() => again.app.windows().length).toBe(2);
  for (const page of again.app.windows()) await waitUntilReady(page);
  const find = (route: string) => again.app.windows().find((page) => page.url().endsWith(`#${route}`)) ?? again.page;
  await expectScreen(find('/library'), '/library');
  await expectScreen(find('/show/picard'), '/show/picard');
  await expect.poll(() => boundsOf(again, find('/library'))).toEqual({ x: 40, y: 30, width: 900, height: 600 });
  await expect.poll(() => boundsOf(again, find('/show/picard'))).toEqual({ x: 200, y: 100, width: 1000, height: 700 });
  const zoomedRoute = zoomed === second ? '/show/picard' : '/library';
  await expect.poll(() => zoomOf(find(zoomedRoute))).toBe(1.25);
  expect(await zoomOf(find(zoomedRoute === '/library' ? '/show/picard' : '/library'))).toBe(1);

  // One that is closed while another stays does not come back.
  const gone = find('/library');
  await Promise.all([gone.waitForEvent('close'), (await windowOf(again, gone)).evaluate((one) => one.close())]);
  await expect.poll(() => kept(usedFolder).windows.map(({ route }) => route)).toEqual(['/show/picard']);
});

test('small windows: a note to write on and what is next to mark, on top of others', async ({ start, usedFolder }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');

  const upNext = await desktop.nextWindow(() => page.keyboard.press('ControlOrMeta+Shift+U'));
  await expectScreen(upNext.page, '/small/up-next');
  const isOnTop = async () => (await windowOf(desktop, upNext.page)).evaluate((one) => one.isAlwaysOnTop());
  expect(await isOnTop()).toBe(false);
  const pin = upNext.page.getByRole('button', { name: words.t('shell:cardWindow.pin') });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(isOnTop).toBe(true);

  // Marked there, the next one stands there, and it says so.
  await markOf(upNext.page, 'S1E1').click();
  await expectNotice(upNext.page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await expect(markOf(upNext.page, 'S1E2')).toBeVisible();
  await expect(markOf(page, 'S1E1')).toBeChecked();
  // A link leads to the whole window.
  await upNext.page.getByRole('link', { name: /S1/ }).first().click();
  await expectScreen(page, '/show/picard/s1e2');

  // A note of the episode, written in its own window.
  await page.keyboard.press('n');
  await expect(noteField(page)).toBeFocused();
  await noteField(page).fill('Two chairs');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(noteField(page)).toBeHidden();
  await goTo(page, '/notes');
  const link = page.locator('main a[href^="#/note/"]').first();
  await link.click();
  await expect(page.locator('[data-screen^="/note/"][data-ready="true"]')).toBeVisible();
  const note = await desktop.nextWindow(() => page.keyboard.press('ControlOrMeta+Shift+O'));
  await expect(note.page.getByRole('textbox').last()).toHaveValue(/Two chairs/);
  const { width } = await boundsOf(desktop, note.page);
  expect(width).toBe(420);
  expect(await note.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await note.page.getByRole('textbox').last().fill('Two chairs, one table');
  await note.page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Two chairs, one table').first()).toBeVisible();

  // On top again the next time; of small windows none is opened by itself.
  await desktop.quit();
  expect(JSON.parse(readFileSync(stateFile(usedFolder, 'up-next-window.json'), 'utf8'))).toMatchObject({
    pinned: true,
  });
  const again = await start();
  expect(again.app.windows()).toHaveLength(1);
  const next = await again.nextWindow(() => chooseInMenu(again, 'up-next-window'));
  await expect.poll(async () => (await windowOf(again, next.page)).evaluate((one) => one.isAlwaysOnTop())).toBe(true);
});
