import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { countLibrary } from '../../../renderer/db/countLibrary';
import type { WatchbillDatabase } from '../../../renderer/db/database';
import { putBack } from '../../../renderer/db/imports/rollBack/putBack';
import { finishImports } from '../../../renderer/db/imports/rollBack/moveImport';
import { newId } from '../../../renderer/db/imports/newId';
import { replayJournal } from '../../../renderer/db/replay';
import { verifyLibrary } from '../../../renderer/db/verify/verifyLibrary';
import { ImportJobs } from '../../../renderer/workers/imports/jobs';
import { fail, ok } from '../../../shared/util/result';
import { at, imported, numbered, play, rowsOf, show, THE_SHOW, UNKNOWN } from '../../support/importing/desk';
import { aLibrary, episode, mark, snapshot } from '../../support/library';
import { LANTERN, lantern } from '../../support/smallPack';

const LAMP = show('The lantern');
const STRANGER = show('Nobody Knows It', { ids: { tvdb: '77' } });
const ROWS = rowsOf([
  play(LAMP, numbered(1, 1), at('2020-02-01T20:15:30Z')),
  play(LAMP, numbered(1, 2), UNKNOWN),
  play(STRANGER, numbered(1, 1), at('2012-01-01T10:00:00Z')),
  { kind: 'rating', show: LAMP, subject: THE_SHOW, value: 9, at: Date.parse('2026-11-21T22:00:00Z') },
]);

let made: Awaited<ReturnType<typeof aLibrary>>;
let database: WatchbillDatabase;
const finish = () => finishImports(database, { now: () => 1, newId, report: () => undefined });
const alone = (rows: Awaited<ReturnType<typeof snapshot>>) => ({ ...rows, imports: {}, importShelf: {} });

async function setState(id: string, state: 'applying' | 'rolling-back'): Promise<void> {
  await database.imports.update(id, { state });
}

beforeEach(async () => {
  made = await aLibrary();
  ({ database } = made);
  await made.library.commit({ type: 'rate', version: 1, show: LANTERN, subject: LANTERN, value: 4 });
});

describe('what a killed process was at', () => {
  it('is taken out where it was an import: nothing of it is left', async () => {
    const before = await snapshot(database);
    const { account } = await imported(database, ROWS);
    await setState(account.importId ?? '', 'applying');
    // Half of it was not written yet.
    const [first] = await database.plays.toArray();
    await database.plays.delete(first?.id ?? '');
    expect(await finish()).toEqual([]);
    expect(await snapshot(database)).toEqual(before);
  });

  it('is finished where it was a roll-back, with its entry', async () => {
    const before = await snapshot(database);
    const { account } = await imported(database, ROWS);
    await setState(account.importId ?? '', 'rolling-back');
    const [entry] = await finish();
    expect(entry?.action).toMatchObject({ type: 'roll-back-import', rows: { plays: 3, all: 4 } });
    expect(alone(await snapshot(database))).toEqual(alone(before));
    expect(await database.imports.get(account.importId ?? '')).toMatchObject({ state: 'rolled-back' });
  });

  it('is rolled back again where it was being brought back, and can still be', async () => {
    const { account } = await imported(database, ROWS);
    const id = account.importId ?? '';
    const after = await snapshot(database);
    const desk = new ImportJobs(database.name);
    await desk.rollBack(id, () => undefined);
    const rolledBack = await snapshot(database);
    await setState(id, 'applying');
    await putBack(database, id, () => undefined);
    await finish();
    expect(await snapshot(database)).toEqual(rolledBack);
    expect((await desk.bringBack(id, () => undefined)).ok).toBe(true);
    expect(await snapshot(database)).toEqual(after);
    await desk.close();
  });

  it('does not count meanwhile: not for the witness, and not in what is worked out', async () => {
    const witness = await countLibrary(database, null);
    const { account } = await imported(database, ROWS);
    await setState(account.importId ?? '', 'applying');
    if (!witness.ok) throw new Error('The library was not whole.');
    expect(await countLibrary(database, witness.value)).toEqual(ok(null));
    await made.library.commit(mark(LANTERN, episode(lantern(1, 3))));
    await made.library.commit({ type: 'favourite', version: 1, show: LANTERN, subject: LANTERN, favourite: true });
    const progress = await database.progress.where('catalogue').equals(LANTERN).first();
    expect(progress?.seen).toEqual({ [lantern(1, 3)]: [1, 1] });
  });
});

describe('an import and the rest of the library', () => {
  it('is no fault to the check, also where it replaced what the viewer rated; a row that is gone is', async () => {
    const { account } = await imported(database, ROWS);
    const entries = await database.journal.toArray();
    const readPage = async () => ok({ lines: entries.map((entry) => JSON.stringify(entry)), next: null });
    const check = () => verifyLibrary(database, { now: 0, readPage, report: () => undefined });
    expect((await database.ratings.toArray()).map((row) => row.state).toSorted()).toEqual(['live', 'replaced']);
    expect((await check()).findings).toEqual([]);
    const [first] = await database.plays.toArray();
    await database.plays.delete(first?.id ?? '');
    expect((await check()).findings).toContainEqual(
      expect.objectContaining({ kind: 'gone', table: 'imports', key: account.importId, detail: 'plays: 2 of 3' }),
    );
  });

  it('ends the playing of the journal file, because its rows are in no entry', async () => {
    await imported(database, ROWS);
    const lines = (await database.journal.toArray()).map((entry) => JSON.stringify(entry));
    const { database: other } = await aLibrary();
    const played = await replayJournal(
      other,
      async () => ok({ lines, next: null }),
      () => undefined,
    );
    expect(played).toEqual(fail({ code: 'IMPORTED_SINCE', seq: 2 }));
  });

  it('is never undone by the key for it: that would take away what was done before', async () => {
    await imported(database, ROWS);
    expect(await made.library.undo()).toEqual(fail({ code: 'NOTHING_TO_UNDO' }));
    expect(await made.library.undo(2)).toEqual(fail({ code: 'NOTHING_TO_UNDO' }));
  });
});
