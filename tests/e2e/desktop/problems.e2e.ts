import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { contentsOf, journalFile, readJournalFile } from '../../support/dataFolder';
import type { DesktopApp } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { endBy } from '../../support/ending';
import { picard, readTable, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf, notices } from '../../support/screens';
import { words } from '../../support/words';

/** A folder with something to lose in it. */
async function useOnce(start: () => Promise<DesktopApp>): Promise<void> {
  const { page, quit } = await start();
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await quit();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const way = (page: Page, name: 'retry' | 'quit' | 'folder' | 'export') =>
  page.getByRole('button', { name: words.t(`problems:way.${name}.action`) }).first();

/** Notes that the app wants to be started again, instead of starting it where no test would see it. */
async function catchRestart({ app, folder }: DesktopApp): Promise<() => boolean> {
  const note = path.join(path.dirname(folder), `${path.basename(folder)}.restart`);
  await app.evaluate(({ app: main }, file) => {
    main.relaunch = () => process.getBuiltinModule('node:fs').writeFileSync(file, '');
  }, note);
  return () => {
    const asked = existsSync(note);
    rmSync(note, { force: true });
    return asked;
  };
}

const libraryFolder = (folder: string) => {
  const name = readdirSync(path.join(folder, 'IndexedDB')).find((one) => one.endsWith('.leveldb'));
  return path.join(folder, 'IndexedDB', name ?? 'missing');
};

for (const [code, record, title] of [
  ['newer runtime', { chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 }, 'problems:newerRuntime.title'],
  ['newer schema', { chromium: 1, electron: '1.0.0', app: '9.0.0', schema: 9999 }, 'problems:newerSchema.title'],
] as const) {
  test(`a data folder of a ${code} is not touched, and the screen says what to do`, async ({ start, usedFolder }) => {
    await useOnce(start);
    for (const copy of ['runtime.json', 'runtime.copy.json'])
      writeFileSync(path.join(usedFolder, 'state', copy), JSON.stringify(record));
    const parts = ['IndexedDB', 'state', 'journal'].map((part) => path.join(usedFolder, part));
    const before = parts.map(contentsOf);

    const stopped = await start();
    await expect(heading(stopped.page)).toHaveText(words.t(title));
    await expect(stopped.page.getByText('9.0.0').first()).toBeVisible();
    await expect(way(stopped.page, 'folder')).toBeVisible();
    // Even a page that goes on all the same has no way to the folder.
    const chromiumFolder = await stopped.app.evaluate(({ app }) => app.getPath('sessionData'));
    expect(chromiumFolder).not.toBe(usedFolder);
    const saved = await stopped.page.evaluate(async () => {
      const boot = await desktop.request('app:boot', undefined);
      return boot.ok ? desktop.request('preferences:save', boot.value.preferences) : boot;
    });
    expect(saved).toMatchObject({ ok: false, error: { code: 'FOLDER_READ_ONLY' } });
    await endBy(stopped.app, () => way(stopped.page, 'quit').click());
    expect(parts.map(contentsOf), 'byte for byte').toEqual(before);
    await expect.poll(() => existsSync(chromiumFolder)).toBe(false);
  });
}

test('a library that a newer Watchbill has changed meanwhile stops the window, and is not opened by this one', async ({
  start,
}) => {
  const first = await start();
  await goTo(first.page, '/show/picard');
  await markOf(first.page, 'S1E1').click();
  await expectNotice(first.page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  // What another window of a newer version would do.
  await first.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('watchbill', 99_990);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('fromTheFuture'));
        opening.addEventListener('error', () => reject(new Error('not upgraded')));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await expect(heading(first.page)).toHaveText(words.t('problems:libraryLost.title'));
  await first.quit();
  first.faults.expect(/Another connection wants to upgrade/);
  // What was being read when the connection went: an abortion without a word.
  first.faults.tolerate(/^error: $/);

  const { page } = await start();
  await expect(heading(page)).toHaveText(words.t('problems:newerSchema.title'));
  expect(await watchedEpisodes(page), 'everything is still there').toEqual([picard(1, 1)]);
  const stores = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('success', () => {
          resolve([...opening.result.objectStoreNames]);
          opening.result.close();
        });
      }),
  );
  expect(stores).toContain('fromTheFuture');
});

test('damaged settings are kept aside, told once, and nothing else is lost', async ({ start, usedFolder }) => {
  await useOnce(start);
  const state = path.join(usedFolder, 'state');
  writeFileSync(path.join(state, 'preferences.json'), '{"theme":"purple"');
  const { page, quit } = await start();
  await expectScreen(page, '/up-next');
  const kept = readdirSync(state).find((name) => name.startsWith('preferences.damaged-')) ?? 'none';
  await expectNotice(page, words.t('problems:preferencesKeptAside', { name: kept }));
  await expect(notices(page).getByRole('button', { name: words.t('problems:preferencesShow') })).toBeVisible();
  expect(readFileSync(path.join(state, kept), 'utf8')).toBe('{"theme":"purple"');
  expect(await watchedEpisodes(page)).toEqual([picard(1, 1)]);
  await quit();
  const again = await start();
  await expectScreen(again.page, '/up-next');
  await expect(notices(again.page).getByText(kept)).toBeHidden();
});

test('a data folder that cannot be written to is a screen with a reason, and a way on once it can', async ({
  start,
  folder,
}) => {
  const obstacle = path.join(folder, 'state');
  writeFileSync(obstacle, 'a file where the folder should be');
  const stopped = await start({ folder });
  await expect(heading(stopped.page)).toHaveText(words.t('problems:folderNotWritable.title'));
  await expect(stopped.page.getByText(folder).first()).toBeVisible();
  expect(existsSync(path.join(folder, 'IndexedDB'))).toBe(false);

  // It begins anew, and comes to the same end.
  await stopped.page.evaluate(() => Object.assign(window, { before: true }));
  await way(stopped.page, 'retry').click();
  await stopped.page.waitForFunction(() => !('before' in window));
  await expect(heading(stopped.page), 'nothing has changed').toHaveText(words.t('problems:folderNotWritable.title'));
  rmSync(obstacle);
  const askedToRestart = await catchRestart(stopped);
  await endBy(stopped.app, () => way(stopped.page, 'retry').click());
  expect(askedToRestart()).toBe(true);
  const { page } = await start({ folder });
  await expectScreen(page, '/welcome');
});

for (const [what, spoil] of [
  ['has gone', (library: string) => rmSync(library, { recursive: true })],
  [
    'is damaged',
    (library: string) => {
      for (const name of readdirSync(library))
        if (name !== 'LOCK') writeFileSync(path.join(library, name), 'this is no database');
    },
  ],
] as const) {
  test(`a library that ${what} is never taken for an empty one`, async ({ start, usedFolder }) => {
    await useOnce(start);
    const entries = readJournalFile(usedFolder);
    const journal = contentsOf(path.join(usedFolder, 'journal'));
    spoil(libraryFolder(usedFolder));
    const { page, quit } = await start();
    await expect(heading(page)).toHaveText(
      new RegExp([words.t('problems:libraryBehind.title'), words.t('problems:cannotOpen.title')].join('|')),
    );
    await expect(way(page, 'folder')).toBeVisible();
    await quit();
    expect(contentsOf(path.join(usedFolder, 'journal')), 'the journal is whole').toEqual(journal);
    expect(entries.some((entry) => entry.action.type === 'mark')).toBe(true);
    // Also the second time: nothing was written that would make it look as if it had been empty always.
    const again = await start();
    await expect(heading(again.page)).not.toHaveText(words.t('upNext:title'));
    await expect(heading(again.page)).not.toHaveText(words.t('welcome:howFar'));
  });
}

test('a torn end of the journal file is kept aside, and a lost one is written again from the library', async ({
  start,
  usedFolder,
}) => {
  await useOnce(start);
  appendFileSync(journalFile(usedFolder), 'deadbeef\t99\t{"seq":99,"torn');
  const torn = await start({ mayLog: /torn/ });
  await expectScreen(torn.page, '/up-next');
  await expect.poll(() => readJournalFile(usedFolder)).toEqual(await readTable(torn.page, 'journal'));
  const kept = readdirSync(path.join(usedFolder, 'journal')).find((name) => name.startsWith('actions.torn-')) ?? 'none';
  expect(readFileSync(path.join(usedFolder, 'journal', kept), 'utf8')).toContain('{"seq":99,"torn');
  await torn.quit();

  rmSync(journalFile(usedFolder));
  const { page } = await start({ mayLog: /torn/ });
  await expectScreen(page, '/up-next');
  await expect.poll(() => readJournalFile(usedFolder)).toEqual(await readTable(page, 'journal'));
  expect(await watchedEpisodes(page)).toEqual([picard(1, 1)]);
});
