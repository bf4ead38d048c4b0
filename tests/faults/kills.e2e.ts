import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { removeDataFolder } from '../support/dataFolder';
import { type DesktopApp, startDesktop } from '../support/desktopApp';
import { brokenBackups, settledRows } from './harness/check';
import { median, report, tell } from './harness/figures';
import { makeUsedFolder } from './harness/folders';
import { options } from './harness/options';
import { seeded } from './harness/random';
import { sameWorld, worldOf, type World } from './harness/rows';
import { followToTheEnd, killAll, killDuringStart, shownBy } from './harness/starts';
import { WORK } from './harness/work';

test(`killed ${options.kills} times at random moments`, async () => {
  test.setTimeout(60_000 + options.kills * 20_000);
  const random = seeded(options.seed);
  const folder = await makeUsedFolder(options.seed);
  const lost: string[] = [];
  const unusable: string[] = [];
  const times: number[] = [];
  let acknowledged = 0;
  let desktop: DesktopApp = await startDesktop(folder);
  let world: World = worldOf(await settledRows(desktop.page, folder));
  let here = 'the first start';

  const startAgain = async (worlds: readonly World[]) => {
    desktop = await startDesktop(folder);
    const shown = await shownBy(desktop.page);
    if (shown !== 'library') {
      unusable.push(`${here}: ${shown}`);
      ({ desktop } = await followToTheEnd(desktop));
    }
    const rows = await settledRows(desktop.page, folder);
    world = worldOf(rows);
    if (!worlds.some((one) => sameWorld(one, world))) lost.push(here);
    expect.soft(await brokenBackups(folder), here).toEqual([]);
    expect.soft(desktop.allFaults(), here).toEqual([]);
  };

  for (let round = 0; round < options.kills; round += 1) {
    const begun = performance.now();
    // The last kind is the start itself.
    const kind = WORK[round % (WORK.length + 1)];
    if (kind === undefined) {
      const delay = random.between(50, 1_200);
      here = `round ${round}, start, after ${delay} ms`;
      await killAll(desktop);
      await killDuringStart(folder, delay);
      await startAgain([world]);
    } else {
      const delay = random.below(kind.within);
      here = `round ${round}, ${kind.name}, after ${delay} ms`;
      const work = await kind.begin(desktop.page, random, world, folder);
      let stumbled: unknown = null;
      work.done.catch((error: unknown) => {
        stumbled = error;
      });
      await pause(delay);
      expect.soft(stumbled, here).toBeNull();
      await killAll(desktop);
      acknowledged += work.acknowledged();
      await startAgain(work.worlds());
    }
    times.push(performance.now() - begun);
  }
  await desktop.quit();
  removeDataFolder(folder);
  tell('kills', options.kills);
  tell('actions acknowledged before them', acknowledged);
  tell('a kill, with the start after it', Math.round(median(times)), 'ms');
  report({
    what: 'kills that lost something acknowledged',
    value: lost.length,
    unit: '',
    goal: '0',
    met: lost.length === 0,
  });
  report({
    what: 'kills that left it unusable',
    value: unusable.length,
    unit: '',
    goal: '0',
    met: unusable.length === 0,
  });
  expect({ lost, unusable }).toEqual({ lost: [], unusable: [] });
});
