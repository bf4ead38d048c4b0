import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { expect, test } from '../../support/desktopTest';
import { everythingOn } from '../../support/everythingOn';
import { choose, expectNotice, expectScreen, goTo, markOf, openPalette } from '../../support/screens';
import { words } from '../../support/words';

const names = (page: Page): Locator => page.getByRole('heading', { level: 2 }).filter({ has: page.getByRole('link') });
const lines = (page: Page): Locator => page.getByRole('table', { name: words.t('compare:lines') });
const cells = (page: Page, label: string): Locator =>
  lines(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
    .getByRole('cell');

async function watchUpTo(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).press('h');
  await expectNotice(page, words.t('marking:stored.plain', { what: '* episodes of*' }));
}

test('Dahj, Soji and Sutra side by side, chosen by the keyboard alone', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E10');
  await goTo(page, '/character/picard/dahj');
  await openPalette(page);
  await page.keyboard.type('compare cards');
  await expect(page.getByRole('option').first()).toContainText(words.t('shell:command.compare-cards'));
  await page.keyboard.press('Enter');
  await expectScreen(page, '/compare/picard');
  await expect(names(page)).toHaveText(['Dahj Asha']);

  await page.getByRole('button', { name: words.t('compare:choose') }).press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('soji');
  await expect(page.getByRole('option').first()).toContainText('Soji Asha');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Dahj Asha', 'Soji Asha']);
  await page.getByRole('button', { name: words.t('compare:third') }).press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('sutra');
  await expect(page.getByRole('option').first()).toContainText('Sutra');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Dahj Asha', 'Soji Asha', 'Sutra']);
  await expect(page).toHaveTitle(/^Dahj Asha, Soji Asha, Sutra · /);
  await expect(cells(page, words.t('compare:kind.actors'))).toHaveText([
    'Isa Briones',
    /Isa Briones\s*Ella McKenzie/,
    'Isa Briones',
  ]);
  await expect(page.getByText('Dahj Asha is twin of Soji Asha')).toBeVisible();

  await page.getByRole('button', { name: words.t('compare:turn') }).press('Enter');
  await expect(names(page)).toHaveText(['Soji Asha', 'Sutra', 'Dahj Asha']);
  await page.getByRole('button', { name: words.t('compare:remove', { name: 'Sutra' }) }).press('Enter');
  await expect(names(page)).toHaveText(['Soji Asha', 'Dahj Asha']);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(names(page)).toHaveText(['Soji Asha', 'Sutra', 'Dahj Asha']);
});

test('as of an earlier episode both are as they were, on the page and in a file', async ({ start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-compare-'));
  try {
    const { page, app } = await start();
    await watchUpTo(page, 'S1E10');
    await goTo(page, '/compare/picard?cards=soji,sutra');
    await expect(names(page)).toHaveText(['Soji Asha', 'Sutra']);
    const slider = page.getByRole('slider');
    await slider.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    await expect(page.getByText(words.t('compare:notMet', { place: 'S1\u00a0E5' }))).toBeVisible();
    await expect(cells(page, words.t('compare:kind.affiliations')).first()).toHaveText(
      'Borg Artifact Research Institute',
    );
    expect(await lines(page).innerText()).not.toMatch(/E[6-9]|E10|Coppelius|McKenzie/i);

    await app.evaluate(({ dialog }, to) => {
      // The system's dialog cannot be driven: it answers with the name that it was given.
      dialog.showSaveDialog = ((_: unknown, { defaultPath = '' }: { defaultPath?: string }) =>
        Promise.resolve({ canceled: false, filePath: `${to}/${defaultPath.split('/').at(-1)}` })) as never;
    }, folder);
    await goTo(page, '/compare/picard?cards=soji,dahj&asOf=s1e5');
    await expect(names(page)).toHaveText(['Soji Asha', 'Dahj Asha']);
    await choose(page, page.getByRole('button', { name: words.t('cardExport:menu') }), words.t('cardExport:html'));
    await expectNotice(page, words.t('cardExport:saved', { name: '*.html' }));
    const [name = ''] = readdirSync(folder);
    expect(name).toBe('Soji Asha and Dahj Asha (S1 E5).html');
    const html = readFileSync(path.join(folder, name), 'utf8');
    expect(html).toContain('As of S1\u00a0E5');
    expect(html).toContain('Between them');
    for (const later of ['Sutra', 'Coppelius', 'McKenzie', 'betrayed']) expect(html).not.toContain(later);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a comparison names nobody who is not met, whatever its address says', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E5');
  await goTo(page, '/compare/picard?cards=soji,sutra,vadic&asOf=s3e10');
  await expect(names(page)).toHaveText(['Soji Asha']);
  await page.getByRole('button', { name: words.t('compare:choose') }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('vad');
  await expect(page.getByText(words.t('compare:choice.nobody'))).toBeVisible();
  const all = (await everythingOn(page)).replaceAll(/cards=[\w,%]*/g, '');
  for (const later of ['Sutra', 'sutra', 'Vadic', 'vadic', 'Coppelius']) expect(all, later).not.toContain(later);
});

test('aligns in the smallest window, and is accessible with none, one, two and three', async ({ start }) => {
  const { page } = await start({ size: { width: 720, height: 520 } });
  await goTo(page, '/compare/picard');
  await expectAccessible(page, 'compare, nobody met');
  await watchUpTo(page, 'S1E10');
  for (const cards of ['', 'rios', 'rios,holo-emil', 'dahj,soji,sutra']) {
    await goTo(page, `/compare/picard?cards=${cards}`);
    await expect(names(page)).toHaveCount(cards.split(',').filter(Boolean).length);
    await expectAccessible(page, `compare ${cards}`);
  }
  const row = cells(page, words.t('compare:kind.species'));
  const boxes = await Promise.all([0, 1, 2].map((index) => row.nth(index).boundingBox()));
  expect(new Set(boxes.map((box) => box?.y)).size, 'one line').toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
