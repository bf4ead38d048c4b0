import type { Locator, Page } from '@playwright/test';
import { PATIENCE } from '../../support/appPatience';
import { resizeTo } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { picard } from '../../support/picard';
import { factsBeyond, grownBy } from '../../support/revealed';
import { expectNotice, goTo, markOf, notices, undo } from '../../support/screens';
import { words } from '../../support/words';
import { loadBuiltIn } from '../../unit/packs/builtIn';

const pack = loadBuiltIn('picard');
const pane = (page: Page) => page.getByRole('complementary', { name: words.t('shell:revealedPane') });

/** The cards in a pane or a block, with the lines that they show. */
async function readCards(of: Locator): Promise<{ name: string; facts: string[]; values: string }[]> {
  const more = of.getByRole('button', { name: /more cards?$/ });
  if ((await more.count()) > 0) await more.click();
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return of
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ({
        name: item.querySelector('a')?.textContent ?? '',
        facts: [...item.querySelectorAll('[data-line="fact"] > span:first-child')].map((one) => one.textContent ?? ''),
        values: item.querySelector('[data-line="values"]')?.textContent ?? '',
      })),
    )
    .then((cards) => cards.map((card) => ({ ...card, facts: card.facts.map(plain) })));
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

test('each of the first ten marks shows what it unlocked, and nothing else', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  const watched: string[] = [];
  for (let number = 1; number <= 10; number += 1) {
    const mark = markOf(page, `S1E${number}`);
    await mark.focus();
    await page.keyboard.press('m');
    const grown = grownBy(pack, watched, picard(1, number));
    watched.push(picard(1, number));
    const region = pane(page).getByRole('region');
    await expect(region.getByText(words.t('unlocked:kicker', { code: `S1\u00a0E${number}` }))).toBeVisible();
    await expect(mark, 'the pane takes no focus').toBeFocused();

    await expect(async () => {
      const cards = await readCards(region);
      const expected = grown.map(({ name, facts }) => ({ name, facts: facts.toSorted() })).toSorted(byName);
      const shown = cards.map(({ name, facts }) => ({ name, facts: facts.toSorted() })).toSorted(byName);
      // A card may have gained nothing but a relation, an actor or another name: those stand there as well.
      const withLines = shown.filter((one) => one.facts.length > 0 || expected.some(({ name }) => name === one.name));
      expect(withLines, `S1E${number}`).toEqual(expected);
      for (const { name, values } of grown) {
        const line = cards.find((card) => card.name === name)?.values ?? '';
        for (const value of values) expect(line, `${name} in S1E${number}`).toContain(value);
      }
    }).toPass({ timeout: PATIENCE.sign });
    const everything = await page.locator('body').innerHTML();
    const beyond = factsBeyond(pack, watched).filter((fact) => everything.includes(fact));
    expect(beyond, `S1E${number}`).toEqual([]);
  }

  // The same later, on the page of an episode.
  await goTo(page, '/show/picard/s1e5');
  const block = page.locator('section').filter({ has: page.getByRole('heading', { name: words.t('unlocked:title') }) });
  const expected = grownBy(pack, watched.slice(0, 4), picard(1, 5));
  await expect(async () => {
    const cards = await readCards(block.first());
    for (const { name, facts } of expected) {
      expect(cards.find((card) => card.name === name)?.facts.toSorted(), name).toEqual(facts.toSorted());
    }
  }).toPass({ timeout: PATIENCE.sign });
  await expect(page.getByRole('heading', { name: words.t('episode:cast.label') })).toBeVisible();
});

test('it follows marking without ever being in the way', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  // The pane stands before what it shows has been read: until then there is nothing in it to go to.
  const closeButton = pane(page).getByRole('button', { name: words.t('unlocked:close') });
  await expect(closeButton).toBeVisible();
  await expect(markOf(page, 'S1E1')).toBeFocused();

  // The key leads into it, and Escape back to where one was, also from a button that shows its name.
  await page.keyboard.press(']');
  await expect(pane(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(closeButton).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pane(page)).toBeHidden();
  await expect(markOf(page, 'S1E1')).toBeFocused();

  // Taken back, it is gone with the mark.
  await markOf(page, 'S1E2').click();
  await expect(pane(page)).toContainText('Maps and Legends');
  await undo(page);
  await expect(pane(page)).toBeHidden();

  // A whole season is told in numbers.
  await page.getByRole('button', { name: words.t('show:season.markName', { season: 'Season 1' }) }).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: '9 *' }));
  await expect(notices(page).getByText(/\d+ facts on \d+ cards · \d+ met$/)).toBeVisible();
  await expect(pane(page)).toBeHidden();

  // Where it would cover the rows, the notice offers it.
  await resizeTo(desktop.app, page, { width: 720, height: 520 });
  await markOf(page, 'S2E1').click();
  const see = notices(page).getByRole('button', { name: words.t('unlocked:see') });
  await expect(see).toBeVisible();
  await expect(pane(page)).toBeHidden();
  await see.click();
  await expect(pane(page)).toContainText(words.t('unlocked:kicker', { code: 'S2\u00a0E1' }));
});
