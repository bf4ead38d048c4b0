import { expect, test } from '../../support/desktopTest';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf, openPalette } from '../../support/screens';
import { readStanding } from '../../support/standing';
import { words } from '../../support/words';

const stored = (what: string) => words.t('marking:stored.plain', { what });

test('the whole work of marking is done without a mouse, and the focus stays', async ({ start }) => {
  const { page } = await start();
  const key = (keys: string) => page.keyboard.press(keys);
  await page.evaluate(() => {
    const clicks: string[] = [];
    Object.assign(globalThis, { mouseEvents: clicks });
    for (const type of ['mousedown', 'pointerdown', 'touchstart'])
      document.addEventListener(type, () => clicks.push(type), true);
  });

  await key('m');
  await expectNotice(page, stored('S1 E1*'));
  await expect(page.getByRole('button', { name: /^Mark watched: S1E2\b/ })).toBeVisible();
  await key('u');
  await expectNotice(page, words.t('marking:undone', { what: '*' }));

  await openPalette(page);
  await page.keyboard.type('picard');
  await expect(page.getByRole('option').first()).toContainText('Picard');
  await key('Enter');
  await expectScreen(page, '/show/picard');

  // Tab leads into the list, to the episode that is next.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  for (let step = 0; step < 30 && !/^S1E1\b/.test(await focused()); step += 1) await key('Tab');
  await expect(markOf(page, 'S1E1')).toBeFocused();
  await key('Space');
  await expectNotice(page, stored('S1 E1*'));
  await expect(markOf(page, 'S1E1')).toBeFocused();
  await expect(markOf(page, 'S1E1')).toBeChecked();
  await key('j');
  await expect(markOf(page, 'S1E2')).toBeFocused();
  await key('8');
  await expectNotice(page, words.t('marking:stored.rated', { what: 'S1 E2*', value: 8 }));
  await key('f');
  await expectNotice(page, words.t('marking:stored.favourite', { what: 'S1 E2*' }));
  await key('ArrowDown');
  await expect(markOf(page, 'S1E3')).toBeFocused();
  await key('s');
  await expectNotice(page, words.t('marking:stored.skipped', { what: 'S1 E3*' }));
  await key('j');
  await key('j');
  await expect(markOf(page, 'S1E5')).toBeFocused();
  await key('h');
  await expect(markOf(page, 'S1E5')).toBeChecked();
  await expectNotice(page, stored('4 *'));
  await expect(markOf(page, 'S1E5')).toBeFocused();
  await key('j');
  await expect(markOf(page, 'S1E6')).toBeFocused();
  await key('Shift+M');
  await expect(page.getByRole('dialog', { name: words.t('marking:when.title') })).toBeVisible();
  await expect(page.getByRole('radio', { name: words.t('marking:when.now') }).first()).toBeFocused();
  await key('ArrowDown');
  await expect(page.getByRole('radio', { name: new RegExp(`^${words.t('marking:when.airDate')}`) })).toBeChecked();
  await key('Enter');
  await expectNotice(page, stored('S1 E6*'));
  await expect(markOf(page, 'S1E6')).toBeFocused();
  await key('a');
  await expectNotice(page, words.t('marking:stored.again', { what: 'S1 E6*' }));
  await key('Enter');
  await expectScreen(page, '/show/picard/s1e6');
  await key('Alt+ArrowLeft');
  await expectScreen(page, '/show/picard');

  const standing = await readStanding(page);
  expect(standing.plays).toHaveLength(7);
  expect(standing).toMatchObject({ ratings: [`${picard(1, 2)} 8`], favourites: [picard(1, 2)] });
  expect(new Set(await watchedEpisodes(page)).size).toBe(6);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'mouseEvents') as string[])).toEqual([]);
});

test('areas, the palette, the list of keys and Escape', async ({ start }) => {
  const { page } = await start();
  const key = (keys: string) => page.keyboard.press(keys);
  for (const [keys, route] of [
    ['ControlOrMeta+2', '/library'],
    ['ControlOrMeta+3', '/journal'],
    ['ControlOrMeta+4', '/settings'],
    ['ControlOrMeta+5', '/characters/picard'],
    ['ControlOrMeta+6', '/relations/picard'],
    ['ControlOrMeta+7', '/people/picard'],
    ['ControlOrMeta+8', '/production/picard'],
    ['ControlOrMeta+9', '/sources/picard'],
    ['ControlOrMeta+1', '/up-next'],
  ] as const) {
    await key(keys);
    await expectScreen(page, route);
    await expect(page.getByRole('heading', { level: 1 }), 'a screen reader begins at the heading').toBeFocused();
  }
  await openPalette(page);
  await page.keyboard.type('s2e3');
  await expect(page.getByRole('option').first()).toContainText(/S2\sE3/);
  await key('Enter');
  await expectScreen(page, '/show/picard/s2e3');
  await expect(markOf(page, 'S2E3')).toBeVisible();
  await key('m');
  await expectNotice(page, stored('S2 E3*'));

  await openPalette(page);
  await page.keyboard.type(words.t('shell:command.go-journal'));
  await key('Enter');
  await expectScreen(page, '/journal');
  await expect(page.getByRole('combobox', { name: words.t('palette:label') })).toBeHidden();

  await key('?');
  const list = page.getByRole('dialog', { name: words.t('shell:keys.title') });
  await expect(list).toBeVisible();
  await expect(list.getByText(words.t('help:listKey.upTo'))).toBeVisible();
  // What covers the page takes the keys: nothing is undone behind it.
  await key('u');
  await key('Escape');
  await expect(list).toBeHidden();
  expect(await watchedEpisodes(page)).toEqual([picard(2, 3)]);
  await key('[');
  await expect(page.getByRole('button', { name: words.t('shell:command.toggle-side') })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('the pane beside the list goes along, and Escape closes it with the focus in its row', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E2').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const pane = page.getByRole('complementary', { name: words.t('shell:details') });
  await expect(pane).toContainText(/S1\sE2/);
  await markOf(page.getByRole('group', { name: words.t('show:episodes') }), 'S1E2').focus();
  await page.keyboard.press('j');
  await expect(pane).toContainText(/S1\sE3/);
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await expect(markOf(page, 'S1E3')).toBeFocused();
});

test('keys mean the page again as soon as a dialog is closed, while it still fades', async ({ start }) => {
  const { page } = await start();
  const key = (keys: string) => page.keyboard.press(keys);
  await goTo(page, '/show/picard');
  // Slow enough that everything below happens while it fades.
  await page.evaluate(() => document.documentElement.style.setProperty('--m-quick', '900s'));
  await markOf(page, 'S1E1').focus();
  await key('?');
  const list = page.getByRole('dialog', { name: words.t('shell:keys.title'), includeHidden: true });
  await expect(list).toBeVisible();
  await key('Escape');
  await expect(markOf(page, 'S1E1')).toBeFocused();
  await key('j');
  await expect(markOf(page, 'S1E2')).toBeFocused();
  await key('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: words.t('palette:label') });
  await expect(field).toBeFocused();
  await key('Escape');
  await expect(markOf(page, 'S1E2')).toBeFocused();
  await key('Space');
  await expectNotice(page, stored('S1 E2*'));
  await expect(field, 'it is still fading').toBeAttached();
  expect(await watchedEpisodes(page)).toEqual([picard(1, 2)]);
});

test('what is typed right after asking for the palette marks nothing on the page behind it', async ({ start }) => {
  const { page } = await start();
  // In one go, as a fast hand types: the palette opens for the first time, and its code is still on its way.
  await page.evaluate(() => {
    const press = (key: string, more = {}) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: `Key${key.toUpperCase()}`,
          bubbles: true,
          cancelable: true,
          ...more,
        }),
      );
    press('k', { ctrlKey: true });
    for (const key of ['m', 'a', 's', 'f', '7']) press(key);
  });
  await expect(page.getByRole('combobox', { name: words.t('palette:label') })).toBeFocused();
  await page.keyboard.press('Escape');
  const { plays, skips, favourites, ratings } = await readStanding(page);
  expect({ plays, skips, favourites, ratings }).toEqual({ plays: [], skips: [], favourites: [], ratings: [] });
});

test('a page that is come back to stands where it was left, and a new one at its top', async ({ start }) => {
  const { page } = await start();
  const scrolled = () =>
    page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('main, main *')].map(({ scrollTop }) => Math.round(scrollTop))),
    );
  for (const route of ['/up-next', '/show/picard']) {
    // The first page of a window too, which is not asked how far it is scrolled before it is painted.
    if (route !== '/up-next') await goTo(page, route);
    expect(await scrolled()).toBe(0);
    await page.setViewportSize({ width: 900, height: 300 });
    // Not further: a tip that has gone meanwhile leaves the page shorter.
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('main, main *')];
      const scroller = all.find(
        (one) => one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY === 'auto',
      );
      scroller?.scrollTo(0, 60);
    });
    await expect.poll(scrolled).toBe(60);
    // The page hears of it in the next frame.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
    await goTo(page, '/journal');
    await expect.poll(scrolled).toBe(0);
    await page.evaluate(() => history.back());
    await expectScreen(page, route);
    await expect.poll(scrolled).toBe(60);
  }
});
