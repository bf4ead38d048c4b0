import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { journalFile, makeDataFolder, removeDataFolder } from '../support/dataFolder';
import { isRoot, startDesktop } from '../support/desktopApp';
import { endBy } from '../support/ending';
import { goTo, notices } from '../support/screens';
import { words } from '../support/words';
import { settledRows } from './harness/check';
import { makeFullFolder } from './harness/folders';
import { markUntilRefused } from './harness/markUntilRefused';
import { options } from './harness/options';
import { OWN_TABLES, type Rows, worldOf } from './harness/rows';
import { makeSmallDisk } from './harness/smallDisk';
import { followToTheEnd, killAll, shownBy, startTogether, untilGone } from './harness/starts';

let full: { folder: string; rows: Rows } = { folder: '', rows: {} };
test.beforeAll(async () => {
  full = await makeFullFolder(options.seed);
});
test.afterAll(() => {
  if (full.folder !== '') removeDataFolder(full.folder);
});
test.setTimeout(120_000);

const ownOf = (rows: Rows): unknown => OWN_TABLES.map((name) => rows[name]);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const retry = (page: Page) => page.getByRole('button', { name: words.t('problems:way.retry.action') });

/** Starts on a folder that must be whole again, and looks. */
async function expectWhole(folder: string): Promise<void> {
  const desktop = await startDesktop(folder);
  expect(await shownBy(desktop.page)).toBe('library');
  expect(ownOf(await settledRows(desktop.page, folder))).toEqual(ownOf(full.rows));
  await killAll(desktop);
}

test('a disk that is full at the start: nothing is opened, and once there is room everything is there', async () => {
  test.skip(!isRoot, 'Only root can make a small disk.');
  const disk = makeSmallDisk(full.folder);
  try {
    disk.leave(0);
    const { page, app } = await startDesktop(disk.folder);
    await expect(heading(page)).toHaveText(words.t('problems:folderNotWritable.title'));
    await expect(page.getByText('the disk is full').first()).toBeVisible();
    disk.leave(100_000_000);
    await app.evaluate(({ app: main }) => {
      main.relaunch = () => undefined;
    });
    await endBy(app, () => retry(page).click());
    await untilGone(disk.folder);
    await expectWhole(disk.folder);
  } finally {
    disk.remove();
  }
});

test('a disk that can only be read: nothing is opened, and once it can be written everything is there', async () => {
  test.skip(!isRoot, 'Only root can mount a disk to be read only.');
  const disk = makeSmallDisk(full.folder);
  try {
    disk.setReadOnly(true);
    const desktop = await startDesktop(disk.folder);
    await expect(heading(desktop.page)).toHaveText(words.t('problems:folderNotWritable.title'));
    await expect(desktop.page.getByText('it is read-only').first()).toBeVisible();
    await killAll(desktop);
    disk.setReadOnly(false);
    await expectWhole(disk.folder);
  } finally {
    disk.remove();
  }
});

test('a journal file that the system protects: nothing is opened, and once it does not everything is there', async () => {
  const folder = makeDataFolder(full.folder);
  const protect = (flag: '+i' | '-i') => execFileSync('chattr', [flag, journalFile(folder)], { stdio: 'pipe' });
  try {
    protect('+i');
  } catch {
    removeDataFolder(folder);
    test.skip(true, 'This file system cannot protect a file.');
  }
  try {
    const desktop = await startDesktop(folder);
    await expect(heading(desktop.page)).toHaveText(words.t('problems:folderNotWritable.title'));
    await killAll(desktop);
  } finally {
    protect('-i');
  }
  await expectWhole(folder);
  removeDataFolder(folder);
});

test('a data folder that goes away while it is used: nothing is acknowledged any more', async () => {
  test.skip(process.platform === 'win32', 'Windows lets nobody delete a file that is open.');
  const folder = makeDataFolder(full.folder);
  const desktop = await startDesktop(folder);
  expect(await shownBy(desktop.page)).toBe('library');
  rmSync(path.join(folder, 'journal'), { recursive: true });
  const { stored, sentence } = await markUntilRefused(desktop.page);
  expect({ stored, sentence }).toEqual({ stored: [], sentence: words.t('marking:refused.journalFile') });
  await killAll(desktop);
  // The database was not gone: what it holds is written to a new journal file, and the folder is whole again.
  const second = await startDesktop(folder);
  expect(await shownBy(second.page)).toBe('library');
  expect(worldOf(await settledRows(second.page, folder))).toEqual(worldOf(full.rows));
  await killAll(second);
  removeDataFolder(folder);
});

test('two starts at once on one folder: one goes on, the library is whole', async () => {
  const folder = makeDataFolder(full.folder);
  for (let round = 0; round < 3; round += 1) expect(await startTogether(folder), 'of two, one is left').toBe(1);
  await expectWhole(folder);
  removeDataFolder(folder);
});

test('a clock that was set back by a year: nothing is mixed up, and a lost database comes back whole', async () => {
  const folder = makeDataFolder(full.folder);
  const first = await startDesktop(folder);
  expect(await shownBy(first.page)).toBe('library');
  await first.page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 365 * 86_400_000;
  });
  await goTo(first.page, '/show/picard');
  await first.page.keyboard.press('ControlOrMeta+z');
  await expect(notices(first.page).getByText(/^Undone/)).toBeVisible();
  // Its backup is of next year, and so is its last entry.
  await first.quit();
  const second = await startDesktop(folder);
  await goTo(second.page, '/show/picard');
  await second.page.keyboard.press('ControlOrMeta+z');
  await expect(notices(second.page).getByText(/^Undone/)).toBeVisible();
  const rows = await settledRows(second.page, folder);
  await second.quit();
  rmSync(path.join(folder, 'IndexedDB'), { recursive: true });
  const { desktop, path: shown, incomplete } = await followToTheEnd(await startDesktop(folder));
  expect({ shown, incomplete }).toEqual({ shown: ['libraryBehind', 'recovering', 'library'], incomplete: false });
  expect(ownOf(await settledRows(desktop.page, folder))).toEqual(ownOf(rows));
  await killAll(desktop);
  removeDataFolder(folder);
});

for (const [name, record] of [
  ['runtime', { chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 }],
  ['schema', { chromium: 1, electron: '1.0.0', app: '9.0.0', schema: 9_999 }],
] as const) {
  test(`a data folder of a newer ${name}: whoever wants to go on gets all of it back from backup and journal`, async () => {
    const folder = makeDataFolder(full.folder);
    for (const file of ['runtime.json', 'runtime.copy.json'])
      writeFileSync(path.join(folder, 'state', file), JSON.stringify(record));
    const { desktop, path: shown, incomplete } = await followToTheEnd(await startDesktop(folder));
    // Both have the same title.
    expect({ shown, incomplete }).toEqual({ shown: ['newerRuntime', 'recovering', 'library'], incomplete: false });
    expect(ownOf(await settledRows(desktop.page, folder))).toEqual(ownOf(full.rows));
    await killAll(desktop);
    removeDataFolder(folder);
  });
}
