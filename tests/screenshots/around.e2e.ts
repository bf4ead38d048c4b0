import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/desktopTest';
import { writeNote } from '../support/pageNotes';
import { expectScreen, goTo, markOf } from '../support/screens';
import { setPreferences, shoot, shootWindow, type Size } from '../support/shots';
import { startFeed } from '../support/updateFeed';
import { fillLibrary } from '../support/viewing';
import { words } from '../support/words';

// Pictures of what stands round the pages to look at: see screens.e2e.ts.
const EVERY_SIZE: readonly Size[] = ['large', 'wide', 'smallest'];
const SECTIONS = ['looks', 'language', 'spoilers', 'desktop', 'data', 'updates', 'about', 'licences'] as const;

for (const look of ['light', 'dark'] as const) {
  test(`the first minutes, ${look}`, async ({ start, folder }) => {
    setPreferences(folder, { theme: look, language: 'en' });
    const desktop = await start({ folder });
    const { page } = desktop;
    await expectScreen(page, '/welcome');
    await shoot(desktop, look, '01-welcome', EVERY_SIZE);
    await page.getByRole('button', { name: words.t('welcome:sampleLink') }).click();
    const sample = page.getByRole('dialog', { name: words.t('welcome:sampleTitle') });
    await sample.getByRole('checkbox').nth(1).check();
    await shoot(desktop, look, '03-welcome-sample', EVERY_SIZE);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.t('welcome:bringLink') }).click();
    await expectScreen(page, '/import');
    await shoot(desktop, look, '04-import-from-welcome', ['wide', 'smallest']);
  });

  test(`help, links, settings and small windows, ${look}`, async ({ start, usedFolder }) => {
    test.setTimeout(240_000);
    setPreferences(usedFolder, { theme: look, language: 'en' });
    const desktop = await start();
    const { page } = desktop;
    for (const [name, route] of [
      ['a0-tip-show', '/show/picard'],
      ['a0-tip-characters', '/characters/picard'],
      ['a0-tip-notes', '/notes'],
      ['a0-tip-history', '/history'],
    ] as const) {
      await goTo(page, route);
      await shoot(desktop, look, name, ['wide', 'smallest']);
    }
    await fillLibrary(page);
    for (const [name, route] of [
      ['a1-link-unknown', '/link?to=nothing'],
      ['a1-link-no-show', '/link?to=show%2Fnobody'],
      ['a1-link-no-episode', '/link?to=episode%2Fpicard%2Fs9e9'],
      ['a1-link-mark', '/link?to=mark%3Fepisode%3Dpicard%2Fs2e4'],
      ['a1-link-mark-again', '/link?to=mark%3Fepisode%3Dpicard%2Fs1e1%26at%3D2024-05-06'],
      ['a2-help', '/help'],
    ] as const) {
      await goTo(page, route);
      await shoot(desktop, look, name, EVERY_SIZE);
    }
    for (const part of ['sample', 'keys', 'news', 'trouble'] as const) {
      await page.locator(`#help-${part}`).evaluate((element) => element.scrollIntoView());
      await shoot(desktop, look, `a2-help-${part}`, EVERY_SIZE);
    }
    await goTo(page, '/settings');
    for (const section of SECTIONS) {
      await page.locator(`#${section}`).evaluate((element) => element.scrollIntoView());
      await shoot(desktop, look, `a3-settings-${section}`, EVERY_SIZE);
    }

    const small = async (route: string, kind: 'card' | 'note' | 'up-next', name: string) => {
      const opened = await desktop.nextWindow(() =>
        page.evaluate(([to, as]) => window.desktop?.request('window:open', { route: to, kind: as }), [
          route,
          kind,
        ] as const),
      );
      await shootWindow(opened.page, look, name);
    };
    await goTo(page, '/show/picard/s1e4');
    await writeNote(page, 'What an entrance, [[Seven of Nine]]. See the debt in S1E5. #debts', 'Candor');
    await goTo(page, '/notes');
    const address = await page.locator('a[href^="#/note/"]').first().getAttribute('href');
    await small('/card/picard/soji', 'card', 'a4-window-card');
    await small('/card/picard/nobody', 'card', 'a4-window-card-missing');
    await small('/small/up-next', 'up-next', 'a4-window-up-next');
    await small(`/small${address?.slice(1) ?? ''}`, 'note', 'a4-window-note');
  });

  test(`updates, ${look}`, async ({ start, usedFolder }) => {
    const feed = await startFeed();
    setPreferences(usedFolder, { theme: look, language: 'en' });
    // A file stands in for the program that Watchbill would have been started from.
    const image = path.join(usedFolder, 'Watchbill.AppImage');
    writeFileSync(image, 'the old version');
    const desktop = await start({ switches: feed.switches, env: { APPIMAGE: image } });
    const { page } = desktop;
    await goTo(page, '/settings');
    await page
      .getByRole('button', { name: words.t('updates:look'), exact: true })
      .first()
      .click();
    await page.getByText('A list that sorts itself.').scrollIntoViewIfNeeded();
    await shoot(desktop, look, 'a5-update-found', EVERY_SIZE);
    await feed.close();
  });

  test(`an empty library beside what is full, ${look}`, async ({ start, usedFolder }) => {
    setPreferences(usedFolder, { theme: look, language: 'en', contrast: 'more', tipsGone: ['show', 'up-next'] });
    const desktop = await start();
    const { page } = desktop;
    for (const [name, route] of [
      ['a6-contrast-up-next-empty', '/up-next'],
      ['a6-contrast-history-empty', '/history'],
      ['a6-contrast-statistics-empty', '/statistics'],
      ['a6-contrast-calendar', '/calendar'],
      ['a6-contrast-lists-empty', '/lists'],
      ['a6-contrast-notes-empty', '/notes'],
      ['a6-contrast-settings', '/settings'],
      ['a6-contrast-help', '/help'],
      ['a6-contrast-production', '/production/picard'],
      ['a6-contrast-sources', '/sources/picard'],
      ['a6-contrast-relations', '/relations/picard'],
      ['a6-contrast-library', '/library?scope=all'],
    ] as const) {
      await goTo(page, route);
      await shoot(desktop, look, name, ['wide']);
    }
    await goTo(page, '/show/picard');
    await expect(markOf(page, 'S1E1')).toBeVisible();
  });
}
