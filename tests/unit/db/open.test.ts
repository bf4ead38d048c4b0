import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../renderer/db/catalogue/loadPack';
import { WatchbillDatabase } from '../../../renderer/db/database';
import { SCHEMA_VERSION } from '../../../renderer/db/migrations';
import { openLibrary } from '../../../renderer/db/open';
import { aLibrary, episode, mark, snapshot } from '../../support/library';
import { expectShelvesHold } from '../../support/shelves';
import { HARBOUR, harbour, LANTERN, smallPack } from '../../support/smallPack';

const quiet = { journalSeq: 0, onLost: () => undefined };

describe('opening', () => {
  it('makes a new library with a record of itself, once', async () => {
    const first = new WatchbillDatabase('open-1');
    expect(await openLibrary(first, quiet)).toEqual({ ok: true, value: { seq: 0 } });
    const made = await first.meta.get('library');
    first.close();
    const second = new WatchbillDatabase('open-1');
    await openLibrary(second, quiet);
    expect(await second.meta.get('library')).toEqual(made);
  });

  it('refuses a library that a newer version wrote, and leaves it whole', async () => {
    const future = new Dexie('open-2');
    future.version(SCHEMA_VERSION + 1).stores({ plays: 'id', later: 'id' });
    await future.open();
    await future.table('plays').put({ id: '1', newField: true });
    future.close();
    const now = new WatchbillDatabase('open-2');
    const opened = await openLibrary(now, quiet);
    expect(opened).toEqual({
      ok: false,
      error: { code: 'NEWER_SCHEMA', found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
    const again = new Dexie('open-2');
    await again.open();
    expect(again.verno).toBe(SCHEMA_VERSION + 1);
    expect(await again.table('plays').toArray()).toEqual([{ id: '1', newField: true }]);
  });

  it('refuses an empty library where the journal file tells of actions', async () => {
    const database = new WatchbillDatabase('open-3');
    expect(await openLibrary(database, { ...quiet, journalSeq: 7 })).toEqual({
      ok: false,
      error: { code: 'LIBRARY_BEHIND', librarySeq: 0, journalSeq: 7 },
    });
    await expect(database.plays.count()).rejects.toThrow(/closed/i);
  });

  it('never opens again by itself once it is closed', async () => {
    const { database, library } = await aLibrary();
    database.close({ disableAutoOpen: true });
    expect(await library.commit(mark(HARBOUR, episode(harbour(1))))).toMatchObject({
      ok: false,
      error: { code: 'NOT_STORED' },
    });
  });
});

describe('a newer pack', () => {
  it('replaces the catalogue, touches nothing of the viewer, and derives progress anew', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, { kind: 'show' }));
    const before = await snapshot(database);
    const pack = smallPack(2);
    const removed = pack.episodes.filter((one) => !(one.show === LANTERN && one.season === 2));
    await loadPack(database, { ...pack, episodes: removed }, 'digest-2', 1);
    const after = await snapshot(database);
    const derived = { progress: null, shelves: null, totals: null };
    expect({ ...after, ...derived }).toEqual({ ...before, ...derived });
    await expectShelvesHold(database);
    expect(await database.progress.toCollection().first()).toMatchObject({ plays: 10, watched: 6, total: 7 });
    expect(await database.packs.get('small')).toMatchObject({ version: 2 });
    expect(await database.episodes.where('pack').equals('small').count()).toBe(removed.length);
  });

  it('leaves the old one when it is cut off', async () => {
    const { database } = await aLibrary();
    const broken = {
      ...smallPack(2),
      episodes: [...smallPack(2).episodes, { ...smallPack(2).episodes[0], id: undefined }],
    };
    await expect(loadPack(database, broken as never, 'digest-2', 1)).rejects.toThrow(/requirements/);
    expect(await database.packs.get('small')).toMatchObject({ version: 1 });
    expect(await database.episodes.count()).toBe(smallPack().episodes.length);
  });
});
