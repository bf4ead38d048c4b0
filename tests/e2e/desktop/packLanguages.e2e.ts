import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe';
import { runCommand } from '../../support/commandLine';
import { expect, test } from '../../support/desktopTest';
import { inLanguage } from '../../support/languages/translated';
import { expectNotice, expectScreen, goTo } from '../../support/screens';
import { words } from '../../support/words';

/** The example of the page for authors: a whole pack in English and German, some of it in Japanese. */
const documentation = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'pack-format.md');
const example = /```json\n(.*?)```/s.exec(readFileSync(documentation, 'utf8'))?.[1] ?? '';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1, exact: true });
/** The line that says that something is told in another language. */
const toldIn = (page: Page) => page.locator('main [data-told-in]').first();

async function choose(page: Page, language: string, tag: string): Promise<void> {
  await goTo(page, '/settings');
  await page.locator('section[aria-labelledby="language"]').getByRole('radio', { name: language, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
}

test('a pack is read in the language of the interface, and says where it has none', async ({
  start,
  folder,
  usedFolder,
}) => {
  const file = path.join(folder, 'lamp.json');
  writeFileSync(file, example);
  const checked = await runCommand(folder, ['pack', 'check', file, '--json']);
  expect(checked.json()).toMatchObject({ good: true, language: 'en', texts: 9, languages: { en: 9, de: 9, ja: 4 } });

  const desktop = await start({ switches: [file] });
  const { page } = desktop;
  await expectScreen(page, '/add');
  await expect(page.getByText('German (9 of 9 texts)')).toBeVisible();
  await page.getByRole('button', { name: words.t('addShow:pack.add') }).click();
  await expectNotice(page, `${words.t('addShow:stored.packAdded', { title: '*' })}*`);
  await goTo(page, '/show/lamp-room');
  await expect(heading(page, 'The Lamp Room')).toBeVisible();
  await expect(toldIn(page)).toBeHidden();
  const marked = await runCommand(usedFolder, ['mark', 'lamp-room', 'S1E1', '--json']);
  expect(marked.json()).toMatchObject({ marked: true });

  // Where a text is missing in Japanese the English one stands, with its language, and the page says so.
  await choose(page, '日本語', 'ja');
  await goTo(page, '/show/lamp-room');
  await expect(heading(page, 'ランプの部屋')).toBeVisible();
  await expect(toldIn(page)).toBeHidden();
  const japanese = await inLanguage('ja');
  const note = japanese.t('toldIn:note', { languages: '英語', own: '日本語' });
  await goTo(page, '/show/lamp-room/s1e1');
  await expect(heading(page, '闇')).toBeVisible();
  await expect(page, 'the title of the window').toHaveTitle(/闇 · ランプの部屋/);
  await expect(page.locator('main [lang="en"]').filter({ hasText: 'Nobody can say why' })).toBeVisible();
  await expect(toldIn(page)).toHaveText(note);
  await expectAccessible(page, 'an episode, some of it in another language');
  await goTo(page, '/character/lamp-room/vera');
  await expect(heading(page, 'ヴェラ')).toBeVisible();
  await expect(page.locator('main').getByText('ランプ守り').first()).not.toHaveAttribute('lang');
  await expect(page.locator('main [lang="en"]').filter({ hasText: 'She put out the light' }).last()).toBeVisible();
  await expect(toldIn(page)).toHaveText(note);
  await expectAccessible(page, 'a card, some of it in another language');

  // Found by what it is called here, and by what its pack calls it.
  const found = (text: string) => page.locator('main a[href="#/show/lamp-room/s1e1"]').filter({ hasText: text });
  for (const typed of ['闇', 'Dark']) {
    await goTo(page, `/search?q=${encodeURIComponent(typed)}`);
    await expect(found('闇'), typed).toBeVisible();
  }

  // Another language, the same window: the texts follow, the search too.
  await choose(page, 'Deutsch', 'de');
  await goTo(page, '/show/lamp-room/s1e1');
  await expect(heading(page, 'Dunkel')).toBeVisible();
  await expect(page.getByText('Niemand weiß, warum das Licht ausging')).toBeVisible();
  await expect(toldIn(page)).toBeHidden();
  await goTo(page, '/search?q=Dunkel');
  await expect(found('Dunkel')).toBeVisible();
  await goTo(page, '/show/picard');
  const german = await inLanguage('de');
  await expect(toldIn(page)).toHaveText(german.t('toldIn:note', { languages: 'Englisch', own: 'Deutsch' }));
  await expectAccessible(page, 'a show in another language');
  await desktop.quit();

  const again = await start();
  await goTo(again.page, '/show/lamp-room/s1e1');
  await expect(heading(again.page, 'Dunkel')).toBeVisible();
});
