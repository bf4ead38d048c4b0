import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { everythingOn } from '../../support/everythingOn';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

const map = (page: Page): Locator => page.getByRole('application', { name: words.t('relations:map.name') });
const chosen = (page: Page): Locator => page.locator('#chosen-character');
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-character') ?? null);

async function watchUpTo(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).press('h');
  await expectNotice(page, words.t('marking:stored.plain', { what: '* episodes of*' }));
}

/** Whether somebody stands in the part of the map that is seen. */
async function isSeen(page: Page, slug: string): Promise<boolean> {
  const [pane, node] = await Promise.all([
    map(page).boundingBox(),
    page.locator(`[data-character="${slug}"]`).boundingBox(),
  ]);
  if (!pane || !node) return false;
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
  return x > pane.x && x < pane.x + pane.width && y > pane.y && y < pane.y + pane.height;
}

test('the map of relations, by the keyboard alone', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E5');
  await page.keyboard.press('ControlOrMeta+6');
  await expectScreen(page, '/relations/picard');
  await expect(chosen(page)).toHaveText('Jean-Luc Picard');

  // From the heading to the map: one stop, the chosen one.
  for (let stops = 0; (await focused(page)) === null && stops < 20; stops += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('picard');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).not.toBe('picard');
  const right = (await focused(page)) ?? '';
  await expect(page.locator(`[data-character="${right}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).not.toHaveText('Jean-Luc Picard');
  await expect.poll(() => focused(page), 'the focus stays with the chosen one').toBe(right);
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page), 'one stop for the whole map').toBeNull();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focused(page)).toBe(right);
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(chosen(page)).toHaveText('Jean-Luc Picard');

  // Everybody: whoever has the focus is brought into sight.
  await page.getByRole('radio', { name: words.t('relations:show.step') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map(page).getByRole('button')).toHaveCount(32);
  await page.locator('[data-character="picard"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).not.toBe('picard');
  const last = (await focused(page)) ?? '';
  await expect.poll(() => isSeen(page, last)).toBe(true);
  await page.keyboard.press('0');
  await expect.poll(async () => (await isSeen(page, 'picard')) && (await isSeen(page, 'oh'))).toBe(true);

  // The table has the same, and its names lead on.
  await page.getByRole('radio', { name: words.t('relations:view.map') }).focus();
  await page.keyboard.press('ArrowRight');
  const table = page.getByRole('table', { name: words.t('relations:table.name') });
  await expect(table.getByRole('row')).toHaveCount(59);
  await table.getByRole('button', { name: words.t('relations:table.since') }).press('Enter');
  await expect(table.getByRole('columnheader', { name: words.t('relations:table.since') })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await table.getByRole('link', { name: 'Seven of Nine' }).first().press('Enter');
  await expect(chosen(page)).toHaveText('Seven of Nine');
});

test('chooses by a click, zooms by buttons and by the wheel, and keeps to its place', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E5');
  await goTo(page, '/relations/picard');
  await page.locator('[data-character="data"]').click();
  await expect(chosen(page)).toHaveText('Data');
  await page.locator('[data-character="picard"]').click();
  await expect(chosen(page)).toHaveText('Jean-Luc Picard');
  const node = page.locator('[data-character="picard"]');
  const width = async () => (await node.boundingBox())?.width ?? 0;
  // Not while the map still moves to whom was chosen.
  let before = 0;
  await expect
    .poll(async () => {
      const last = before;
      before = await width();
      return before > 0 && before === last;
    })
    .toBe(true);
  await page.getByRole('button', { name: words.t('relations:map.zoomIn') }).click();
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await page.getByRole('button', { name: words.t('relations:map.showAll') }).click();
  await expect.poll(width).toBeLessThan(before * 1.1);
  await node.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(width).toBeGreaterThan(before * 1.1);
  expect(
    await page.evaluate(() => [document.scrollingElement?.scrollTop, document.scrollingElement?.scrollLeft]),
  ).toEqual([0, 0]);
});

test('map and table hold nothing beyond the horizon, whoever is asked for', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E5');
  for (const route of [
    '/relations/picard?show=all',
    '/relations/picard?show=all&view=table',
    '/relations/picard?character=vadic',
    '/relations/picard?character=soji&show=family',
  ]) {
    await goTo(page, route);
    await expect(chosen(page)).toBeVisible();
    const all = (await everythingOn(page)).replaceAll('character=vadic', '');
    for (const later of [
      'Sutra',
      'sutra',
      'Coppelius',
      'Vadic',
      'vadic',
      'Jack Crusher',
      'betrayed by',
      'killed by Narissa',
    ])
      expect(all, `${route}: ${later}`).not.toContain(later);
  }
});

test('is accessible as map and as table, near and far', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/relations/picard');
  await expect(page.getByText(words.t('relations:empty.title'))).toBeVisible();
  await expectAccessible(page, 'relations, nobody met');
  await watchUpTo(page, 'S1E10');
  for (const route of ['/relations/picard', '/relations/picard?show=all', '/relations/picard?view=table&show=all']) {
    await goTo(page, route);
    await expect(chosen(page)).toHaveText('Jean-Luc Picard');
    await expectAccessible(page, route);
  }
});
