import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expectAccessible } from '../../support/axe';
import { expect, test as base } from '../../support/desktopTest';
import { saveInto } from '../../support/leaks/messages';
import { writeNote } from '../../support/pageNotes';
import { expectNotice, expectScreen, goTo } from '../../support/screens';
import { words } from '../../support/words';

const test = base.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  desk: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-desk-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test('each way from the welcome leads to its page and back, and the horizon can be tried', async ({
  start,
  folder,
}) => {
  const { page } = await start({ folder });
  await expectScreen(page, '/welcome');
  await page.getByRole('button', { name: words.t('welcome:sampleLink') }).click();
  const sample = page.getByRole('dialog', { name: words.t('welcome:sampleTitle') });
  await expect(sample.getByText(words.t('help:sample.notMet'))).toBeVisible();
  await expect(sample.getByText(words.t('help:sample.line.captain')), 'what lies ahead is absent').toHaveCount(0);
  await sample.getByRole('checkbox').nth(1).check();
  await expect(sample.getByText(words.t('help:sample.name.known'), { exact: true })).toBeVisible();
  await expectAccessible(page, 'the sample of the horizon');
  await sample.getByRole('checkbox').nth(1).uncheck();
  await expect(sample.getByText(words.t('help:sample.name.stranger'))).toBeVisible();
  await page.keyboard.press('Escape');
  for (const [link, route] of [
    ['bringLink', '/import'],
    ['addLink', '/add'],
    ['restoreLink', '/backups'],
  ] as const) {
    await page.getByRole('button', { name: words.t(`welcome:${link}`) }).click();
    await expectScreen(page, route);
    await page.keyboard.press('Alt+ArrowLeft');
    await expectScreen(page, '/welcome');
  }
  await page.getByRole('button', { name: words.t('welcome:begin') }).click();
  await expectScreen(page, '/up-next');
});

const SECRET = 'Quillfeather';

test('tips go away for good, news are told once, and a diagnostic file holds nothing that was written', async ({
  start,
  usedFolder,
  desk,
}) => {
  const desktop = await start({ mayLog: /refused request/ });
  const { page, app } = desktop;
  const tip = page.getByRole('note', { name: words.t('help:tip.label') });
  await goTo(page, '/show/picard');
  await expect(tip).toContainText(words.t('help:tip.show'));
  await tip.getByRole('button', { name: words.t('help:tip.gone') }).click();
  await expect(tip).toBeHidden();

  await writeNote(page, `${SECRET} in a note`, `${SECRET} in a title`);
  await goTo(page, '/lists');
  await page.getByRole('button', { name: words.t('lists:make') }).click();
  await page.getByRole('textbox', { name: words.t('lists:dialog.name') }).fill(`${SECRET} of a list`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `${SECRET} of a list` })).toBeVisible();
  await goTo(page, '/add');
  await page.getByRole('textbox', { name: words.t('addShow:hand.name'), exact: true }).fill(`${SECRET} the show`);
  await page.getByRole('textbox', { name: words.t('addShow:hand.list') }).fill(`S1E1 ${SECRET} the first`);
  await page.getByRole('button', { name: words.t('addShow:hand.save'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${SECRET} the show` })).toBeVisible();
  await goTo(page, `/search?q=${SECRET}`);
  await page
    .getByRole('link', { name: new RegExp(`${SECRET} the show`) })
    .first()
    .press('Enter');
  await goTo(page, '/search');
  await expect(page.getByRole('button', { name: SECRET, exact: true }), 'the search is remembered').toBeVisible();
  const journal = readFileSync(path.join(usedFolder, 'journal', 'actions.ndjson'), 'utf8');
  for (const kept of ['in a note', 'of a list', 'the show', 'the first'])
    expect(journal, 'it is stored, so it could be told').toContain(`${SECRET} ${kept}`);

  await page.keyboard.press('F1');
  await expectScreen(page, '/help');
  await expect(page.getByRole('heading', { name: words.t('help:promises.spoils.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^0\.1\.0/ })).toBeVisible();
  await expectAccessible(page, 'help');
  await saveInto(app, desk);
  await page.getByRole('button', { name: words.t('help:trouble.save') }).click();
  await expect.poll(() => readdirSync(desk)).toEqual(['Watchbill diagnostics.txt']);
  const file = readFileSync(path.join(desk, 'Watchbill diagnostics.txt'), 'utf8');
  expect(file).toContain('"chromium"');
  expect(file).toMatch(/"notes": 1/);
  expect(file).toMatch(/"lists": 1/);
  expect(file).toMatch(/"ownShows": [1-9]/);
  expect(file).not.toContain(SECRET);
  expect(file).not.toContain(usedFolder);
  await desktop.quit();

  // The version before this one was another.
  const state = path.join(usedFolder, 'state', 'preferences.json');
  const kept = JSON.parse(readFileSync(state, 'utf8')) as Record<string, unknown>;
  expect(kept).toMatchObject({ tipsGone: ['show'] });
  writeFileSync(state, JSON.stringify({ ...kept, newsOf: '0.0.9' }));
  const { page: again } = await start({ mayLog: /refused request/ });
  await expectNotice(again, words.t('help:news.told', { version: '*' }));
  await goTo(again, '/show/picard');
  await expect(again.getByRole('heading', { level: 1, name: 'Star Trek: Picard' })).toBeVisible();
  await expect(again.getByRole('note', { name: words.t('help:tip.label') })).toHaveCount(0);
});
