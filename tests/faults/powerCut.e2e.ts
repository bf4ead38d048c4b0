import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { removeDataFolder } from '../support/dataFolder';
import { isRoot, startDesktop } from '../support/desktopApp';
import { processesOn } from '../support/processes';
import { brokenBackups, settledRows } from './harness/check';
import { makeDisk, type CuttableDisk } from './harness/cuttableDisk';
import { report, tell } from './harness/figures';
import { makeUsedFolder } from './harness/folders';
import { options } from './harness/options';
import { seeded } from './harness/random';
import { sameWorld, worldOf } from './harness/rows';
import { followToTheEnd, killAll, shownBy } from './harness/starts';
import { WORK } from './harness/work';

/** What is on its way when the power goes: everything but a restore, which takes longer than the others together. */
const KINDS = WORK.filter(({ name }) => name !== 'restore');

/**
 * Written and never flushed: it must be gone after a cut, or the cut was none. Another name each time, for the file
 * system flushes what replaces something.
 */
const unflushed = (disk: CuttableDisk, round: number): string => path.join(disk.mounted, `unflushed ${round}`);

test(`the power cut ${options.cuts} times`, async () => {
  test.skip(options.cuts === 0, 'No power cuts were asked for.');
  const made = isRoot ? makeDisk() : 'Only root can mount a disk.';
  test.skip(typeof made === 'string', `No power was cut: ${typeof made === 'string' ? made : ''}`);
  if (typeof made === 'string') return;
  const disk = made;
  test.setTimeout(120_000 + options.cuts * 60_000);
  const random = seeded(options.seed);
  const lost: string[] = [];
  const unusable: string[] = [];
  let [acknowledged, bitten] = [0, 0];
  try {
    const used = await makeUsedFolder(options.seed);
    const folder = path.join(disk.mounted, 'data');
    cpSync(used, folder, { recursive: true });
    disk.flush();
    removeDataFolder(used);
    for (let round = 0; round < options.cuts; round += 1) {
      const desktop = await startDesktop(folder);
      const world = worldOf(await settledRows(desktop.page, folder));
      const kind = KINDS[round % KINDS.length];
      if (kind === undefined) throw new Error('There is nothing to do.');
      const work = await kind.begin(desktop.page, random, world, folder);
      work.done.catch(() => undefined);
      await pause(random.below(kind.within));
      writeFileSync(unflushed(disk, round), 'x'.repeat(10_000));
      const cut = disk.cut(processesOn(folder).map(Number), () => killAll(desktop));
      const worlds = work.worlds();
      acknowledged += work.acknowledged();
      await cut;
      if (!existsSync(unflushed(disk, round)) || readFileSync(unflushed(disk, round)).length === 0) bitten += 1;

      const here = `cut ${round}, ${kind.name}`;
      const second = await startDesktop(folder);
      const shown = await shownBy(second.page);
      if (shown !== 'library') unusable.push(`${here}: ${await second.page.locator('body').innerText()}`);
      const { desktop: open } = await followToTheEnd(second);
      const after = worldOf(await settledRows(open.page, folder));
      if (!worlds.some((one) => sameWorld(one, after))) lost.push(here);
      expect.soft(await brokenBackups(folder), here).toEqual([]);
      await killAll(open);
    }
  } finally {
    disk.remove();
  }
  tell('power cuts', options.cuts);
  tell('actions acknowledged before them', acknowledged);
  report({
    what: 'cuts that took what was not flushed, as they should',
    value: bitten,
    unit: '',
    goal: 'all',
    met: bitten === options.cuts,
  });
  report({
    what: 'cuts that lost something acknowledged',
    value: lost.length,
    unit: '',
    goal: '0',
    met: lost.length === 0,
  });
  report({
    what: 'cuts that left it unusable',
    value: unusable.length,
    unit: '',
    goal: '0',
    met: unusable.length === 0,
  });
  expect({ lost, unusable }).toEqual({ lost: [], unusable: [] });
});
