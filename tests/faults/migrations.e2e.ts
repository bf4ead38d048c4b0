import { expect, test } from '@playwright/test';
import { makeDataFolder, removeDataFolder } from '../support/dataFolder';
import { startDesktop } from '../support/desktopApp';
import { brokenBackups, settledRows } from './harness/check';
import { report, tell } from './harness/figures';
import { makeOldestFolder, OLDEST } from './harness/olderFolder';
import { options } from './harness/options';
import { seeded } from './harness/random';
import { OWN_TABLES, type Rows } from './harness/rows';
import { followToTheEnd, killAll, killDuringStart, shownBy } from './harness/starts';

/** A fifth of all kills: this one is the slowest, for each needs a folder of its own. */
const kills = Math.max(1, Math.floor(options.kills / 5));
/** Shorter than that no window is there, longer than that the migration is over. In milliseconds. */
const [EARLIEST, LATEST] = [300, 1_500];

/** How many rows of each table there are, and which. */
const idsOf = (rows: Rows): unknown =>
  OWN_TABLES.map((name) => [name, (rows[name] ?? []).map((row) => String(row['id'] ?? row['seq'])).toSorted()]);

test(`killed ${kills} times while a library of the oldest schema is migrated`, async () => {
  test.setTimeout(60_000 + kills * 30_000);
  const random = seeded(options.seed);
  const oldest = await makeOldestFolder();
  const expected = idsOf({ ...OLDEST, notes: [], drafts: [] });
  const lost: string[] = [];
  const unusable: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const folder = makeDataFolder(oldest);
    const delays = [random.between(EARLIEST, LATEST), random.between(EARLIEST, LATEST)];
    const here = `round ${round}, after ${delays.join(' and ')} ms`;
    // Twice: the second start finds what the first has left.
    for (const delay of delays) await killDuringStart(folder, delay);
    const first = await startDesktop(folder);
    const shown = await shownBy(first.page);
    if (shown !== 'library') unusable.push(`${here}: ${shown}`);
    const { desktop } = await followToTheEnd(first);
    const rows = await settledRows(desktop.page, folder);
    if (JSON.stringify(idsOf(rows)) !== JSON.stringify(expected)) lost.push(here);
    expect.soft(await brokenBackups(folder), here).toEqual([]);
    await killAll(desktop);
    removeDataFolder(folder);
  }
  removeDataFolder(oldest);
  tell('migrations killed twice each', kills);
  report({ what: 'migrations that lost a row', value: lost.length, unit: '', goal: '0', met: lost.length === 0 });
  report({ what: 'migrations left unusable', value: unusable.length, unit: '', goal: '0', met: unusable.length === 0 });
  expect({ lost, unusable }).toEqual({ lost: [], unusable: [] });
});
