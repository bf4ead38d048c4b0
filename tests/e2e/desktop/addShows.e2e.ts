import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { expect, test as base } from '../../support/desktopTest';
import { countRows } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf, undo } from '../../support/screens';
import { aPack, aShow } from '../../support/smallPack';
import { type StandIn, startTvmaze } from '../../support/tvmaze';
import { words } from '../../support/words';

const test = base.extend<{ tvmaze: StandIn }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  tvmaze: async ({}, provide) => {
    const standIn = await startTvmaze();
    await provide(standIn);
    await standIn.close();
  },
});

const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`addShow:${key}` as 'addShow:title', given);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox', { name: t('lookup.query') }).fill(query);
  await press(page, t('lookup.search'));
}

/** The watched control of an episode is ticked. */
async function expectMarked(page: Page, ...codes: string[]): Promise<void> {
  for (const code of codes) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(markOf(page, code), code).toBeChecked();
  }
}

test('a show from TVmaze: asked for, added with its specials, refreshed with its marks kept', async ({
  start,
  tvmaze,
}) => {
  const { page } = await start({ switches: [`--lookup-base=${tvmaze.base}`] });
  await goTo(page, '/add?way=lookup');
  await expect(page.getByText(t('lookup.intro'))).toBeVisible();
  expect(tvmaze.asked, 'nothing is asked for without the viewer').toEqual([]);

  await search(page, 'Nobody knows this');
  await expect(page.getByText(t('lookup.nothing', { query: 'Nobody knows this' }))).toBeVisible();
  tvmaze.mood = 'busy';
  await search(page, 'Lantern');
  await expect(page.getByRole('alert')).toHaveText(t('lookup.problem.too-many-seconds', { count: 30 }));
  tvmaze.mood = 'silent';
  await search(page, 'Lantern');
  await expect(page.getByText(t('lookup.asking'))).toBeVisible();
  await press(page, t('lookup.cancel'));
  await expect(page.getByRole('alert')).toHaveText(t('lookup.problem.cancelled'));
  await expectAccessible(page, 'a look-up that failed');
  tvmaze.mood = 'well';
  await search(page, 'Lantern');
  await expect(page.getByText('2021 · Harbour One')).toBeVisible();
  await expectAccessible(page, 'what a look-up found');
  await page.getByRole('button', { name: `${t('lookup.choose')}: Lantern Street` }).click();
  await expect(page.getByText(t('lookup.seasonLine', { season: 1, count: 3 }))).toBeVisible();
  await expect(page.getByText(t('lookup.specialsLine', { count: 1 }))).toBeVisible();
  await expect(page.getByText('https://www.tvmaze.com/shows/4711')).toBeVisible();
  await press(page, t('lookup.add'));

  await expect(page.getByRole('heading', { name: 'Lantern Street', exact: true, level: 1 })).toBeVisible();
  await expect(page.getByText(t('source', { licence: 'CC BY-SA' }))).toBeVisible();
  await markOf(page, 'S1E2').press('m');
  await markOf(page, 'S1E3').press('m');
  await expectMarked(page, 'S1E2', 'S1E3');
  await expectAccessible(page, 'the page of an own show');

  // The source puts an episode in front, renames one, and no longer has the third, which is marked.
  tvmaze.episodes = [
    { id: 9, season: 1, number: 1, name: 'Before all light', airdate: '2021-02-22' },
    { id: 1, season: 1, number: 2, name: 'First light', airdate: '2021-03-01' },
    { id: 2, season: 1, number: 3, name: 'Another light', airdate: '2021-03-08' },
  ];
  const asked = tvmaze.asked.length;
  await page.getByRole('link', { name: t('origin.refresh') }).click();
  await expectScreen(page, '/add');
  expect(tvmaze.asked).toHaveLength(asked);
  await press(page, t('lookup.refresh'));
  await expect(page.getByText(/is new$/)).toBeVisible();
  await expect(page.getByText(/it has marks and stays$/)).toBeVisible();
  await expectAccessible(page, 'what a refresh changes');
  await press(page, t('lookup.take'));
  await expect(page.getByRole('heading', { name: 'Lantern Street', exact: true, level: 1 })).toBeVisible();
  await expectMarked(page, 'S1E3', 'S1E4');
  await expect(markOf(page, 'S1E2')).not.toBeChecked();
  await expect(page.getByText(t('origin.gone', { count: 1 }))).toBeVisible();
  await expect.poll(() => countRows(page, 'plays')).toBe(2);
  expect(tvmaze.asked.every((one) => /^\/(?:search|shows|lookup)/.test(one))).toBe(true);
});

test('without an answer, and without a network, that is said, and nothing is lost', async ({ start, tvmaze }) => {
  tvmaze.mood = 'silent';
  const { page } = await start({ switches: [`--lookup-base=${tvmaze.base}`, '--lookup-timeout=1500'] });
  await goTo(page, '/add?way=lookup');
  await search(page, 'Lantern');
  await expect(page.getByRole('alert')).toHaveText(t('lookup.problem.timed-out'));
  await tvmaze.close();
  await search(page, 'Lantern');
  await expect(page.getByRole('alert')).toHaveText(t('lookup.problem.offline'));
});

test('by hand from a pasted list, edited, removed, and all of that taken back', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/add');
  await press(page, t('hand.save'));
  await expect(page.getByText(t('hand.nameMissing'))).toBeVisible();
  await page.getByRole('textbox', { name: t('hand.name'), exact: true }).fill('The Night Ferry');
  const list = page.getByRole('textbox', { name: t('hand.list') });
  await list.fill('S1E1 Out 2020-01-05\nS1E2 Back\nno number\nSpecials\n1 The storm');
  await expect(page.getByText(t('preview.fault.no-number'))).toBeVisible();
  await expectAccessible(page, 'a list with a fault');
  await list.fill('S1E1 Out 2020-01-05\nS1E2 Back\nSpecials\n1 The storm');
  await press(page, t('hand.save'));
  await expect(page.getByRole('heading', { name: 'The Night Ferry', exact: true, level: 1 })).toBeVisible();
  await markOf(page, 'S1E2').press('m');
  await expectMarked(page, 'S1E2');

  await page.getByRole('link', { name: t('origin.edit'), exact: true }).click();
  await page.getByRole('textbox', { name: t('hand.list') }).fill('S1E1 Out\nS1E2 Between\nS1E3 Back');
  await expect(page.getByText(t('changes.title'))).toBeVisible();
  await press(page, t('hand.saveChanges'));
  await expect(page.getByRole('heading', { name: 'The Night Ferry', exact: true, level: 1 })).toBeVisible();
  await expectMarked(page, 'S1E3');
  await expect(markOf(page, 'S1E2')).not.toBeChecked();

  await press(page, t('origin.remove'));
  await expect(page.getByRole('alertdialog')).toContainText(t('origin.removeText'));
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('origin.removeDo') })
    .click();
  await expectScreen(page, '/library');
  await goTo(page, '/unmatched');
  await expect(page.getByRole('main').getByText('The Night Ferry', { exact: true })).toBeVisible();
  await expectAccessible(page, 'what waits to be matched');
  await undo(page);
  await expect(page.getByText(t('unmatched.none'))).toBeVisible();
});

test('a pack from a file: refused with its line, added, replaced, dropped, removed', async ({ start, folder }) => {
  const file = path.join(folder, 'small.json');
  const write = (days: string[], version: number, change = (text: string) => text) =>
    writeFileSync(file, change(JSON.stringify(aPack([aShow('quay', { 1: days })], version), null, 2)));
  const { page, app } = await start();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await goTo(page, '/add?way=pack');

  write(['2020-01-01'], 1, (text) => text.replace('"airedOn": "2020-01-01"', '"airedOn": "soon"'));
  await press(page, t('pack.choose'));
  const line =
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('"soon"')) + 1;
  await expect(page.getByText(`line ${line}: episodes[0].airedOn`)).toBeVisible();
  await expectAccessible(page, 'a pack that is refused');

  write(['2020-01-01', '2020-01-08'], 1);
  await press(page, t('pack.choose'));
  await press(page, t('pack.add'));
  await expectNotice(page, `${t('stored.packAdded', { title: 'Small pack' })}*`);
  await goTo(page, '/show/quay');
  await markOf(page, 'S1E2').press('m');
  await expectMarked(page, 'S1E2');

  // Dropped on any page: a version with one episode more.
  write(['2020-01-01', '2020-01-08', '2020-01-15'], 2);
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'small.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    readFileSync(file, 'utf8'),
  );
  await expectScreen(page, '/add');
  await expect(page.getByText(t('pack.figures', { added: 1, changed: 0, gone: 0 }))).toBeVisible();
  await expectAccessible(page, 'a pack that takes the place of another');
  await press(page, t('pack.replace'));
  await expectNotice(page, `${t('stored.packAdded', { title: 'Small pack' })}*`);
  await goTo(page, '/show/quay');
  await expectMarked(page, 'S1E2');
  await expect(markOf(page, 'S1E3')).toBeVisible();
});
