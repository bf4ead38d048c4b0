import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import type { DesktopApp } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { readTable } from '../../support/pageLibrary';
import { expectNotice, goTo, markOf, undo } from '../../support/screens';
import { fillLibrary } from '../../support/viewing';
import { words } from '../../support/words';

declare global {
  /** In a page that is listened to: how often plays have begun to be counted. */
  var heardCounts: number | undefined;
}

// Calendar, history and statistics on one library, in one start each for looking and for saving.

/** The dialog of the system answers with a place in this folder, under the name that is suggested. */
async function saveInto(desktop: DesktopApp, folder: string): Promise<void> {
  await desktop.app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath?: string };
      const name = (options.defaultPath ?? 'file').split(/[/\\]/).at(-1) ?? 'file';
      return Promise.resolve({ canceled: false, filePath: `${into}/${name}` });
    };
  }, folder);
}

const plays = async (page: Page) => (await readTable(page, 'plays')).filter(({ state }) => state === 'live');

test('the calendar: a grid by keys, marks, the agenda, and a file for other calendars', async ({ start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'views-'));
  const desktop = await start();
  const { page } = desktop;
  await fillLibrary(page);
  await goTo(page, '/calendar?on=2022-03-03');
  await expect(page.getByRole('heading', { level: 1, name: 'March 2022' })).toBeVisible();
  const day = page.getByRole('gridcell', {
    name: /^Thursday 3 March 2022, 1 episode: Star Trek: Picard S2.E1, watched$/,
  });
  await day.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('gridcell', { name: /^Thursday 10 March 2022/ })).toBeFocused();
  await expect(page.getByRole('main').getByText(words.t('episodeNumber', { number: 2 }))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(markOf(page, 'S2E2')).toBeFocused();
  await page.keyboard.press('m');
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S2 E2*' }));
  await expect(page.getByRole('gridcell', { name: /^Thursday 10 March 2022.*watched$/ })).toBeVisible();
  await undo(page);
  await expectNotice(page, words.t('marking:undone', { what: '*' }));
  await expect(page.getByRole('gridcell', { name: /^Thursday 10 March 2022.*E2$/ })).toBeVisible();

  await expectAccessible(page, 'calendar, a month', 'whole');

  await page.getByRole('radio', { name: words.t('calendar:view.agenda') }).click();
  await expect(page.getByRole('region', { name: 'Thursday 7 April 2022' })).toBeVisible();
  await saveInto(desktop, folder);
  await page.getByRole('button', { name: words.t('calendar:export') }).click();
  await expectNotice(page, words.t('exports:saved', { name: '*.ics' }));
  const [file = ''] = readdirSync(folder);
  const ics = readFileSync(path.join(folder, file), 'utf8');
  expect(ics.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(30);
  expect(ics).toContain('DTSTART;VALUE=DATE:20220310');
  rmSync(folder, { recursive: true });
});

test('the history: filters, a date to jump to, other dates for several, and undo', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/history');
  await expect(page.getByText(words.t('history:empty.title'))).toBeVisible();
  await expectAccessible(page, 'history, empty', 'whole');
  await fillLibrary(page);
  await goTo(page, '/history');
  const rows = page.getByRole('group', { name: words.t('history:list') }).getByRole('checkbox');
  await expect(rows).toHaveCount(12);
  await page.getByRole('combobox', { name: words.t('history:filter.origin') }).selectOption('mark');
  await expect(rows).toHaveCount(2);
  await rows.nth(0).click();
  await rows.nth(1).press('Shift+X');
  await expect(page.getByRole('status').getByText(words.t('history:selected', { count: 2 }))).toBeVisible();
  await expectAccessible(page, 'history, two selected', 'whole');
  await page.getByRole('button', { name: words.t('history:changeSelected') }).click();
  await page.getByRole('radio', { name: words.t('marking:when.day') }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: words.t('marking:when.dayField'), exact: true })
    .fill('2024-05-06');
  await page.getByRole('button', { name: words.t('marking:when.storeEdit'), exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Monday 6 May 2024' })).toBeVisible();
  // One action a show: the heading stands there with the first.
  const onThatDay = async () => (await plays(page)).filter(({ from }) => from === '2024-05-06').length;
  await expect.poll(onThatDay).toBe(2);
  await undo(page);
  await expect.poll(onThatDay).toBe(1);
  await undo(page);
  await expect(page.getByRole('heading', { name: 'Monday 6 May 2024' })).toHaveCount(0);
  expect(await onThatDay()).toBe(0);
  await goTo(page, '/history?at=2001-01-01');
  await page.getByRole('button', { name: words.t('history:later') }).click();
  await expect(rows.first()).toBeVisible();
});

/** Answers how often the page has begun to count plays since. */
async function listenToCounts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    globalThis.heardCounts = 0;
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (options?.name?.startsWith('statistics')) globalThis.heardCounts = (globalThis.heardCounts ?? 0) + 1;
      }
    };
  });
  return () => page.evaluate(() => globalThis.heardCounts ?? 0);
}

test('the statistics: counted, as tables, and saved as picture, drawing and table', async ({ start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'views-'));
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/statistics');
  await expect(page.getByText(words.t('statistics:empty.title'))).toBeVisible();
  await fillLibrary(page);
  const counts = await listenToCounts(page);
  await goTo(page, '/statistics');
  const chart = page.getByRole('region', { name: words.t('statistics:days.title'), exact: true });
  await expect(chart.getByRole('img')).toBeVisible();
  await expect(page.getByText(words.t('statistics:note.bulk', { count: 10, formatted: '10' }))).toBeVisible();
  await chart.getByRole('button', { name: words.t('statistics:chart.asTable') }).press('Enter');
  await expect(chart.getByRole('row')).toHaveCount(2);
  await expectAccessible(page, 'statistics, a table', 'whole');
  await chart.getByRole('button', { name: words.t('statistics:chart.asTable') }).press('Enter');
  expect(await counts()).toBe(1);
  await goTo(page, '/history');
  await goTo(page, '/statistics');
  await expect(chart.getByRole('img')).toBeVisible();
  expect(await counts(), 'what is known is not counted again').toBe(1);
  await saveInto(desktop, folder);
  for (const as of ['png', 'svg', 'csv'] as const) {
    await chart.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('menuitem', { name: words.t(`statistics:chart.${as}`) }).click();
    await expectNotice(page, words.t('statistics:chart.saved', { name: `*.${as}` }));
  }
  const named = (as: string) => path.join(folder, readdirSync(folder).find((name) => name.endsWith(as)) ?? '');
  expect(readFileSync(named('.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
  const svg = readFileSync(named('.svg'), 'utf8');
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).toContain('@font-face');
  expect(svg).not.toMatch(/class=|var\(--|color-mix|oklab/);
  expect(readFileSync(named('.csv'), 'utf8')).toMatch(/^Day,Plays\r\n\d{4}-\d\d-\d\d,2\r\n$/);
  rmSync(folder, { recursive: true });
});
