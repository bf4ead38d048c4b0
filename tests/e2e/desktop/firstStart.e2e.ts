import { expect, test } from '../../support/desktopTest';
import { startDesktop } from '../../support/desktopApp';
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
  expect(await watchedEpisodes(page)).toEqual([1, 2, 3].map((number) => picard(1, number)));
  const { plays } = await readStanding(page);
  expect(plays[0]).toContain(`${picard(1, 1)} day 2020-01-23 to 2020-01-23`);
  expect(plays[2]).toContain(`${picard(1, 3)} day 2020-02-06 to 2020-02-06`);

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

test('the window can be used while the catalogue is being loaded, and a load that was cut off is taken up', async ({
  start,
  folder,
}) => {
  // Ended by force in the middle of the load, which takes some seconds.
  const cut = await startDesktop(folder);
  await expect.poll(() => countRows(cut.page, 'episodes')).toBeGreaterThan(0);
  const loadedThen = await countRows(cut.page, 'packs');
  await cut.kill();

  const { page } = await start({ folder });
  await expectScreen(page, '/welcome');
  await expect(page.getByRole('heading', { level: 1, name: words.t('welcome:howFar') })).toBeVisible();
  const loading = await countRows(page, 'packs');
  await markOf(page, 'S1E1').click();
  await expect(markOf(page, 'S1E1')).toBeChecked();
  await page.getByRole('button', { name: words.t('welcome:begin') }).click();
  await expectScreen(page, '/up-next');
  await expectPacksLoaded(page);
  // Otherwise this test has seen nothing: the packs must have become too small for it.
  expect(Math.min(loadedThen, loading), 'the load was still going on').toBeLessThan(BUILT_IN_PACKS);
  await goTo(page, '/library?scope=all');
  await expect(page.getByRole('listitem').first()).toBeVisible();
});
