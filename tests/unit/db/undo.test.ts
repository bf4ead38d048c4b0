import { describe, expect, it } from 'vitest';
import { aLibrary, episode, mark, snapshot, unmark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../support/smallPack';

describe('undo and redo', () => {
  it('takes a marked season back and brings it again', async () => {
    const { database, library } = await aLibrary();
    const empty = await snapshot(database);
    await library.commit(mark(LANTERN, { kind: 'season', season: 1 }));
    const marked = await snapshot(database);
    expect((await library.undo()).ok).toBe(true);
    expect(await snapshot(database)).toEqual(empty);
    expect((await library.redo()).ok).toBe(true);
    expect(await snapshot(database)).toEqual(marked);
    expect((await database.journal.toArray()).map((entry) => [entry.kind, entry.target])).toEqual([
      ['do', 0],
      ['undo', 1],
      ['redo', 1],
    ]);
  });

  it('walks back through several actions and forth again', async () => {
    const { database, library } = await aLibrary();
    const states = [await snapshot(database)];
    for (const number of [1, 2, 3]) {
      await library.commit(mark(HARBOUR, episode(harbour(number))));
      states.push(await snapshot(database));
    }
    for (const at of [2, 1, 0]) {
      await library.undo();
      expect(await snapshot(database)).toEqual(states[at]);
    }
    expect(await library.undo()).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_UNDO' } });
    for (const at of [1, 2, 3]) {
      await library.redo();
      expect(await snapshot(database)).toEqual(states[at]);
    }
    expect(await library.redo()).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_REDO' } });
  });

  it('forgets what could be redone once something new is done', async () => {
    const { library } = await aLibrary();
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.undo();
    await library.commit(mark(HARBOUR, episode(harbour(2))));
    expect(await library.redo()).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_REDO' } });
  });

  it('undoes out of order and keeps what a later action needs', async () => {
    const { database, library } = await aLibrary();
    const empty = await snapshot(database);
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.commit(mark(HARBOUR, episode(harbour(2))));
    expect((await library.undo(1)).ok).toBe(true);
    expect(await database.identities.where('catalogue').equals(HARBOUR).count()).toBe(1);
    expect(await database.progress.toCollection().first()).toMatchObject({ watched: 1, plays: 1 });
    await library.undo(2);
    expect(await snapshot(database)).toEqual(empty);
    await library.redo(2);
    expect(await database.progress.toCollection().first()).toMatchObject({ watched: 1, plays: 1 });
  });

  it('leaves a row alone that was changed since, and names it', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    const [play] = await database.plays.toArray();
    await library.commit({ type: 'remove-plays', version: 1, show: HARBOUR, plays: [play?.id ?? ''] });
    const undone = await library.undo(1);
    expect(undone).toMatchObject({
      ok: true,
      value: { left: [{ table: 'plays', key: play?.id, reason: 'changed-since' }] },
    });
    expect(await database.plays.toArray()).toMatchObject([{ id: play?.id, state: 'removed' }]);
  });

  it('refuses when all of it was changed since', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    const [play] = await database.plays.toArray();
    await library.commit({
      type: 'edit-plays',
      version: 1,
      show: HARBOUR,
      plays: [play?.id ?? ''],
      when: { kind: 'unknown' },
    });
    expect(await library.undo(1)).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } });
  });

  it('does not bring a play back beside the one that took its place', async () => {
    const { database, library } = await aLibrary();
    const edit = (id: string, year: number) =>
      library.commit({ type: 'edit-plays', version: 1, show: HARBOUR, plays: [id], when: { kind: 'year', year } });
    const live = async () => (await database.plays.toArray()).filter((row) => row.state === 'live');
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await edit((await live())[0]?.id ?? '', 2020);
    await edit((await live())[0]?.id ?? '', 2021);
    expect(await library.undo(2)).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } });
    expect(await live()).toMatchObject([{ from: '2021-01-01' }]);
  });

  it('does not take away a pass in which something was watched', async () => {
    const { library } = await aLibrary();
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    await library.commit({ type: 'start-pass', version: 1, show: HARBOUR, name: 'Again', today: TODAY });
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    expect(await library.undo(2)).toMatchObject({
      ok: false,
      error: { code: 'CHANGED_SINCE', left: [{ reason: 'still-needed' }] },
    });
    await library.undo(3);
    expect((await library.undo(2)).ok).toBe(true);
    expect(await library.redo(3)).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } });
  });

  it('never makes two statuses live', async () => {
    const { database, library } = await aLibrary();
    const set = (status: 'planned' | 'paused' | null) =>
      library.commit({ type: 'set-status', version: 1, show: HARBOUR, status });
    await set('planned');
    await set(null);
    await set('paused');
    expect(await library.undo(2)).toMatchObject({
      ok: false,
      error: { code: 'CHANGED_SINCE', left: [{ reason: 'taken' }] },
    });
    expect((await database.statuses.toArray()).filter((row) => row.state === 'live')).toHaveLength(1);
  });

  it('never skips an episode twice in one pass', async () => {
    const { database, library } = await aLibrary();
    const skip = () => library.commit({ type: 'skip', version: 1, show: HARBOUR, episode: harbour(1), skipped: true });
    await skip();
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    await skip();
    expect(await library.undo(2)).toMatchObject({ ok: true, value: { left: [{ table: 'skips', reason: 'taken' }] } });
    expect((await database.skips.toArray()).filter((row) => row.state === 'live')).toHaveLength(1);
  });

  it('brings back a season that was unmarked', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, { kind: 'season', season: 1 }));
    const before = await snapshot(database);
    await library.commit(unmark(LANTERN, { kind: 'season', season: 1 }));
    expect(await database.progress.toCollection().first()).toMatchObject({ watched: 0, plays: 0 });
    await library.undo();
    expect(await snapshot(database)).toEqual(before);
  });

  it('works after a restart: nothing of it lives in memory', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const { Library } = await import('../../../renderer/db/commit/library');
    const { aJournalFile } = await import('../../support/library');
    const { v7 } = await import('uuid');
    const later = new Library(database, { clock: { now: () => 1 }, newId: () => v7(), journalFile: aJournalFile() });
    expect((await later.undo()).ok).toBe(true);
    expect(await database.plays.count()).toBe(0);
  });
});
