// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../shared/ipc/witness';
import { countLibrary } from '../../../renderer/db/countLibrary';
import { WatchbillDatabase } from '../../../renderer/db/database';
import { openLibrary } from '../../../renderer/db/open';
import { goOnBehind } from '../../../renderer/db/replay';
import { aLibrary, episode, mark, unmark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern } from '../../support/smallPack';

async function whatIs(database: WatchbillDatabase, witness: Witness | null = null): Promise<Witness> {
  const counted = await countLibrary(database, witness);
  if (!counted.ok || counted.value === null) throw new Error(JSON.stringify(counted));
  return counted.value;
}

/** A library with some plays, and what is remembered of it. */
async function aWitnessedLibrary() {
  const made = await aLibrary();
  await made.library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(1, 3) }));
  await made.library.commit(mark(HARBOUR, episode(harbour(1))));
  return { ...made, witness: await whatIs(made.database) };
}

/** Opens the same library again as the next start does. */
async function reopen(database: WatchbillDatabase, witness: Witness | null) {
  database.close({ disableAutoOpen: true });
  const again = new WatchbillDatabase(database.name);
  const opened = await openLibrary(again, { journalSeq: 0, onLost: () => undefined, witness });
  return { opened, again };
}

const lacking = (lack: string, expected: number, found: number) => ({
  ok: false,
  error: { code: 'LIBRARY_NOT_WHOLE', lack, expected, found },
});

describe('what the main process remembers of a library', () => {
  it('fits one that is as it was, and one with which the viewer went on', async () => {
    const { database, library, witness } = await aWitnessedLibrary();
    expect(witness).toMatchObject({ seq: 2, plays: 4, notes: 0 });
    await library.commit(mark(LANTERN, episode(lantern(2, 1))));
    await library.undo();
    await library.commit(unmark(LANTERN, episode(lantern(1, 1))));
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    const { opened, again } = await reopen(database, witness);
    expect(opened.ok).toBe(true);
    expect(await whatIs(again, witness)).toMatchObject({ seq: 6, plays: await again.plays.count() });
  });

  it('fits one that the viewer has emptied by undoing', async () => {
    const { database, library, witness } = await aWitnessedLibrary();
    await library.undo();
    await library.undo();
    expect(await database.plays.count()).toBe(0);
    expect((await reopen(database, witness)).opened.ok).toBe(true);
  });

  it('does not fit an empty one, which is then not written to', async () => {
    const { witness } = await aWitnessedLibrary();
    const empty = new WatchbillDatabase('witness-empty');
    await empty.open();
    const { opened, again } = await reopen(empty, witness);
    expect(opened).toEqual(lacking('everything', 2, 0));
    await again.open();
    expect(await again.meta.count()).toBe(0);
  });

  it('does not fit another library, or an earlier state of the same', async () => {
    const { database, witness } = await aWitnessedLibrary();
    const other = await aWitnessedLibrary();
    expect((await reopen(other.database, witness)).opened).toEqual(lacking('same-library', 2, 2));
    expect((await reopen(database, { ...witness, seq: 5 })).opened).toEqual(lacking('actions', 5, 2));
  });

  it('does not fit one whose last entry is gone, also where nothing is remembered', async () => {
    const { database } = await aWitnessedLibrary();
    await database.journal.delete(2);
    expect((await reopen(database, null)).opened).toEqual(lacking('last-entry', 2, 1));
  });

  it('does not fit one whose plays are gone: found before anything is shown', async () => {
    const { database, library, witness } = await aWitnessedLibrary();
    await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: lantern(1, 2), value: 9 });
    await database.plays.clear();
    expect((await reopen(database, witness)).opened).toEqual(lacking('plays', 4, 0));
  });

  it('finds a single row that no action took away, once it counts', async () => {
    const { database, library, witness } = await aWitnessedLibrary();
    await library.commit(mark(LANTERN, episode(lantern(2, 1))));
    const [play] = await database.plays.toCollection().primaryKeys();
    await database.plays.delete(play ?? '');
    const { opened, again } = await reopen(database, witness);
    expect(opened.ok).toBe(true);
    expect(await countLibrary(again, witness)).toEqual(lacking('plays', 5, 4));
  });

  it('says nothing across a restore: what came with it is in no entry', async () => {
    const { database, witness } = await aWitnessedLibrary();
    await database.plays.clear();
    await goOnBehind(database, 2, { now: 1, newId: () => '0190a0b0-0000-7000-8000-000000000001' });
    const { opened, again } = await reopen(database, witness);
    expect(opened.ok).toBe(true);
    expect(await whatIs(again, witness)).toMatchObject({ seq: 3, plays: 0 });
  });
});
