import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { Pack } from '../../../shared/pack/pack';
import { expect, test } from '../../support/desktopTest';
import { everythingOn } from '../../support/everythingOn';
import { expectNotice, expectScreen, goTo, markOf, openPalette } from '../../support/screens';
import { words } from '../../support/words';

const file = path.join(import.meta.dirname, '..', '..', '..', 'assets', 'packs', 'picard.json');
const pack = Pack.parse(JSON.parse(readFileSync(file, 'utf8')));

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const conflicts = (page: Page): Locator =>
  page.getByRole('group', { name: words.t('sources:conflicts.list') }).getByRole('link');

/** Marks everything up to an episode, and waits until that is stored. */
async function watchUpTo(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).press('h');
  await expectNotice(page, words.t('marking:stored.plain', { what: '* episodes of*' }));
}

/** What the conflicts, claims and sources beyond some watched episodes say, and the names of those sources. */
function beyond(watched: ReadonlySet<string | null>): string[] {
  const conflicting = pack.conflicts.filter((row) => !watched.has(row.revealedIn));
  const claimed = pack.claims.filter((row) => !watched.has(row.revealedIn));
  const named = pack.sources.filter((row) => !watched.has(row.revealedIn));
  return [
    ...conflicting.flatMap(({ topic, why, holds }) => [topic.en, why.en, holds.en]),
    ...claimed.flatMap(({ text, correction }) => [text.en, correction?.en]),
    ...named.map(({ id }) => id),
  ].flatMap((text) => (text === undefined ? [] : [text]));
}

test('conflicts: those inside the horizon before, all 34 with sides, what holds and why at the end', async ({
  start,
}) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E4');
  const watched = new Set([null, ...pack.episodes.slice(0, 4).map((row): string => row.id)]);
  const inside = pack.conflicts.filter((row) => watched.has(row.revealedIn));
  const ahead = beyond(watched);
  expect(ahead.length).toBeGreaterThan(40);
  await goTo(page, '/conflicts/picard');
  await expect(conflicts(page)).toHaveCount(inside.length);
  await expect(page.getByText(words.t('sources:conflicts.ahead', { count: 34 - inside.length }))).toBeVisible();
  for (const route of ['/conflicts/picard', '/sources/picard']) {
    await goTo(page, route);
    const text = await everythingOn(page);
    expect(
      ahead.filter((one) => text.includes(one)),
      route,
    ).toEqual([]);
  }

  await watchUpTo(page, 'S3E10');
  await goTo(page, '/conflicts/picard');
  await expect(conflicts(page)).toHaveCount(34);
  await expect(page.getByText(words.t('sources:conflicts.within', { count: 34 }), { exact: true })).toBeVisible();
  for (const { topic, sides, holds, why } of pack.conflicts) {
    await conflicts(page)
      .filter({ has: page.getByText(topic.en ?? '', { exact: true }) })
      .click();
    const article = page.getByRole('article', { name: topic.en ?? '' });
    const list = article.getByRole('listitem');
    for (const { value, sources } of sides) {
      const side = list.filter({ has: page.getByText(value.en ?? '', { exact: true }) }).first();
      await expect(side.getByRole('link')).toHaveCount(sources.length);
    }
    await expect(article.getByText(holds.en ?? '', { exact: true }).last()).toBeVisible();
    await expect(article.getByText(why.en ?? '', { exact: true })).toBeVisible();
  }
});

test('a returning guest is nowhere before the episode, and everywhere after it', async ({ start }) => {
  const { page } = await start();
  const places = ['/people/picard', '/people/picard?order=name', '/show/picard/s3e5', '/person/picard/michelle-forbes'];
  await watchUpTo(page, 'S3E4');
  for (const route of places) {
    await goTo(page, route);
    // What somebody types into the address is theirs; the page itself must not answer it.
    const text = (await everythingOn(page)).replaceAll('data-screen="/person/picard/michelle-forbes"', '');
    expect(text, route).not.toMatch(/Forbes|Ro Laren/);
  }
  await expect(title(page)).toHaveText(words.t('people:person.missing'));

  await goTo(page, '/show/picard');
  await markOf(page, 'S3E5').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S3 E5*' }));
  await goTo(page, '/people/picard?group=cast');
  await page.getByRole('link', { name: 'Michelle Forbes' }).click();
  await expectScreen(page, '/person/picard/michelle-forbes');
  await expect(title(page)).toHaveText('Michelle Forbes');
  await page.getByRole('link', { name: 'Ro Laren' }).click();
  await expectScreen(page, '/character/picard/ro-laren');
});

test('from the credits of an episode to a person, and on to what else they did, over packs', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E7');
  await goTo(page, '/show/picard/s1e5');
  await page.getByRole('link', { name: 'Jonathan Frakes' }).click();
  await expectScreen(page, '/person/picard/jonathan-frakes');
  await expect(page).toHaveTitle(/^Jonathan Frakes · /);
  const own = page.getByRole('region', { name: 'Star Trek: Picard' });
  await expect(own.getByRole('link', { name: 'William Riker' })).toBeVisible();
  await expect(own.getByRole('link', { name: /Stardust City Rag$/ })).toBeVisible();
  const other = page.getByRole('region', { name: 'Star Trek: The Next Generation' });
  // Not watched: its number, and no title.
  await other.getByRole('link', { name: /^S3\sE16$/ }).click();
  await expectScreen(page, '/show/tng/s3e16');
});

test('everything by keyboard: to the conflicts, through them, to a source and what it says', async ({ start }) => {
  const { page } = await start();
  await watchUpTo(page, 'S1E4');
  await openPalette(page);
  await page.keyboard.type(words.t('shell:command.go-conflicts'));
  await expect(page.getByRole('option').first()).toContainText(words.t('shell:command.go-conflicts'));
  await page.keyboard.press('Enter');
  await expectScreen(page, '/conflicts/picard');
  await expect(title(page)).toBeFocused();
  // Past the two pages, and into the list at what is chosen.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(conflicts(page).first()).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(conflicts(page).nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(conflicts(page).nth(2)).toHaveAttribute('aria-current', 'true');
  const topic = pack.conflicts[2]?.topic.en ?? '';
  const article = page.getByRole('article', { name: topic });
  await expect(article).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(article.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScreen(page, '/sources/picard');
  const count = page.getByRole('button', { name: words.t('sources:whoSaysSo', { count: 1 }) }).first();
  await count.focus();
  await page.keyboard.press('Enter');
  await expect(count).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('list', { name: words.t('sources:sourcesOf') }).first()).toBeVisible();
});

test('a franchise is reached from a title of it, marked where it stands, and put in the order of its story', async ({
  start,
}) => {
  const { page } = await start();
  await goTo(page, '/show/tng');
  await page.getByRole('link', { name: 'Star Trek', exact: true }).click();
  await expectScreen(page, '/franchise/star-trek');
  const rows = page.getByRole('group', { name: words.t('library:shows') }).getByRole('listitem');
  const first = (text: string) => expect(rows.first()).toContainText(text);
  await first('Star Trek: The Original Series');
  await page.getByRole('checkbox', { name: /^Star Trek: First Contact/ }).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'Star Trek: First Contact*' }));
  await expect(page.getByText('1 begun, 1 of 978')).toBeVisible();
  await page.getByRole('radio', { name: words.t('franchise:order.story') }).click();
  await first('Star Trek: Enterprise');
  await page.getByRole('link', { name: 'Star Trek: Enterprise' }).click();
  await expectScreen(page, '/show/ent');
});
