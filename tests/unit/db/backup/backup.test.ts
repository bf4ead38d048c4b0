// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { BackupEnd, BackupHead } from '../../../../shared/backup/format';
import { compareDatabases, isSame } from '../../../../renderer/db/backup/compare';
import { holdBackup } from '../../../../renderer/db/backup/holdBackup';
import { loadBackup } from '../../../../renderer/db/backup/loadBackup';
import { discard, removeAbandoned } from '../../../../renderer/db/backup/scratch';
import { putInPlace } from '../../../../renderer/db/backup/putInPlace';
import { writeBackup } from '../../../../renderer/db/backup/writeBackup';
import type { WatchbillDatabase } from '../../../../renderer/db/database';
import { readShowPage } from '../../../../renderer/db/reads';
import { assertDefined } from '../../../../shared/util/assertNever';
import { aLibrary, episode, mark, snapshot, unmark } from '../../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../../support/smallPack';

const silent = (): void => undefined;

/** The lines of a backup, as the main process would write them; `between` runs when half of it is read. */
async function linesOf(
  database: WatchbillDatabase,
  between: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const decoder = new TextDecoder();
  let head: BackupHead | null = null;
  let text = '';
  let reports = 0;
  const end = await writeBackup(
    database,
    {
      begin: async (begun) => {
        head = begun;
        await between();
      },
      write: async (bytes) => {
        text += decoder.decode(bytes);
      },
    },
    { reason: 'asked', app: '0.1.0', now: 1_790_000_000_000, report: () => (reports += 1) },
  );
  const lines = [JSON.stringify(head), ...text.split('\n').slice(0, -1)];
  const last: BackupEnd = { ...end, lines: lines.length, sha256: '0'.repeat(64) };
  return [...lines, JSON.stringify(last)];
}

async function* pages(lines: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let at = 0; at < lines.length; at += 50) yield lines.slice(at, at + 50);
}

async function aLivedInLibrary() {
  const made = await aLibrary();
  const { library } = made;
  await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(1, 3) }));
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: lantern(1, 2), value: 9 });
  await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'Once more', today: TODAY });
  await library.undo();
  await library.commit(unmark(LANTERN, episode(lantern(1, 1))));
  return made;
}

async function load(lines: readonly string[]) {
  const loaded = await loadBackup(pages(lines), silent);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** No scratch database is left, whatever happened: they would fill the disk unseen. */
const left = async () => (await Dexie.getDatabaseNames()).filter((name) => name.startsWith('watchbill-restore'));

afterEach(async () => {
  expect(await left()).toEqual([]);
});

describe('a backup of a library', () => {
  it('restored beside it is the same, row by row', async () => {
    const { database } = await aLivedInLibrary();
    const loaded = await load(await linesOf(database));
    const differences = await compareDatabases(database, loaded.scratch);
    expect(isSame(differences)).toBe(true);
    expect(loaded.rows).toBe(Object.values(loaded.end.rows).reduce((sum, one) => sum + one, 0));
    expect(loaded.end.tally).toMatchObject({ shows: 2, episodes: 3, plays: 3 });
    await discard(loaded.scratch);
  });

  it('tells what would change', async () => {
    const { database, library } = await aLivedInLibrary();
    const lines = await linesOf(database);
    await library.commit(mark(LANTERN, episode(lantern(2, 1))));
    const loaded = await load(lines);
    const { plays, journal } = await compareDatabases(database, loaded.scratch);
    expect(plays).toMatchObject({ added: 0, removed: 1, changed: 0 });
    expect(journal?.removed).toBe(1);
    await discard(loaded.scratch);
  });

  it('is whole although the viewer goes on while it is written', async () => {
    const { database, library } = await aLivedInLibrary();
    const lines = await linesOf(database, async () => {
      await library.commit(mark(LANTERN, episode(lantern(2, 1))));
      await library.commit(mark(LANTERN, episode(lantern(2, 2))));
      await library.undo();
    });
    const loaded = await load(lines);
    expect(loaded.head.from).toBeLessThan(loaded.end.seq);
    expect(isSame(await compareDatabases(database, loaded.scratch))).toBe(true);
    await discard(loaded.scratch);
  });

  it('put in place also holds shows that no pack knows', async () => {
    const { database } = await aLivedInLibrary();
    await database.identities.toCollection().modify({ catalogue: null });
    const loaded = await load(await linesOf(database));
    // What is played over the rows links them again.
    await loaded.scratch.table('identities').toCollection().modify({ catalogue: null });
    const other = await aLibrary();
    await putInPlace(other.database, loaded, { now: 1, journalSeq: 40, kind: 'replace', report: silent });
    expect((await other.database.progress.toArray()).map((row) => row.plays).toSorted((a, b) => a - b)).toEqual([1, 2]);
    await discard(loaded.scratch);
  });

  it('put in the place of another library gives that library, and its journal goes on', async () => {
    const { database } = await aLivedInLibrary();
    const lines = await linesOf(database);
    const before = await snapshot(database);
    const other = await aLibrary();
    await other.library.commit(mark(HARBOUR, { kind: 'show' }));
    const loaded = await load(lines);
    const options = { now: 1, journalSeq: 40, report: silent } as const;
    const entry = await putInPlace(other.database, loaded, { ...options, kind: 'replace' });
    expect(await snapshot(other.database)).toEqual(before);
    expect(entry).toMatchObject({ seq: 41, action: { type: 'restore', seq: loaded.end.seq } });
    const page = await readShowPage(other.database, 'lantern', TODAY);
    expect(page?.progress.watched).toBe(2);
    expect(await other.library.undo()).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_UNDO' } });
    const next = await other.library.commit(mark(LANTERN, episode(lantern(2, 2))));
    expect(next.ok && next.value.entry.seq).toBe(42);
    await discard(loaded.scratch);
  });

  it('given up half way leaves the library as it was', async () => {
    const { database } = await aLivedInLibrary();
    const lines = await linesOf(database);
    const other = await aLibrary();
    await other.library.commit(mark(HARBOUR, { kind: 'show' }));
    const before = await snapshot(other.database);
    const loaded = await load(lines);
    const stop = new Error('given up');
    let reports = 0;
    const putting = putInPlace(other.database, loaded, {
      now: 1,
      journalSeq: 1,
      kind: 'replace',
      report: () => {
        reports += 1;
        if (reports === 8) throw stop;
      },
    });
    await expect(putting).rejects.toThrow('given up');
    expect(await snapshot(other.database)).toEqual(before);
    await discard(loaded.scratch);
  });
});

describe('a backup that is held in memory', () => {
  const hold = async (lines: readonly string[]) => {
    const held = await holdBackup(pages(lines), silent);
    if (held?.ok === false) throw new Error(JSON.stringify(held.error));
    return held?.value ?? null;
  };

  it('is the same, row by row, and tells what would change', async () => {
    const { database, library } = await aLivedInLibrary();
    const lines = await linesOf(database);
    const held = assertDefined(await hold(lines), 'it can be held');
    expect(isSame(await compareDatabases(database, held.scratch))).toBe(true);
    const loaded = await load(lines);
    expect(held).toMatchObject({ head: loaded.head, end: loaded.end, rows: loaded.rows });
    await discard(loaded.scratch);
    await library.commit(mark(LANTERN, episode(lantern(2, 1))));
    const { plays, journal } = await compareDatabases(database, held.scratch);
    expect([plays, journal]).toEqual([
      expect.objectContaining({ removed: 1 }),
      expect.objectContaining({ removed: 1 }),
    ]);
  });

  it('put in the place of another library gives that library', async () => {
    const { database } = await aLivedInLibrary();
    const before = await snapshot(database);
    const other = await aLibrary();
    await other.library.commit(mark(HARBOUR, { kind: 'show' }));
    const held = assertDefined(await hold(await linesOf(database)), 'it can be held');
    await putInPlace(other.database, held, { now: 1, journalSeq: 40, report: silent, kind: 'replace' });
    expect(await snapshot(other.database)).toEqual(before);
    expect((await readShowPage(other.database, 'lantern', TODAY))?.progress.watched).toBe(2);
  });

  it('cannot be held where its rows are not what they will be, or out of order', async () => {
    const { database, library } = await aLivedInLibrary();
    const lines = await linesOf(database);
    const swapped = lines.findIndex((line) => line.startsWith('{"table":"plays"'));
    const [one = '', other = ''] = lines.slice(swapped, swapped + 2);
    expect(other).toMatch(/^\{"table":"plays"/);
    expect(await hold(lines.toSpliced(swapped, 2, other, one))).toBeNull();
    expect(await hold(lines.with(0, (lines[0] ?? '').replace(/"schema":\d+/, '"schema":1')))).toBeNull();
    const between = await linesOf(database, async () => void (await library.undo()));
    expect(await hold(between)).toBeNull();
  });
});

describe('a file that is no good backup', () => {
  const refused = async (change: (lines: string[]) => string[]) => {
    const { database } = await aLivedInLibrary();
    const lines = change(await linesOf(database));
    const answer = await loadBackup(pages(lines), silent);
    expect(answer.ok).toBe(false);
    const held = await holdBackup(pages(lines), silent);
    expect(held?.ok === false && held.error.code).toBe(answer.ok || answer.error.code);
    expect(await left()).toEqual([]);
    return answer.ok ? null : answer.error;
  };
  const replaceIn = (from: string | RegExp, to: string) => (lines: string[]) =>
    lines.map((line) => line.replace(from, to));

  it.each<[string, (lines: string[]) => string[], string]>([
    ['a row of another shape', replaceIn(/"precision":"\w+"/, '"precision":"often"'), 'REFUSED_LINE'],
    ['a field too many', replaceIn(/"table":"plays","row":\{/, '"table":"plays","row":{"extra":1,'), 'REFUSED_LINE'],
    ['a table that does not exist', replaceIn('"table":"plays"', '"table":"players"'), 'REFUSED_LINE'],
    ['a derived table', replaceIn('"table":"plays"', '"table":"progress"'), 'REFUSED_LINE'],
    ['a key of the prototype', replaceIn('"row":{', '"row":{"__proto__":{},'), 'REFUSED_LINE'],
    ['no JSON', replaceIn('{"table":"plays"', '{table:"plays"'), 'REFUSED_LINE'],
    [
      'an entry that writes elsewhere',
      replaceIn('"changes":[{"table":"plays"', '"changes":[{"table":"meta"'),
      'REFUSED_LINE',
    ],
    ['no end', (lines) => lines.slice(0, -1), 'INCOMPLETE'],
    ['a line too few', (lines) => lines.toSpliced(5, 1), 'INCOMPLETE'],
    ['a schema of the future', replaceIn(/"schema":\d+/, '"schema":99'), 'NEWER_SCHEMA'],
  ])('is refused with %s, and nothing of it is kept', async (_name, change, code) => {
    expect(await refused(change)).toMatchObject({ code });
  });
});

describe('what a killed process has left', () => {
  it('goes with the next restore, and what another window uses stays', async () => {
    const open = async (name: string) => {
      const database = new Dexie(name);
      database.version(1).stores({ plays: 'id' });
      await database.open();
      database.close();
    };
    const now = 1_790_000_000_000;
    await open(`watchbill-restore-${now - 7 * 60 * 60_000}-1`);
    await open(`watchbill-restore-${now - 60_000}-2`);
    await removeAbandoned(now);
    expect(await left()).toEqual([`watchbill-restore-${now - 60_000}-2`]);
    await Dexie.delete(`watchbill-restore-${now - 60_000}-2`);
  });
});
