import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pack } from '../../../shared/pack/pack';
import { expect, test } from '../../support/desktopTest';
import { everythingOn } from '../../support/everythingOn';
import { choose, expectNotice, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

const file = path.join(import.meta.dirname, '..', '..', '..', 'assets', 'packs', 'picard.json');
const { episodes } = Pack.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Watched in this test: all of season one, and the first of season two. */
const isWatched = ({ season, number }: { season: number; number: number }) =>
  season === 1 || (season === 2 && number === 1);

/** Every sentence of a text; a page may show one of them alone. */
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/).filter((one) => one.length > 12);

const hidden = episodes
  .filter((episode) => !isWatched(episode))
  .flatMap(({ title, teaser, synopsis }) => [
    title.en ?? '',
    ...sentences(teaser?.en ?? ''),
    ...sentences(synopsis?.en ?? ''),
  ])
  .filter(Boolean);

/** A title of one word is found as a word of its own, with its capital. */
function found(text: string): string[] {
  return hidden.filter((one) => new RegExp(`(?<!\\w)${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`).test(text));
}

test('with strict settings nothing of an unwatched episode is on any screen, and marking opens it', async ({
  start,
}) => {
  const { page } = await start();
  expect(hidden.length).toBeGreaterThan(100);
  await goTo(page, '/show/picard');
  await page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 1' }) }).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: '10 *' }));
  await markOf(page, 'S2E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S2 E1*' }));
  await choose(
    page,
    page.getByRole('button', { name: words.t('show:spoilers.name', { preset: '' }) }),
    words.t('show:spoilers.strict'),
  );
  await expect(
    page.getByRole('button', { name: words.t('show:spoilers.name', { preset: words.t('show:spoilers.strict') }) }),
  ).toBeVisible();

  const expectNothing = async (where: string) => expect(found(await everythingOn(page)), where).toEqual([]);
  for (const [route, sign] of [
    ['/show/picard', 'The Star Gazer'],
    ['/show/picard/s2e1', 'The Star Gazer'],
    ['/show/picard/s2e2', words.t('episodeNumber', { number: 2 })],
    ['/show/picard/s3e10', words.t('episodeNumber', { number: 10 })],
    ['/up-next', words.t('episodeNumber', { number: 2 })],
    ['/library', 'Star Trek: Picard'],
    ['/library?view=list', 'Star Trek: Picard'],
    ['/journal', 'The Star Gazer'],
    ['/settings', words.t('settings:title')],
  ] as const) {
    await goTo(page, route);
    await expect(page.getByText(sign).first(), route).toBeAttached();
    await expectNothing(route);
  }

  await goTo(page, '/show/picard');
  await markOf(page, 'S2E2').press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: words.t('shell:details') })).toContainText(/S2\sE2/);
  await expectNothing('pane');
  await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S2E2').press('Shift+M');
  await expect(page.getByRole('dialog', { name: words.t('marking:when.title') })).toBeVisible();
  await expectNothing('when');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.t('marking:when.title') })).toBeHidden();
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: words.t('palette:label') });
  for (const query of ['s2e2', 'picard s3', 'seventeen', 'monsters']) {
    await field.fill(query);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await field.evaluate((input: HTMLInputElement) => input.value);
    const text = (await everythingOn(page)).replaceAll(query, '');
    expect(found(text), `palette, ${query}`).toEqual([]);
  }
  await page.keyboard.press('Escape');

  // The other half: the same look does find what a mark has opened.
  await goTo(page, '/show/picard/s2e2');
  await markOf(page, 'S2E2').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S2 E2 Penance' }));
  // The notice may stand there a moment before the page has been read again.
  await expect.poll(async () => found(await everythingOn(page)).length).toBeGreaterThan(3);
  expect(found(await everythingOn(page))).toContain('Penance');
});

test('a title is opened on purpose, alone, and closed by an undo', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard/s2e2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('episodeNumber', { number: 2 }));
  await page.getByRole('button', { name: words.t('episode:hidden.hold') }).press('Enter');
  await page.getByRole('button', { name: words.t('episode:hidden.confirm'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penance');
  const text = await everythingOn(page);
  const synopsis = episodes.find(({ season, number }) => season === 2 && number === 2)?.synopsis?.en ?? '';
  for (const sentence of sentences(synopsis)) expect(text).not.toContain(sentence);
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('episodeNumber', { number: 2 }));
});
