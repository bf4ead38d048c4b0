import { expect, test } from '../../support/desktopTest';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, goTo, markOf } from '../../support/screens';
import { expectKept } from '../../support/thereAndBack';
import { words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });
const undone = words.t('marking:undone', { what: '*' });

test('any entry of the journal is undone and done again, out of order and after a restart', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, stored('S1 E1*'));
  await page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 2' }) }).click();
  await expectNotice(page, stored('10 *'));
  await markOf(page, 'S3E1').click();
  await expectNotice(page, stored('S3 E1*'));

  const again = await expectKept(desktop, start);
  await goTo(again.page, '/journal');
  const entries = again.page.getByRole('group', { name: words.t('journal:entries') });
  // The middle one of the three: a season, done in another run of the app.
  const season = words.t('journal:season', { season: 2, show: 'Star Trek: Picard' });
  const entry = entries.getByRole('listitem').filter({ hasText: season }).first();
  await entry.getByRole('button', { name: /^Undo/ }).click();
  await expectNotice(again.page, undone);
  await expect.poll(() => watchedEpisodes(again.page)).toEqual([picard(1, 1), picard(3, 1)]);
  await expect(entries.getByText(words.t('journal:undoneTag'), { exact: true })).toBeVisible();
  await entries.getByRole('button', { name: /^Redo/ }).click();
  await expectNotice(again.page, words.t('marking:redone', { what: '*' }));
  await expect.poll(async () => new Set(await watchedEpisodes(again.page)).size).toBe(12);
  await expectKept(again, start);
});

test('what was changed since is left alone and named', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  const mark = markOf(page, 'S1E1');
  await mark.press('5');
  await expectNotice(page, words.t('marking:stored.rated', { what: 'S1 E1*', value: 5 }));
  await mark.press('6');
  await expectNotice(page, words.t('marking:stored.rated', { what: 'S1 E1*', value: 6 }));
  await goTo(page, '/journal');
  await page.getByRole('button', { name: /^Undo: Rated .* 5 of 10$/ }).click();
  await expectNotice(page, words.t('marking:refused.changedSinceBy', { later: '*' }));
  await goTo(page, '/show/picard');
  await expect(page.getByText(words.t('show:rate.figure', { value: 6 }), { exact: true })).toBeAttached();
});
