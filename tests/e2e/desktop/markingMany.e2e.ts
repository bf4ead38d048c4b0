import { expect, test } from '../../support/desktopTest';
import { readTable, picard, watchedEpisodes } from '../../support/pageLibrary';
import { choose, goTo, markOf } from '../../support/screens';
import { expectKept, thereAndBack } from '../../support/thereAndBack';
import { words } from '../../support/words';

const season = (number: number) => words.t('seasonNumber', { number });
const many = (count: number, of: string) =>
  words.t('marking:stored.plain', { what: words.t('marking:episodesOf', { count, of }) });

test('a season, everything up to here and a whole show are marked in one action', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  const { plays } = await thereAndBack(desktop, {
    name: 'up to here',
    act: async () => {
      const row = page.locator('[data-episode]').filter({ has: markOf(page, 'S1E4') });
      await row.hover();
      await row.getByRole('button', { name: words.t('show:row.upToName', { count: 4, code: 'S1 E4' }) }).click();
    },
    said: many(4, 'Star Trek: Picard'),
    done: async () => {
      await expect(markOf(page, 'S1E4')).toBeChecked();
      await expect(markOf(page, 'S1E5')).not.toBeChecked();
    },
    back: () => expect(markOf(page, 'S1E1')).not.toBeChecked(),
  });
  expect(plays).toHaveLength(4);
  expect(await watchedEpisodes(page)).toEqual([1, 2, 3, 4].map((number) => picard(1, number)));
  await thereAndBack(desktop, {
    name: 'a season',
    act: () => page.getByRole('button', { name: words.t('show:season.markName', { season: season(2) }) }).click(),
    said: many(10, season(2)),
    done: async () => {
      await expect(markOf(page, 'S2E1')).toBeChecked();
      await expect(markOf(page, 'S2E10')).toBeChecked();
      await expect(markOf(page, 'S1E5')).not.toBeChecked();
    },
    back: () => expect(markOf(page, 'S2E1')).not.toBeChecked(),
  });
  const more = page.getByRole('button', { name: words.t('show:more.name', { title: 'Star Trek: Picard' }) });
  await thereAndBack(desktop, {
    name: 'the show',
    act: () => choose(page, more, words.t('show:more.mark')),
    said: many(16, 'Star Trek: Picard'),
    done: () => expect(markOf(page, 'S3E10')).toBeChecked(),
    back: () => expect(markOf(page, 'S3E10')).not.toBeChecked(),
  });
  expect(new Set(await watchedEpisodes(page)).size).toBe(30);
  await thereAndBack(desktop, {
    name: 'a season is unmarked',
    act: () => page.getByRole('button', { name: words.t('show:season.unmarkName', { season: season(1) }) }).click(),
    said: words.t('marking:stored.unmarked', { what: words.t('marking:episodesOf', { count: 10, of: season(1) }) }),
    done: () => expect(markOf(page, 'S1E1')).not.toBeChecked(),
    back: () => expect(markOf(page, 'S1E1')).toBeChecked(),
  });
  await expectKept(desktop, start);
});

test('a season is back-dated over a range, spread in story order', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  await thereAndBack(desktop, {
    name: 'a range',
    act: async () => {
      const button = page.getByRole('button', { name: words.t('show:season.more', { season: season(1) }) });
      await choose(page, button, words.t('show:season.earlier'));
      await page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.range')}`) }).check();
      await page.getByLabel(words.t('marking:when.fromField')).fill('2020-04-01');
      await page.getByLabel(words.t('marking:when.toField')).fill('2020-04-30');
      await page.getByRole('button', { name: words.t('marking:when.storeMany', { count: 10 }) }).click();
    },
    said: many(10, season(1)),
    done: () => expect(markOf(page, 'S1E10')).toBeChecked(),
    back: () => expect(markOf(page, 'S1E10')).not.toBeChecked(),
  });
  const plays = await readTable(page, 'plays');
  const standing = plays.filter((play) => play.state === 'live');
  expect(standing).toHaveLength(10);
  for (const play of standing) {
    expect(play).toMatchObject({
      precision: 'range',
      from: '2020-04-01',
      to: '2020-04-30',
      at: null,
      origin: { kind: 'bulk' },
    });
    expect(play.order).toBeGreaterThanOrEqual(Date.parse('2020-03-31T00:00:00Z'));
    expect(play.order).toBeLessThanOrEqual(Date.parse('2020-05-02T00:00:00Z'));
  }
  expect(new Set(standing.map((play) => play.order)).size, 'spread, not heaped').toBe(10);
  const inOrder = Array.from({ length: 10 }, (_, index) => picard(1, index + 1));
  expect(await watchedEpisodes(page)).toEqual(inOrder);
  const again = await expectKept(desktop, start);
  expect(await watchedEpisodes(again.page)).toEqual(inOrder);
});
