import { expect, test } from '../../support/desktopTest';
import { settle } from '../../support/leaks/channels';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { choose, expectNotice, goTo, markOf } from '../../support/screens';
import { expectKept, thereAndBack } from '../../support/thereAndBack';
import { words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });

test('an episode is marked by click and by key, and unmarked; all of it can be undone and is kept', async ({
  start,
}) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  const first = markOf(page, 'S1E1');
  const second = markOf(page, 'S1E2');
  await thereAndBack(desktop, {
    name: 'a click marks',
    act: () => first.click(),
    said: stored('S1 E1*'),
    done: () => expect(first).toBeChecked(),
    back: () => expect(first).not.toBeChecked(),
  });
  await thereAndBack(desktop, {
    name: 'a key marks',
    act: () => second.press('m'),
    said: stored('S1 E2*'),
    done: () => expect(second).toBeChecked(),
    back: () => expect(second).not.toBeChecked(),
  });
  await thereAndBack(desktop, {
    name: 'Space unmarks',
    act: () => second.press('Space'),
    said: words.t('marking:stored.unmarked', { what: 'S1 E2' }),
    done: () => expect(second).not.toBeChecked(),
    back: () => expect(second).toBeChecked(),
  });
  const { plays } = await thereAndBack(desktop, {
    name: 'A marks once more',
    act: () => first.press('a'),
    said: words.t('marking:stored.again', { what: 'S1 E1*' }),
  });
  expect(plays).toHaveLength(2);
  for (const play of plays) expect(play).toContain(`${picard(1, 1)} second`);

  const again = await expectKept(desktop, start);
  await goTo(again.page, '/show/picard');
  await expect(markOf(again.page, 'S1E1')).toBeChecked();
  await expect(markOf(again.page, 'S1E2')).not.toBeChecked();
});

test('a mark moves the horizon, and no row with it', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  const rows = page.locator('[data-episode]');
  await expect(rows).toHaveCount(30);
  const tops = () => rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
  await settle(page);
  const before = await tops();
  for (const number of [1, 2, 3]) {
    // oxlint-disable no-await-in-loop -- one after the other, as the horizon goes down
    await markOf(page, `S1E${number}`).click();
    await expectNotice(page, stored(`S1 E${number}*`));
    await expect(rows.nth(number - 1).locator('xpath=following-sibling::*[1]')).toHaveText(words.t('show:horizon'));
    expect(await tops()).toEqual(before);
    // oxlint-enable no-await-in-loop
  }
});

test('thirty quick marks by key: none is shown unmarked again in any frame', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await expect(page.locator('[data-episode]')).toHaveCount(30);
  const gone = await page.evaluate(async () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-episode]:has(input[type=checkbox])')].slice(0, 30);
    const marked: string[] = [];
    const back = new Set<string>();
    let ended = false;
    const look = () => {
      for (const ref of marked) {
        const box = document.querySelector<HTMLInputElement>(`[data-episode="${ref}"] input[type=checkbox]`);
        if (box !== null && !box.checked) back.add(ref);
      }
      if (!ended) requestAnimationFrame(look);
    };
    // A list begins to read anew with every mark: faster than it reads, and it answers once, after the last.
    for (const row of rows) {
      row.querySelector<HTMLElement>('[tabindex], input')?.focus();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', code: 'KeyM', bubbles: true }));
      // oxlint-disable-next-line no-await-in-loop -- one mark a frame
      await new Promise((resolve) => requestAnimationFrame(resolve));
      marked.push(row.dataset['episode'] ?? '');
      if (marked.length === 1) requestAnimationFrame(look);
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    ended = true;
    return { back: [...back], marked: marked.length };
  });
  expect(gone).toEqual({ back: [], marked: 30 });
  await expect.poll(async () => (await watchedEpisodes(page)).length).toBe(30);
});

test('ratings, favourites, skips and a status are kept, each with its undo', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  const first = markOf(page, 'S1E1');
  const third = markOf(page, 'S1E3');
  await thereAndBack(desktop, {
    name: 'a figure rates an episode',
    act: () => first.press('8'),
    said: words.t('marking:stored.rated', { what: 'S1 E1*', value: 8 }),
  });
  await thereAndBack(desktop, {
    name: 'F makes a favourite',
    act: () => first.press('f'),
    said: words.t('marking:stored.favourite', { what: 'S1 E1*' }),
  });
  await thereAndBack(desktop, {
    name: 'S skips',
    act: () => third.press('s'),
    said: words.t('marking:stored.skipped', { what: 'S1 E3*' }),
    done: () => expect(third).toHaveAccessibleDescription(words.t('marking:state.skipped')),
    back: () => expect(third).not.toHaveAccessibleDescription(words.t('marking:state.skipped')),
  });
  const more = page.getByRole('button', { name: words.t('show:more.name', { title: 'Star Trek: Picard' }) });
  await thereAndBack(desktop, {
    name: 'a show is rated',
    act: async () => {
      await choose(page, more, words.t('show:more.rate'));
      await page.getByRole('radio', { name: words.t('show:rate.cell', { value: 9 }) }).click();
    },
    said: words.t('marking:stored.rated', { what: 'Star Trek: Picard', value: 9 }),
  });
  await thereAndBack(desktop, {
    name: 'a season is rated',
    act: async () => {
      const season = page.getByRole('button', { name: words.t('show:season.more', { season: 'Season 2' }) });
      await choose(page, season, words.t('show:season.rate'));
      await page.getByRole('radio', { name: words.t('show:rate.cell', { value: 7 }) }).click();
    },
    said: words.t('marking:stored.rated', { what: 'Season 2', value: 7 }),
  });
  const standing = await thereAndBack(desktop, {
    name: 'a status is set',
    act: () =>
      choose(
        page,
        page.getByRole('button', { name: words.t('show:status.name', { status: '' }) }),
        words.t('status.paused'),
      ),
    said: words.t('marking:stored.status', { what: 'Star Trek: Picard', status: 'paused' }),
    done: () =>
      expect(
        page.getByRole('button', { name: words.t('show:status.name', { status: words.t('status.paused') }) }),
      ).toBeVisible(),
  });
  expect(standing).toMatchObject({
    ratings: [`${picard(1, 1)} 8`, 'season:picard:s02 7', 'show:picard:picard 9'],
    favourites: [picard(1, 1)],
    skips: [`${picard(1, 3)} first`],
    statuses: ['show:picard:picard paused'],
    plays: [],
  });
  await expectKept(desktop, start);
});

test('a rewatch starts with every mark open, and the first dates stay', async ({ start }) => {
  const desktop = await start();
  const { page } = desktop;
  await goTo(page, '/show/picard');
  const first = markOf(page, 'S1E1');
  await first.click();
  await expectNotice(page, stored('S1 E1*'));
  const name = 'With a friend';
  const { passes } = await thereAndBack(desktop, {
    name: 'a pass is started and named',
    act: async () => {
      await page.getByRole('button', { name: words.t('show:pass.name', { name: '' }) }).click();
      await page.getByRole('textbox', { name: words.t('show:pass.startName') }).fill(name);
      await page.getByRole('button', { name: words.t('show:pass.start') }).click();
    },
    said: words.t('marking:stored.passStarted', { what: 'Star Trek: Picard', name }),
    done: () => expect(first).not.toBeChecked(),
    back: () => expect(first).toBeChecked(),
  });
  expect(passes).toEqual([expect.stringContaining(`show:picard:picard 2 ${name}`)]);
  const { plays } = await thereAndBack(desktop, {
    name: 'a mark of the rewatch is one more play',
    act: () => first.click(),
    said: stored('S1 E1*'),
    done: () => expect(first).toBeChecked(),
    back: () => expect(first).not.toBeChecked(),
  });
  expect(plays.map((play) => play.replace(/ second .*Z, [\d.]+,/, '')).toSorted()).toEqual([
    `${picard(1, 1)} ${name}, mark`,
    `${picard(1, 1)} first, mark`,
  ]);
  const again = await expectKept(desktop, start);
  await goTo(again.page, '/show/picard/s1e1');
  await expect(again.page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
});
