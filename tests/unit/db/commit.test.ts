import { describe, expect, it } from 'vitest';
import { aLibrary, episode, mark, NOW, snapshot, unmark } from '../../support/library';
import { HARBOUR, LANTERN, lantern, harbour, TODAY } from '../../support/smallPack';

const plays = async (database: Awaited<ReturnType<typeof aLibrary>>['database']) =>
  (await database.plays.toArray()).filter((row) => row.state === 'live');

describe('marking', () => {
  it('adds one play with an identity, a journal entry and progress', async () => {
    const { database, library } = await aLibrary();
    const done = await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    expect(done.ok).toBe(true);
    const [play] = await plays(database);
    expect(play).toMatchObject({ precision: 'second', zone: 'Europe/Vienna', pass: null, origin: { kind: 'mark' } });
    const identity = await database.identities.get(play?.episode ?? '');
    expect(identity).toMatchObject({ kind: 'episode', catalogue: lantern(1, 1), season: 1, number: 1 });
    const progress = await database.progress.where('catalogue').equals(LANTERN).first();
    expect(progress).toMatchObject({ watched: 1, plays: 1, status: 'watching', next: { ref: lantern(1, 2) } });
    expect(await database.journal.toArray()).toMatchObject([{ seq: 1, kind: 'do', summary: { count: 1 } }]);
  });

  it('leaves unreleased episodes and specials out of a show, and orders the batch', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, { kind: 'show' }));
    const rows = (await plays(database)).toSorted((a, b) => a.order - b.order);
    const refs = await Promise.all(rows.map(async (row) => (await database.identities.get(row.episode))?.catalogue));
    expect(refs).toEqual([
      ...[1, 2, 3, 4].map((number) => lantern(1, number)),
      ...[1, 2, 3, 4].map((number) => lantern(2, number)),
      lantern(3, 1),
      lantern(3, 2),
    ]);
    expect(rows.every((row) => row.origin.kind === 'bulk')).toBe(true);
  });

  it('marks up to here without what is watched already', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 2))));
    await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(2, 1) }));
    expect(await plays(database)).toHaveLength(5);
    const done = await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(2, 1) }));
    expect(done).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_DO' } });
  });

  it('spreads a range in story order and keeps its ends in every play', async () => {
    const { database, library } = await aLibrary();
    const when = { kind: 'range', from: '2024-01-01', to: '2024-03-31' } as const;
    await library.commit(mark(LANTERN, { kind: 'season', season: 1 }, { when }));
    const rows = (await plays(database)).toSorted((a, b) => a.order - b.order);
    const identities = await database.identities.bulkGet(rows.map((row) => row.episode));
    expect(identities.map((row) => row?.number)).toEqual([1, 2, 3, 4]);
    expect(rows.every((row) => row.from === '2024-01-01' && row.to === '2024-03-31' && row.precision === 'range')).toBe(
      true,
    );
    expect(rows[0]?.order).toBeGreaterThanOrEqual(Date.parse('2024-01-01T00:00:00Z'));
    expect(rows[3]?.order).toBeLessThan(Date.parse('2024-04-01T00:00:00Z'));
  });

  it('dates by air date, and says unknown where there is none', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, { kind: 'season', season: 2 }, { when: { kind: 'air-date' } }));
    const rows = await plays(database);
    expect(rows.map((row) => [row.precision, row.from])).toEqual(
      expect.arrayContaining([
        ['day', '2021-01-01'],
        ['unknown', null],
      ]),
    );
  });

  it('unmarks the plays of the current pass only', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    await library.commit({ type: 'start-pass', version: 1, show: HARBOUR, name: 'Again', today: TODAY });
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.commit(unmark(HARBOUR, { kind: 'show' }));
    expect(await plays(database)).toHaveLength(3);
    const progress = await database.progress.where('catalogue').equals(HARBOUR).first();
    expect(progress).toMatchObject({ watched: 3, watchedInPass: 0, next: { ref: harbour(1) }, status: 'watching' });
  });

  it('an edit adds a successor that names the play, and the play is kept', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, episode(harbour(2))));
    const [before] = await plays(database);
    const id = before?.id ?? '';
    await library.commit({
      type: 'edit-plays',
      version: 1,
      show: HARBOUR,
      plays: [id],
      when: { kind: 'year', year: 2019 },
    });
    expect(await database.plays.get(id)).toEqual({ ...before, state: 'replaced' });
    expect(await plays(database)).toMatchObject([
      { replaces: id, precision: 'year', from: '2019-01-01', to: '2019-12-31' },
    ]);
    const again = await library.commit({ type: 'remove-plays', version: 1, show: HARBOUR, plays: [id] });
    expect(again).toMatchObject({ ok: false, error: { code: 'CHANGED_MEANWHILE' } });
  });

  it('a mark takes a skip back and brings a paused show to watching', async () => {
    const { database, library } = await aLibrary();
    await library.commit({ type: 'skip', version: 1, show: HARBOUR, episode: harbour(1), skipped: true });
    expect(await database.progress.toCollection().first()).toMatchObject({
      skipped: [harbour(1)],
      next: { ref: harbour(2) },
      watched: 0,
    });
    await library.commit({ type: 'set-status', version: 1, show: HARBOUR, status: 'paused' });
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    expect(await database.progress.toCollection().first()).toMatchObject({
      skipped: [],
      status: 'watching',
      watched: 1,
    });
  });

  it('an ended show is finished once all of it is watched or skipped', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, { kind: 'up-to', episode: harbour(2) }));
    await library.commit({ type: 'skip', version: 1, show: HARBOUR, episode: harbour(3), skipped: true });
    expect(await database.progress.toCollection().first()).toMatchObject({ status: 'finished', next: null });
  });

  it('keeps one live rating, and takes it back', async () => {
    const { database, library } = await aLibrary();
    const rate = (value: number | null) =>
      library.commit({ type: 'rate', version: 1, show: HARBOUR, subject: harbour(1), value });
    await rate(8);
    await rate(9);
    expect(await database.ratings.toArray()).toMatchObject([
      { value: 8, state: 'replaced' },
      { value: 9, state: 'live' },
    ]);
    await rate(null);
    expect((await database.ratings.toArray()).map((row) => row.state)).toEqual(['replaced', 'removed']);
    expect(await rate(null)).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_DO' } });
  });

  it('knows no show that is nowhere', async () => {
    const { library, database } = await aLibrary();
    const before = await snapshot(database);
    expect(await library.commit(mark('show:small:nowhere', { kind: 'show' }))).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_SUBJECT' },
    });
    expect(await snapshot(database)).toEqual(before);
  });
});

describe('acknowledging', () => {
  it('waits for the journal file to be flushed', async () => {
    const { library, journalFile } = await aLibrary();
    let open = () => {};
    journalFile.gate = new Promise((resolve) => (open = resolve));
    let acknowledged = false;
    const commit = library.commit(mark(HARBOUR, episode(harbour(1)))).then(() => (acknowledged = true));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(acknowledged).toBe(false);
    open();
    await commit;
    expect(journalFile.entries.map((entry) => entry.seq)).toEqual([1]);
  });

  it('puts the library back when the journal file cannot be written', async () => {
    const { library, journalFile, database } = await aLibrary();
    const before = await snapshot(database);
    journalFile.refusal = 'DISK_FULL';
    const done = await library.commit(mark(HARBOUR, { kind: 'show' }));
    expect(done).toEqual({ ok: false, error: { code: 'NOT_STORED', cause: 'DISK_FULL', reverted: true } });
    expect(await snapshot(database)).toEqual(before);
  });

  it('appends what was kept out of the journal file, in order', async () => {
    const { library, journalFile } = await aLibrary();
    journalFile.refusal = 'DISK_FULL';
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    journalFile.refusal = null;
    await library.catchUpJournalFile();
    expect(journalFile.entries.map((entry) => entry.kind)).toEqual(['do', 'undo']);
  });
});

it('marks now with the time and zone given', async () => {
  const { library, database } = await aLibrary();
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  const [play] = await plays(database);
  expect(NOW.kind === 'now' && play?.at === NOW.at).toBe(true);
});
