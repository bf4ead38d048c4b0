import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PATIENCE } from '../../support/appPatience';
import { type CommandOptions, type Ran, runCommand } from '../../support/commandLine';
import { contentsOf, readJournalFile } from '../../support/dataFolder';
import { expect, test } from '../../support/desktopTest';
import { traktZip } from '../../support/imports/sameViewer';
import { goTo, markOf } from '../../support/screens';

/** Runs a command that must end with this code, and without a word beside its answer. */
async function run(folder: string, code: number, args: readonly string[], options: CommandOptions = {}): Promise<Ran> {
  const ran = await runCommand(folder, args, options);
  expect([ran.code, ran.signal], `${args.join(' ')}\n${ran.out}${ran.err}`).toEqual([code, null]);
  if (args.includes('--json')) expect(typeof ran.json()).toBe('object');
  return ran;
}

const plays = (folder: string) => readJournalFile(folder).length;

test('every command works without a window and without a display', async ({ folder }) => {
  test.setTimeout(PATIENCE.longTest);
  const files = path.join(folder, 'files');
  mkdirSync(files);
  const inFiles = { cwd: files };

  // A folder that no window has ever seen.
  const shows = (await run(folder, 0, ['list', 'shows', '--json'])).json()['shows'] as { slug: string }[];
  expect(shows.map(({ slug }) => slug)).toContain('picard');
  expect((await run(folder, 0, ['mark', 'star trek: PICARD', 'S1E1', '--at', '2024-03-05 21:30'])).out).toMatch(/S1E1/);
  expect((await run(folder, 0, ['mark', 'picard', '1x02', '--json'])).json()).toMatchObject({ marked: true });
  expect((await run(folder, 0, ['mark', 'picard', 's01e02', '--json'])).json()).toMatchObject({ alreadyMarked: true });
  expect((await run(folder, 3, ['mark', 'star trek:', 'S1E1', '--json'])).json()).toMatchObject({
    error: { code: 'UNKNOWN_SHOW', candidates: expect.any(Array) },
  });
  await run(folder, 3, ['mark', 'picard', 'S9E1']);
  await run(folder, 3, ['mark', 'picard', 'S1E3', '--at', '2150']);
  await run(folder, 2, ['mark', 'picard', 'S1E3', '--at', 'yesterday']);
  expect(plays(folder)).toBe(2);

  // A title that is hidden in the window is hidden here.
  const next = (await run(folder, 0, ['list', 'up-next', '--json'])).json();
  expect(next).toMatchObject({
    upNext: [{ show: { slug: 'picard' }, episode: { season: 1, number: 3, title: null } }],
  });

  for (const format of ['json', 'csv', 'markdown', 'ics'])
    expect((await run(folder, 0, ['export', '--format', format, '--out', `all.${format}`], inFiles)).out).toMatch(
      /Saved/,
    );
  expect(readdirSync(files).toSorted()).toEqual(['all.csv', 'all.ics', 'all.json', 'all.markdown']);
  const csv = readFileSync(path.join(files, 'all.csv'), 'utf8');
  writeFileSync(path.join(files, 'all.csv'), 'mine');
  await run(folder, 3, ['export', '--format', 'csv', '--out', 'all.csv'], inFiles);
  expect(readFileSync(path.join(files, 'all.csv'), 'utf8')).toBe('mine');
  await run(folder, 0, ['export', '--format', 'csv', '--out', 'all.csv', '--force'], inFiles);
  expect(readFileSync(path.join(files, 'all.csv'), 'utf8')).toBe(csv);

  expect((await run(folder, 0, ['verify', '--json'])).json()).toMatchObject({ whole: true, entries: 2 });
  const { file } = (await run(folder, 0, ['backup', '--json'])).json() as { file: string };
  expect(existsSync(file)).toBe(true);
  await run(folder, 0, ['mark', 'picard', 'S1E3']);
  expect((await run(folder, 0, ['restore', file, '--dry-run', '--json'])).json()).toMatchObject({
    restored: false,
    changes: { plays: { added: 0, removed: 1, changed: 0 } },
  });
  writeFileSync(path.join(files, 'torn.ndjson.gz'), readFileSync(file).subarray(0, 50_000));
  await run(folder, 3, ['restore', 'torn.ndjson.gz', '--json'], inFiles);
  expect((await run(folder, 0, ['restore', file, '--json'])).json()).toMatchObject({ restored: true });
  expect((await run(folder, 0, ['list', 'up-next', '--json'])).json()).toMatchObject({
    upNext: [{ episode: { season: 1, number: 3 }, watched: 2 }],
  });

  writeFileSync(path.join(files, 'pack.json'), '{"format": "watchbill-pack",\n"formatVersion": 1,\n"name": 3}');
  expect((await run(folder, 3, ['pack', 'check', 'pack.json', '--json'], inFiles)).json()).toMatchObject({
    good: false,
    faults: expect.arrayContaining([expect.objectContaining({ line: 3, path: 'name' })]),
  });
  expect((await run(folder, 2, ['frob', '--json'])).json()).toMatchObject({ error: { code: 'USAGE' } });
  expect((await run(folder, 0, ['--help'])).out).toContain('watchbill import');
  await run(folder, 0, ['verify']);
});

test('an import tells what became of every row, and the same file adds nothing', async ({ folder }) => {
  const zip = path.join(folder, 'trakt.zip');
  writeFileSync(zip, await traktZip());
  const rehearsed = (await run(folder, 4, ['import', zip, '--dry-run', '--json'])).json();
  expect(rehearsed).toMatchObject({ format: 'trakt', applied: false, importId: null });
  expect(plays(folder)).toBe(0);

  const account = (await run(folder, 4, ['import', zip, '--json'])).json() as Record<string, number> & {
    refused: object[];
  };
  expect(account).toMatchObject({ ...rehearsed, applied: true, importId: expect.any(String) });
  const { rows = 0, matched = 0, alreadyHere = 0, stubs = 0, unclear = 0 } = account;
  expect(matched + alreadyHere + stubs + unclear + account.refused.length).toBe(rows);
  // One row says nothing of its show: it is left out, which the code tells.
  expect(account.refused).toEqual([expect.objectContaining({ reason: 'no-show' })]);

  const again = (await run(folder, 4, ['import', zip, '--json'])).json();
  expect(again).toMatchObject({ rows, matched: 0, stubs: 0, alreadyHere: matched + stubs, unclear });
  writeFileSync(path.join(folder, 'nothing.csv'), 'a,b\n1,2\n');
  expect((await run(folder, 3, ['import', path.join(folder, 'nothing.csv'), '--json'])).json()).toHaveProperty('error');
  await run(folder, 3, ['import', path.join(folder, 'missing.zip')]);
  await run(folder, 0, ['verify']);
});

test('a window that is open does the command, and shows it at once', async ({ start, usedFolder }) => {
  const { page } = await start();
  await goTo(page, '/show/picard');
  const marked = await run(usedFolder, 0, ['mark', 'picard', 'S1E1', '--json']);
  expect(marked.json()).toMatchObject({ marked: true });
  await expect(markOf(page, 'S1E1')).toBeChecked();

  // Two at once, and one that is refused.
  const [verified, second] = await Promise.all([
    run(usedFolder, 0, ['verify', '--json']),
    run(usedFolder, 0, ['mark', 'picard', 'S1E2', '--json']),
    run(usedFolder, 3, ['restore', 'nowhere.gz', '--json']),
    run(usedFolder, 2, ['mark']),
  ]);
  expect([verified.json()['whole'], second.json()['marked']]).toEqual([true, true]);
  await expect(markOf(page, 'S1E2')).toBeChecked();
});

test('what is stopped leaves nothing half done', async ({ folder }) => {
  test.setTimeout(PATIENCE.longTest);
  const zip = path.join(folder, 'trakt.zip');
  writeFileSync(zip, await traktZip());
  await run(folder, 0, ['list', 'shows']);
  const files = path.join(folder, 'files');
  mkdirSync(files);
  for (const [index, pause] of [150, 500, 800, 1_100].entries()) {
    const args = index % 2 === 0 ? ['import', zip, '--json'] : ['export', '--format', 'json', '--out', `${pause}.json`];
    const stopped = await runCommand(folder, args, {
      cwd: files,
      started: (child) => setTimeout(() => child.kill('SIGINT'), pause),
    });
    // Too early for an answer, stopped, or too late to be.
    expect([0, 4, 130, null]).toContain(stopped.code);
    if (args.includes('--json') && stopped.out !== '') stopped.json();
    // The one that worked may end a moment after the one that was stopped.
    const whole = await run(folder, 0, ['verify', '--json']);
    expect(whole.json()).toMatchObject({ whole: true });
    expect(readdirSync(files).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
});

test('a library of a newer Watchbill is refused with a sentence, and not touched', async ({ folder }) => {
  await run(folder, 0, ['mark', 'picard', 'S1E1']);
  const record = JSON.stringify({ chromium: 9_999, electron: '99.0.0', app: '9.0.0', schema: 3 });
  for (const copy of ['runtime.json', 'runtime.copy.json']) writeFileSync(path.join(folder, 'state', copy), record);
  const parts = ['IndexedDB', 'state', 'journal'].map((part) => path.join(folder, part));
  const before = parts.map(contentsOf);
  const refused = (await run(folder, 3, ['mark', 'picard', 'S1E2', '--json'])).json();
  expect(refused).toMatchObject({ error: { code: 'NEWER_RUNTIME', sentence: expect.stringContaining('9.0.0') } });
  expect(parts.map(contentsOf)).toEqual(before);
});
