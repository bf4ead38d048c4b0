import { cpSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeDataFolder, removeDataFolder } from '../support/dataFolder';
import { type DesktopApp, startDesktop } from '../support/desktopApp';
import { settledRows } from './harness/check';
import { KNOWN_DAMAGES, libraryIn, RANDOM_DAMAGES, type Damage } from './harness/damages';
import { median, report, tell } from './harness/figures';
import { makeFullFolder, makeUsedFolder } from './harness/folders';
import { options } from './harness/options';
import { seeded } from './harness/random';
import { OWN_TABLES, readRows, type Rows } from './harness/rows';
import { followToTheEnd, killAll, untilGone } from './harness/starts';

/** What the viewer made, row for row; whether a library is the same as it was. */
const ownOf = (rows: Rows): string => JSON.stringify(OWN_TABLES.map((name) => rows[name]));

/** An older copy of the whole database: whole in itself, and behind. */
const rolledBack = (older: string): Damage => ({
  name: 'an older copy in its place',
  apply: (library) => {
    rmSync(library, { recursive: true });
    cpSync(libraryIn(older), library, { recursive: true });
    return 'an older copy put in its place';
  },
});

/** Everything that is in it read once, as somebody does who goes through all pages: some damage shows only then. */
async function readEverything({ page }: DesktopApp): Promise<void> {
  const tables = [...OWN_TABLES, 'outlines', 'episodes', 'characters', 'appearances', 'claims', 'sources', 'progress'];
  for (const table of tables) await readRows(page, [table]).catch(() => undefined);
}

type Outcome = { path: string; same: boolean; incomplete: boolean };

/** Starts on a damaged folder, follows whatever is shown, and does so once more: some damage shows only then. */
async function outcomeOf(folder: string, expected: string): Promise<Outcome> {
  const first = await followToTheEnd(await startDesktop(folder));
  await readEverything(first.desktop);
  const read = await followToTheEnd(first.desktop);
  const same = ownOf(await settledRows(read.desktop.page, folder)) === expected;
  await killAll(read.desktop);
  const second = await followToTheEnd(await startDesktop(folder));
  const sameAgain = ownOf(await settledRows(second.desktop.page, folder)) === expected;
  await killAll(second.desktop);
  const parts = [first, read, second];
  return {
    path: parts.flatMap((part) => part.path).join(' > '),
    same: same && sameAgain,
    incomplete: parts.some((part) => part.incomplete),
  };
}

/** The one that Chromium gave the worst answer to, half a library without a word: for runs that must be short. */
const WORST = 'the log cut in half';
const isShort = options.damages < 10;

test(`the database damaged, ${options.damages} times at random`, async () => {
  test.setTimeout(120_000 + (KNOWN_DAMAGES.length + options.damages) * 40_000);
  const random = seeded(options.seed);
  const older = await makeUsedFolder(options.seed);
  const full = await makeFullFolder(options.seed);
  const expected = ownOf(full.rows);
  const known = [...KNOWN_DAMAGES, rolledBack(older)].filter(({ name }) => !isShort || name === WORST);
  const all = [...known, ...Array.from({ length: options.damages }, () => random.pick(RANDOM_DAMAGES))];

  const wrong: string[] = [];
  const stuck: string[] = [];
  const times: number[] = [];
  let recovered = 0;
  for (const [index, damage] of all.entries()) {
    const folder = makeDataFolder(full.folder);
    const here = `${index}, ${damage.name}, ${damage.apply(libraryIn(folder), random)}`;
    const begun = performance.now();
    try {
      const { path, same, incomplete } = await outcomeOf(folder, expected);
      if (path !== 'library > library > library') recovered += 1;
      if (!same || incomplete) wrong.push(`${here}: ${path}`);
    } catch (error) {
      stuck.push(`${here}: ${String(error)}`);
    }
    await untilGone(folder);
    times.push(performance.now() - begun);
    removeDataFolder(folder);
  }
  for (const folder of [older, full.folder]) removeDataFolder(folder);
  tell('damages', all.length);
  tell('of them seen, and recovered from', recovered);
  tell('a damage, with all starts', Math.round(median(times)), 'ms');
  report({ what: 'damages that lost anything', value: wrong.length, unit: '', goal: '0', met: wrong.length === 0 });
  report({ what: 'damages without a way on', value: stuck.length, unit: '', goal: '0', met: stuck.length === 0 });
  expect({ wrong, stuck }).toEqual({ wrong: [], stuck: [] });
});
