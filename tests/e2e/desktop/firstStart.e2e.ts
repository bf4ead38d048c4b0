import type { Page } from '@playwright/test';
import { SPOILER_PRESETS } from '../../../shared/domain/spoilers';
import { expect, test } from '../../support/desktopTest';
import { waitUntilReady } from '../../support/desktopApp';
import { holdFile } from '../../support/disk';
import { countRows, picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectScreen, goTo, markOf } from '../../support/screens';
import { readStanding } from '../../support/standing';
import { BUILT_IN_PACKS, expectPacksLoaded } from '../../support/welcome';
import { words } from '../../support/words';

test('a first start asks how far one is, and its answers lead to Up next', async ({ start, folder }) => {
  const desktop = await start({ folder });
  const { page } = desktop;
  await expectScreen(page, '/welcome');
  await expect(page.getByRole('heading', { level: 1, name: words.t('welcome:howFar') })).toBeVisible();
  await markOf(page, 'S1E3').click();
  await expect(markOf(page, 'S1E1')).toBeChecked();
  await expect(page.getByText(words.t('welcome:upTo', { code: 'S1 E3', count: 3 }).replace(' ', ' '))).toBeVisible();
  await page
    .getByRole('radiogroup', { name: words.t('welcome:whenWasThat') })
    .getByRole('radio', { name: words.t('welcome:when.air-dates') })
    .click();
  await page.getByRole('radio', { name: words.t('welcome:careful.except-next.title') }).check();
  await page.getByRole('button', { name: words.t('welcome:begin') }).click();

  await expectScreen(page, '/up-next');
  await expect(page.getByRole('heading', { level: 1, name: words.t('upNext:title') })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mark watched: S1E4\b.*Star Trek: Picard$/ })).toBeVisible();
  await expect.poll(() => watchedEpisodes(page)).toEqual([1, 2, 3].map((number) => picard(1, number)));
  // What was asked beside it is an action of its own.
  await expect.poll(async () => (await readStanding(page)).settings.length).toBeGreaterThan(0);
  const { plays, settings, statuses } = await readStanding(page);
  expect(plays[0]).toContain(`${picard(1, 1)} day 2020-01-23 to 2020-01-23`);
  expect(plays[2]).toContain(`${picard(1, 3)} day 2020-02-06 to 2020-02-06`);
  expect(statuses).toEqual(['show:picard:picard watching']);
  expect(settings).toContain(`app spoilers ${JSON.stringify(SPOILER_PRESETS['except-next'])}`);
  await expect(page.getByText('Absolute Candor'), 'the title of the next one is open').toBeVisible();

  await expectPacksLoaded(page);
  await desktop.quit();
  const again = await start({ folder });
  await expectScreen(again.page, '/up-next');
  await expect(again.page.getByRole('button', { name: /^Mark watched: S1E4\b/ })).toBeVisible();
});

test('somebody new to it finds Picard up next, from its first episode', async ({ start }) => {
  const { page } = await start();
  await expectScreen(page, '/up-next');
  await expect(page.getByRole('button', { name: /^Mark watched: S1E1\b.*Star Trek: Picard$/ })).toBeVisible();
  expect(await watchedEpisodes(page)).toEqual([]);
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Star Trek: Picard\b/ })).toBeVisible();
});

/** Forgets that a pack is loaded, so that the next start loads it again. */
async function forgetPack(page: Page, name: string): Promise<void> {
  await expectPacksLoaded(page);
  await page.evaluate(
    (pack) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const forgetting = database.transaction('packs', 'readwrite');
          forgetting.objectStore('packs').delete(pack);
          forgetting.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    name,
  );
}

test('the window can be used while the catalogue is being loaded, and a load that was cut off is taken up', async ({
  start,
  folder,
}) => {
  const { app, page, kill } = await start({ folder });
  await forgetPack(page, 'startrek');
  await holdFile(app, 'startrek.json.gz');
  await page.reload();
  await waitUntilReady(page);
  await expectScreen(page, '/welcome');
  await expect(page.getByRole('progressbar', { name: words.t('welcome:setting') })).toBeVisible();
  await markOf(page, 'S1E1').click();
  await page.getByRole('button', { name: words.t('welcome:begin') }).click();
  await expectScreen(page, '/up-next');
  await expect(page.getByRole('button', { name: /^Mark watched: S1E2\b/ })).toBeVisible();
  await page.keyboard.press('m');
  await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1), picard(1, 2)]);
  expect(await countRows(page, 'packs'), 'one is still being held back').toBe(BUILT_IN_PACKS - 1);
  await kill();

  const again = await start({ folder });
  await expectScreen(again.page, '/up-next');
  await expectPacksLoaded(again.page);
  await goTo(again.page, '/show/tng');
  await expect(markOf(again.page, 'S1E1')).toBeVisible();
  await expect.poll(() => watchedEpisodes(again.page)).toEqual([picard(1, 1), picard(1, 2)]);
});
