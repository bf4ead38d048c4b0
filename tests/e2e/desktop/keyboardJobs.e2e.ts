import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PATIENCE } from '../../support/appPatience';
import { expect, test } from '../../support/desktopTest';
import { traktZip } from '../../support/imports/sameViewer';
import { keysOnly } from '../../support/keysOnly';
import { saveInto } from '../../support/leaks/messages';
import { countRows } from '../../support/pageLibrary';
import { noteField } from '../../support/pageNotes';
import { expectNotice, expectScreen, markOf, openPalette } from '../../support/screens';
import { expectPacksLoaded } from '../../support/welcome';
import { words } from '../../support/words';

// Every job by keys alone; marking has a test of its own (keyboard), and so have notes, lists and the map.

test('the first start, a show by hand, a list, a note and looking for something', async ({ start, folder }) => {
  const { page } = await start({ folder });
  const keys = await keysOnly(page);
  await keys.activate(page.getByRole('button', { name: words.t('welcome:newToIt') }));
  await expectScreen(page, '/up-next');
  await expectPacksLoaded(page);

  await keys.command('add-show', '/add');
  await keys.tabTo(page.getByRole('textbox', { name: words.t('addShow:hand.name'), exact: true }));
  await keys.type('The Night Ferry');
  await keys.tabTo(page.getByRole('textbox', { name: words.t('addShow:hand.list') }));
  await keys.type('S1E1 Out\nS1E2 Back');
  await keys.activate(page.getByRole('button', { name: words.t('addShow:hand.save'), exact: true }));
  await expect(page.getByRole('heading', { name: 'The Night Ferry', exact: true, level: 1 })).toBeVisible();
  await keys.tabTo(markOf(page, 'S1E1'));
  await keys.press('m');
  await expect(markOf(page, 'S1E1')).toBeChecked();

  await keys.command('go-lists', '/lists');
  await keys.activate(page.getByRole('button', { name: words.t('lists:make') }));
  await expect(page.getByRole('textbox', { name: words.t('lists:dialog.name') })).toBeFocused();
  await keys.type('For winter');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'For winter' })).toBeVisible();

  await openPalette(page);
  await keys.type('picard');
  await expect(page.getByRole('option').first()).toContainText('Picard');
  await keys.press('Enter');
  await expectScreen(page, '/show/picard');
  await keys.press('l');
  await keys.tabTo(page.getByRole('switch', { name: 'For winter' }));
  await keys.press('Space');
  await expectNotice(page, words.t('lists:stored.put', { what: '*', name: 'For winter' }));
  await keys.press('Escape');
  await expect(page.getByRole('dialog', { name: words.t('lists:dialog.add') })).toBeHidden();
  await keys.press('n');
  await expect(noteField(page)).toBeFocused();
  await keys.type('To be seen with Ana');
  await keys.press('ControlOrMeta+Enter');
  await expect(noteField(page)).toBeHidden();
  await keys.command('go-search', '/search');
  await keys.tabTo(page.getByRole('searchbox').first());
  await keys.type('Ana');
  await expect(page.getByRole('main').getByText('To be seen with Ana').first()).toBeVisible();
  await expect.poll(() => countRows(page, 'notes')).toBe(1);
  await keys.expectNoPointer();
});

test('an import, its dates, the calendar, the statistics, a backup, an export and the looks', async ({ start }) => {
  test.setTimeout(PATIENCE.longTest);
  const desk = mkdtempSync(path.join(tmpdir(), 'watchbill-desk-'));
  const { app, page } = await start();
  const keys = await keysOnly(page);
  await saveInto(app, desk);
  const history = path.join(desk, 'trakt.zip');
  writeFileSync(history, await traktZip());

  await keys.command('go-import', '/import');
  // The dialog of the system belongs to the system; it is opened by the button, which a key presses.
  const chooser = page.waitForEvent('filechooser');
  await keys.activate(page.getByRole('button', { name: words.t('imports:choose') }));
  await (await chooser).setFiles(history);
  await expect(page.getByRole('heading', { level: 1, name: /^8 rows from Trakt/ })).toBeVisible();
  await keys.activate(page.getByRole('button', { name: /^Import \d+ rows?$/ }));
  await expect(page.getByRole('heading', { level: 1, name: /in your library/ })).toBeVisible();
  await expect.poll(() => countRows(page, 'plays')).toBeGreaterThan(0);

  await keys.command('go-history', '/history');
  await keys.tabTo(
    page
      .getByRole('group', { name: words.t('history:list') })
      .getByRole('checkbox')
      .first(),
  );
  await keys.press('Space');
  await keys.activate(page.getByRole('button', { name: words.t('history:changeSelected') }));
  await keys.tabTo(page.getByRole('radio', { checked: true }).first());
  const day = page.getByRole('radio', { name: words.t('marking:when.day') });
  for (let step = 0; step < 10 && !(await day.isChecked()); step += 1) await keys.press('ArrowDown');
  await keys.tabTo(page.getByRole('textbox', { name: words.t('marking:when.dayField'), exact: true }));
  await keys.type('05062024');
  await keys.activate(page.getByRole('button', { name: words.t('marking:when.storeEdit'), exact: true }));
  await expect(page.getByRole('heading', { name: 'Monday 6 May 2024' })).toBeVisible();
  await expect(page.getByRole('button', { name: words.t('marking:when.storeEdit'), exact: true })).toBeHidden();

  await keys.command('go-calendar', '/calendar');
  await keys.tabTo(page.getByRole('grid').locator('[tabindex="0"]'));
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await keys.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(before);

  await keys.command('go-statistics', '/statistics');
  await keys.activate(page.getByRole('button', { name: words.t('statistics:chart.asTable') }).first());
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();

  await keys.command('go-backups', '/backups');
  await keys.activate(page.getByRole('button', { name: words.t('backups:backUp') }));
  await expect(page.getByRole('button', { name: /asked for/ })).toBeVisible();
  await expect(page.getByRole('button', { name: words.t('backups:job.cancel') })).toHaveCount(0);

  await keys.command('go-export', '/export');
  const plays = page.getByRole('article', { name: words.t('exports:plays.title'), exact: true });
  await keys.activate(plays.getByRole('button', { name: words.t('exports:save') }));
  await expectNotice(page, words.t('exports:saved', { name: '*.csv' }));
  const [csv = ''] = readdirSync(desk).filter((name) => name.endsWith('.csv'));
  expect(readFileSync(path.join(desk, csv), 'utf8').split('\n').length).toBeGreaterThan(2);

  await keys.command('go-settings', '/settings');
  const dark = page.getByRole('radio', { name: words.t('settings:theme.dark') });
  await keys.tabTo(
    page.getByRole('radiogroup', { name: words.t('settings:looks.theme') }).getByRole('radio', { checked: true }),
  );
  for (let step = 0; step < 4 && !(await dark.isChecked()); step += 1) await keys.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await keys.expectNoPointer();
  rmSync(desk, { recursive: true });
});
