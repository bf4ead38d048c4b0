import { expect, type Page, test } from '@playwright/test';
import { removeDataFolder } from '../support/dataFolder';
import { type DesktopApp, isRoot, startDesktop } from '../support/desktopApp';
import { goTo, notices } from '../support/screens';
import { pattern, words } from '../support/words';
import { backupNames } from './harness/backupRows';
import { brokenBackups, settledRows } from './harness/check';
import { makeUsedFolder } from './harness/folders';
import { markUntilRefused } from './harness/markUntilRefused';
import { options } from './harness/options';
import { planMarks } from './harness/plan';
import { pressAll } from './harness/press';
import { seeded } from './harness/random';
import { worldOf } from './harness/rows';
import { makeSmallDisk, type SmallDisk } from './harness/smallDisk';
import { followToTheEnd, killAll, shownBy } from './harness/starts';

const MEGABYTE = 1_000_000;

const onSmallDisk = test.extend<{ disk: SmallDisk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  disk: async ({}, provide) => {
    test.skip(!isRoot, 'Only root can make a small disk.');
    const used = await makeUsedFolder(options.seed);
    const disk = makeSmallDisk(used);
    removeDataFolder(used);
    await provide(disk);
    disk.remove();
  },
});

const lowNotice = (page: Page) => notices(page).getByText(pattern(words.t('problems:diskLow', { size: '*' })));

async function startOn(disk: SmallDisk): Promise<DesktopApp> {
  const desktop = await startDesktop(disk.folder);
  expect(await shownBy(desktop.page)).toBe('library');
  return desktop;
}

onSmallDisk(
  'a disk with little room: it is told at the start, marks are stored, a backup is refused',
  async ({ disk }) => {
    test.setTimeout(120_000);
    disk.leave(900 * MEGABYTE);
    const roomy = await startOn(disk);
    await settledRows(roomy.page, disk.folder);
    await expect(lowNotice(roomy.page)).toHaveCount(0);
    await killAll(roomy);

    disk.leave(45 * MEGABYTE);
    const low = await startOn(disk);
    await expect(lowNotice(low.page)).toBeVisible();
    const before = worldOf(await settledRows(low.page, disk.folder));
    const steps = planMarks(seeded(options.seed), before, 3, 'marks');
    await goTo(low.page, '/show/picard');
    await pressAll(low.page, steps, () => undefined);
    const listed = backupNames(disk.folder);
    await goTo(low.page, '/backups');
    await low.page.getByRole('button', { name: words.t('backups:backUp') }).click();
    await expect(low.page.getByText(/Only \d+ MB are free where backups lie/).first()).toBeVisible();
    expect(backupNames(disk.folder)).toEqual(listed);
    await killAll(low);

    const again = await startOn(disk);
    expect(worldOf(await settledRows(again.page, disk.folder))).toEqual(steps.at(-1)?.after);
    await killAll(again);
  },
);

onSmallDisk(
  'a disk that gets full: what is refused is said, what was acknowledged is there afterwards',
  async ({ disk }) => {
    test.setTimeout(120_000);
    disk.leave(60 * MEGABYTE);
    const desktop = await startOn(disk);
    const before = worldOf(await settledRows(desktop.page, disk.folder)).watched;
    disk.leave(8_192);
    const { stored, sentence, refused } = await markUntilRefused(desktop.page);
    expect(sentence).toMatch(
      /^(Not stored: (the disk is full|the journal file)|Perhaps not stored|The library was closed)/,
    );
    await killAll(desktop);
    disk.leave(100 * MEGABYTE);
    const { desktop: open } = await followToTheEnd(await startDesktop(disk.folder));
    const after = worldOf(await settledRows(open.page, disk.folder)).watched;
    // Chromium closed its database before it answered: whether the last mark was written nobody knew, and nobody said.
    const isUnknown = !sentence.startsWith('Not stored');
    const extra = isUnknown ? refused.filter((episode) => after.includes(episode)) : [];
    expect(after).toEqual([...before, ...stored, ...extra].toSorted());
    expect(await brokenBackups(disk.folder)).toEqual([]);
    await killAll(open);
  },
);
