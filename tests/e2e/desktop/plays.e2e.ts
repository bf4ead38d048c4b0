import { expect, test } from '../../support/desktopTest';
import { picard } from '../../support/pageLibrary';
import { choose, expectNotice, goTo, markOf } from '../../support/screens';
import { expectKept, thereAndBack } from '../../support/thereAndBack';
import { words } from '../../support/words';

test('a play gets another date, another play is added, one is deleted', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard/s1e1');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  const playMenu = () => page.getByRole('button', { name: words.t('episode:plays.more', { when: '' }) }).first();

  await thereAndBack(desktop, {
    name: 'to the day',
    act: async () => {
      await choose(page, playMenu(), words.t('episode:plays.change'));
      await page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.day')}`) }).check();
      await page.getByLabel(words.t('marking:when.dayField'), { exact: true }).fill('2020-02-20');
      await page.getByRole('button', { name: words.t('marking:when.storeEdit'), exact: true }).click();
    },
    said: words.t('marking:stored.redated', { what: 'S1 E1*' }),
    done: () => expect(page.getByRole('listitem').filter({ hasText: '20 Feb 2020' })).toBeVisible(),
    back: () => expect(page.getByRole('listitem').filter({ hasText: '20 Feb 2020' })).toBeHidden(),
  });
  await thereAndBack(desktop, {
    name: 'one more, in a year',
    act: async () => {
      await page.getByRole('button', { name: words.t('episode:plays.addName', { name: '' }) }).click();
      await page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.year')}`) }).check();
      await page.getByLabel(words.t('marking:when.yearField'), { exact: true }).fill('2021');
      await page.getByRole('button', { name: words.t('marking:when.storeAgain') }).click();
    },
    said: words.t('marking:stored.again', { what: 'S1 E1*' }),
  });
  const { plays } = await thereAndBack(desktop, {
    name: 'deleted',
    act: () =>
      choose(
        page,
        page.getByRole('button', { name: words.t('episode:plays.more', { when: '20 Feb 2020' }) }),
        words.t('episode:plays.remove'),
      ),
    said: words.t('marking:stored.playRemoved', { what: 'S1 E1*', count: 1 }),
  });
  expect(plays).toEqual([expect.stringContaining(`${picard(1, 1)} year 2021-01-01 to 2021-12-31`)]);
  await expect(markOf(page, 'S1E1')).toBeChecked();
  await expectKept(desktop, start);
});

test('a date that cannot be is refused beside its field, and nothing is stored', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard/s1e1');
  await markOf(page, 'S1E1').press('Shift+M');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.range')}`) }).check();
  await dialog.getByLabel(words.t('marking:when.fromField')).fill('2020-05-01');
  await dialog.getByLabel(words.t('marking:when.toField')).fill('2020-04-01');
  await dialog.getByRole('button', { name: words.t('marking:when.store') }).click();
  await expect(dialog.getByText(words.t('marking:when.error.endsBeforeStart'))).toBeVisible();
  await expect(dialog.getByLabel(words.t('marking:when.toField'))).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(markOf(page, 'S1E1')).not.toBeChecked();
});
