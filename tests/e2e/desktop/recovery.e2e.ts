import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { DesktopApp } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { endBy } from '../../support/ending';
import { countRows, readTable } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

const TABLES = ['identities', 'plays', 'statuses', 'settings', 'journal'] as const;
const tablesOf = (page: Page) => Promise.all(TABLES.map((table) => readTable(page, table)));

/** The newest good backup of the tests below: the end of its sentence. */
const ONE_PLAY = /The newest good backup is of .+ Plays: 1, episodes: 1, notes: 0\.$/;

async function mark(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: `${code.replace('E', ' E')}*` }));
}

/**
 * Answers the problem screen by asking for recovery, once it says what that would bring. The app would start itself
 * again; here the test does.
 */
async function askForRecovery(
  { app, page }: DesktopApp,
  title: 'libraryBehind' | 'cannotOpen',
  offer: string | RegExp,
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t(`problems:${title}.title`));
  await expect(page.getByText(offer)).toBeVisible();
  await app.evaluate(({ app: main }) => {
    main.relaunch = () => undefined;
  });
  await endBy(app, () => page.getByRole('button', { name: words.t('problems:way.recover.action') }).click());
}

test('a lost library comes back from the journal file alone, row for row', async ({ start, usedFolder }) => {
  const first = await start();
  await mark(first.page, 'S1E1');
  await mark(first.page, 'S1E2');
  const before = await tablesOf(first.page);
  await first.quit();
  rmSync(path.join(usedFolder, 'IndexedDB'), { recursive: true });
  rmSync(path.join(usedFolder, 'backups'), { recursive: true });

  await askForRecovery(await start(), 'libraryBehind', words.t('backups:offer.none'));
  const { page } = await start();
  await expectScreen(page, '/up-next');
  expect(await tablesOf(page)).toEqual(before);
  // The packs come back by themselves, and with them what is derived from both.
  await expect.poll(() => countRows(page, 'packs')).toBe(2);
  await goTo(page, '/show/picard');
  await expect(markOf(page, 'S1E2')).toBeChecked();
  await expect(markOf(page, 'S1E3')).not.toBeChecked();
});

test('a lost library comes back from the newest backup, and what was done after it from the journal file', async ({
  start,
  usedFolder,
}) => {
  const first = await start();
  await mark(first.page, 'S1E1');
  await first.quit();
  const second = await start();
  await mark(second.page, 'S1E2');
  await mark(second.page, 'S1E3');
  const before = await tablesOf(second.page);
  await second.kill();
  // Its database is damaged in a way that Chromium never opens again.
  const databases = path.join(usedFolder, 'IndexedDB');
  const [levelDb = ''] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
  for (const name of readdirSync(path.join(databases, levelDb)))
    if (name.startsWith('MANIFEST')) rmSync(path.join(databases, levelDb, name));

  await askForRecovery(await start({ mayLog: /./ }), 'cannotOpen', ONE_PLAY);
  const { page } = await start();
  await expectScreen(page, '/up-next');
  expect(await tablesOf(page)).toEqual(before);
  // The exact packs were in the backup: nothing had to be loaded again.
  expect(await countRows(page, 'packs')).toBe(2);
  const kept = readdirSync(usedFolder).filter((name) => name.startsWith('IndexedDB.aside-'));
  expect(kept).toHaveLength(1);
  await mark(page, 'S1E4');
});

test('a newest backup that is damaged is passed over', async ({ start, usedFolder }) => {
  const first = await start();
  await mark(first.page, 'S1E1');
  await first.quit();
  const second = await start();
  await mark(second.page, 'S1E2');
  const before = await tablesOf(second.page);
  await second.quit();
  const backups = path.join(usedFolder, 'backups');
  const newest = readdirSync(backups).toSorted().at(-1) ?? '';
  writeFileSync(path.join(backups, newest), 'no backup any more');
  rmSync(path.join(usedFolder, 'IndexedDB'), { recursive: true });

  await askForRecovery(await start(), 'libraryBehind', ONE_PLAY);
  const { page } = await start();
  await expectScreen(page, '/up-next');
  expect(await tablesOf(page)).toEqual(before);
});
