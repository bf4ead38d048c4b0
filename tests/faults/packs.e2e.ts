import { expect, test } from '@playwright/test';
import { removeDataFolder } from '../support/dataFolder';
import { type DesktopApp, startDesktop } from '../support/desktopApp';
import { settledRows } from './harness/check';
import { report, tell } from './harness/figures';
import { makeUsedFolder } from './harness/folders';
import { halfPacks, makePacksOlder, readCatalogue } from './harness/olderPacks';
import { options } from './harness/options';
import { seeded } from './harness/random';
import { OWN_TABLES, type Rows } from './harness/rows';
import { followToTheEnd, killAll, killDuringStart, shownBy } from './harness/starts';

/** A fifth of all kills. */
const kills = Math.max(1, Math.floor(options.kills / 5));
/** The packs are set anew once the first screen stands, and take seconds on a busy machine. In milliseconds. */
const [EARLIEST, LATEST] = [400, 5_000];

const ownOf = (rows: Rows): string => JSON.stringify(OWN_TABLES.map((name) => rows[name]));

test(`killed ${kills} times while packs are upgraded`, async () => {
  test.setTimeout(60_000 + kills * 30_000);
  const random = seeded(options.seed);
  const folder = await makeUsedFolder(options.seed);
  const lost: string[] = [];
  const unusable: string[] = [];
  const halves: string[] = [];
  let cut = 0;
  let desktop: DesktopApp = await startDesktop(folder);
  const own = ownOf(await settledRows(desktop.page, folder));
  const whole = await readCatalogue(desktop.page);
  for (let round = 0; round < kills; round += 1) {
    const delay = random.between(EARLIEST, LATEST);
    const here = `round ${round}, after ${delay} ms`;
    await makePacksOlder(desktop.page);
    await killAll(desktop);
    await killDuringStart(folder, delay);
    desktop = await startDesktop(folder);
    const shown = await shownBy(desktop.page);
    if (shown !== 'library') {
      unusable.push(`${here}: ${shown}`);
      ({ desktop } = await followToTheEnd(desktop));
    }
    // Read at once: a pack that was killed half way through must be there as it was, or as it will be.
    const found = await readCatalogue(desktop.page);
    if (found.versions !== whole.versions) cut += 1;
    if (halfPacks(found).length > 0) halves.push(`${here}: ${halfPacks(found).join(', ')}`);
    const { page } = desktop;
    await expect.poll(async () => (await readCatalogue(page)).versions, { timeout: 90_000 }).toBe(whole.versions);
    expect((await readCatalogue(page)).rows, here).toEqual(whole.rows);
    if (ownOf(await settledRows(page, folder)) !== own) lost.push(here);
    expect.soft(desktop.allFaults(), here).toEqual([]);
  }
  await desktop.quit();
  removeDataFolder(folder);
  tell('upgrades of packs that were killed', kills);
  tell('of them before all packs were there', cut);
  report({ what: 'packs left half', value: halves.length, unit: '', goal: '0', met: halves.length === 0 });
  report({ what: 'upgrades that lost a row', value: lost.length, unit: '', goal: '0', met: lost.length === 0 });
  report({ what: 'upgrades left unusable', value: unusable.length, unit: '', goal: '0', met: unusable.length === 0 });
  expect({ lost, unusable, halves }).toEqual({ lost: [], unusable: [], halves: [] });
});
