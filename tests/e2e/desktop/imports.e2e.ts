import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { expect, test as base } from '../../support/desktopTest';
import { traktZip, tvTimeZip } from '../../support/imports/sameViewer';
import { readTable, watchedEpisodes } from '../../support/pageLibrary';
import { goTo } from '../../support/screens';
import { words } from '../../support/words';

const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`imports:${key}` as 'imports:title', given);

/** Both exports of one viewer, as files. */
const test = base.extend<{ exports: { trakt: string; tvTime: string; odd: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  exports: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-exports-'));
    const files = {
      trakt: path.join(folder, 'trakt.zip'),
      tvTime: path.join(folder, 'gdpr.zip'),
      odd: path.join(folder, 'shopping.txt'),
    };
    writeFileSync(files.trakt, await traktZip());
    writeFileSync(files.tvTime, await tvTimeZip());
    writeFileSync(files.odd, 'milk, bread and a lamp');
    await provide(files);
    rmSync(folder, { recursive: true, force: true });
  },
});

async function rehearse(page: Page, file: string): Promise<void> {
  await page.locator('input[data-import="files"]').setInputFiles(file);
}

/** The five figures of the report, in the order in which they stand there. */
async function figures(page: Page): Promise<number[]> {
  const shown = await page.locator('dl').first().locator('dd').allTextContents();
  return shown.map(Number);
}

async function importNow(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: t('report.go', { count: rows, formatted: String(rows) }) }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: t('done.title', { count: rows, formatted: String(rows) }) }),
  ).toBeVisible();
}

const livePlays = async (page: Page) => (await readTable(page, 'plays')).filter((play) => play.state === 'live');

test('two exports of one viewer merge without doubles, and one is taken out and put back', async ({
  start,
  exports,
}) => {
  const { page } = await start();
  await goTo(page, '/settings');
  await page.getByRole('link', { name: words.t('settings:data.import') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible();
  await expect(page.getByText(t('privacy'))).toBeVisible();

  // What is no export is refused with a sentence.
  await rehearse(page, exports.odd);
  await expect(page.getByRole('alert')).toHaveText(t('fault.NOT_RECOGNISED'));
  expect(await livePlays(page)).toEqual([]);

  // Trakt: eight rows, each accounted for; the unclear ones stand first.
  await rehearse(page, exports.trakt);
  await expect(page.getByRole('heading', { level: 1, name: /^8 rows from Trakt/ })).toBeVisible();
  await expect.poll(() => figures(page)).toEqual([4, 0, 2, 1, 1]);
  const unclear = page.getByRole('button', { name: t('show.changeName', { title: 'Star Trek: Discovery (2017)' }) });
  await expect(unclear).toBeVisible();
  for (const [colorScheme, contrast] of [
    ['light', 'no-preference'],
    ['dark', 'no-preference'],
    ['light', 'more'],
    ['dark', 'more'],
  ] as const) {
    await page.emulateMedia({ colorScheme, contrast });
    await expectAccessible(page, `rehearsal, ${colorScheme} ${contrast}`);
  }
  await page.emulateMedia({ colorScheme: null, contrast: null });
  expect(await livePlays(page), 'nothing is written before').toEqual([]);

  // The unclear one is fixed by hand.
  await unclear.click();
  const dialog = page.getByRole('dialog', { name: t('decide.show') });
  await expectAccessible(page, 'which show');
  await dialog.getByRole('radio', { name: 'Star Trek: Discovery (2017)' }).check();
  await dialog.getByRole('button', { name: t('decide.store') }).click();
  await expect.poll(() => figures(page)).toEqual([5, 0, 2, 0, 1]);

  // Its rows, and what was refused.
  await page.getByRole('button', { name: t('show.open', { title: 'Star Trek: Picard (2020)' }) }).click();
  await expect(page.getByRole('list', { name: t('show.rows') }).getByRole('listitem')).toHaveCount(4);
  await expectAccessible(page, 'rows of a show');
  await page.getByRole('button', { name: t('show.back') }).click();
  await page.getByRole('radio', { name: new RegExp(`^${t('report.refusedTab')}`) }).click();
  await expect(page.getByRole('list', { name: t('report.refusedTab') })).toContainText('watched-history-1.json');

  await importNow(page, 7);
  await expect.poll(() => livePlays(page)).toHaveLength(6);

  // The same file again: everything is here.
  await page.getByRole('button', { name: t('done.another') }).click();
  await rehearse(page, exports.trakt);
  await expect(page.getByRole('heading', { level: 1, name: /^8 rows from Trakt/ })).toBeVisible();
  await expect.poll(async () => (await figures(page)).slice(0, 3)).toEqual([0, 6, 0]);
  await page.getByRole('button', { name: t('report.leave') }).click();

  // TV Time of the same viewer: five of seven are the same plays.
  await rehearse(page, exports.tvTime);
  await expect(page.getByRole('heading', { level: 1, name: /^7 rows from TV Time/ })).toBeVisible();
  await expect
    .poll(async () => {
      const [matched = 0, already, stubs = 0, ...rest] = await figures(page);
      return [matched + stubs, already, ...rest];
    })
    .toEqual([2, 5, 0, 0]);
  await importNow(page, 2);
  await expect.poll(() => livePlays(page)).toHaveLength(8);
  expect(new Set(await watchedEpisodes(page)).size).toBe(8);

  // The first is rolled back, and what the second brought stays; then it is brought back.
  const lines = page.getByRole('listitem').filter({ hasText: t('earlier.state.applied') });
  await expect(lines).toHaveCount(2);
  await lines.filter({ hasText: 'Trakt' }).getByRole('button').click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('earlier.askConfirm') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Rolled back/ })).toBeVisible();
  await expect.poll(() => livePlays(page)).toHaveLength(2);
  await page
    .getByRole('listitem')
    .filter({ hasText: t('earlier.state.rolled-back') })
    .getByRole('button')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Brought back/ })).toBeVisible();
  await expect.poll(() => livePlays(page)).toHaveLength(8);
  await expectAccessible(page, 'earlier imports');

  // All of it stands in the journal, in words.
  await goTo(page, '/journal');
  await expect(page.getByText(/Trakt/)).toHaveCount(3);
  await expect(page.getByText(/TV Time/)).toHaveCount(1);
});
