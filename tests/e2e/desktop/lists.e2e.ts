import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { expectNotice, goTo, markOf, undo } from '../../support/screens';
import { words } from '../../support/words';

const t = (key: string, given: Record<string, unknown> = {}): string => words.t(`lists:${key}` as 'lists:title', given);

const LIST = 'For a winter evening';

/** Puts what is shown into the list, by key alone. */
async function put(page: Page, route: string, what: string): Promise<void> {
  await goTo(page, route);
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: t('dialog.add') })).toBeVisible();
  await page.getByRole('switch', { name: LIST }).click();
  await expectNotice(page, t('stored.put', { what, name: LIST }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: t('dialog.add') })).toBeHidden();
}

test('a list is made, filled from pages, put in order by keys, marked from, and undone', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/lists');
  await expect(page.getByText(t('empty.title'))).toBeVisible();
  await expectAccessible(page, 'no lists');
  await page.getByRole('button', { name: t('make') }).click();
  await page.getByRole('textbox', { name: t('dialog.name') }).fill(LIST);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: LIST })).toBeVisible();
  await expect(page.getByText(t('nothing.title'))).toBeVisible();
  const route = new URL(page.url()).hash.slice(1);

  await put(page, '/show/picard/s1e1', '*');
  await put(page, '/show/picard/s3e9', '*');
  await put(page, '/show/tmp', '*');
  await goTo(page, route);
  const rows = page.getByRole('list', { name: LIST }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  // What is not watched has no title here either.
  await expect(rows.nth(1)).toContainText(words.t('episodeNumber', { number: 9 }));
  await expectAccessible(page, 'a list');

  const handle = rows.nth(2).getByRole('button', { name: /^Move / });
  await handle.focus();
  await handle.press('ArrowUp');
  await expect(rows.nth(1)).toContainText('The Motion Picture');
  await expect(rows.nth(1).getByRole('button', { name: /^Move / })).toBeFocused();
  await markOf(rows.nth(0), 'S1E1').click();
  await expect(rows.nth(0)).toContainText('Remembrance');
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await undo(page);
  await expectNotice(page, words.t('marking:undone', { what: '*' }));
  await expect(rows.nth(0)).not.toContainText('Remembrance');
  await undo(page);
  await expect(rows.nth(2)).toContainText('The Motion Picture');

  await page.getByRole('button', { name: t('menu', { name: LIST }) }).click();
  await page.getByRole('menuitem', { name: t('remove') }).click();
  await expect(page.getByText(t('empty.title'))).toBeVisible();
  await undo(page);
  await expect(page.getByRole('link', { name: LIST })).toBeVisible();
});
