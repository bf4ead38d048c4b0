import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WatchbillDatabase } from '../../../renderer/db/database';
import { ImportJobs } from '../../../renderer/workers/imports/jobs';
import { readUpNext } from '../../../renderer/db/reads';
import { aLibrary, episode, mark, snapshot } from '../../support/library';
import {
  at,
  imported,
  numbered,
  ofEpisode,
  on,
  play,
  rehearsed,
  rowsOf,
  show,
  THE_SHOW,
  UNKNOWN,
} from '../../support/importing/desk';
import { LANTERN, lantern, TODAY } from '../../support/smallPack';

const LAMP = show('The lantern', { ids: { tvdb: '1' } });
const STRANGER = show('Nobody Knows It', { year: 2011, ids: { tvdb: '77', imdb: 'tt77' } });

const HISTORY = rowsOf([
  play(LAMP, numbered(1, 1), at('2020-02-01T20:15:30Z')),
  play(LAMP, numbered(1, 2), at('2020-02-02T20:15:30Z')),
  play(LAMP, numbered(1, 2), at('2021-02-02T20:15:30Z')),
  play(LAMP, numbered(1, 3), on('2020-02-03')),
  play(LAMP, numbered(1, 4), UNKNOWN),
  play(LAMP, numbered(0, 1), UNKNOWN),
  play(LAMP, numbered(9, 9, { title: 'Lost' }), UNKNOWN),
  play(STRANGER, numbered(1, 1, { title: 'One' }), at('2012-01-01T10:00:00Z')),
  play(STRANGER, numbered(1, 2), UNKNOWN),
  { kind: 'rating', show: STRANGER, subject: THE_SHOW, value: 8, at: Date.parse('2013-01-01T00:00:00Z') },
  { kind: 'rating', show: LAMP, subject: ofEpisode(1, 1), value: 9, at: null },
  { kind: 'status', show: LAMP, status: 'paused', at: null },
  { kind: 'favourite', show: LAMP, subject: THE_SHOW, at: null },
  { kind: 'note', show: LAMP, subject: ofEpisode(1, 2), text: 'So bright. #lamp', at: null },
  { kind: 'list-item', show: STRANGER, subject: THE_SHOW, list: { key: 'w', name: 'Watchlist' }, order: 1, at: null },
]);

let database: WatchbillDatabase;
let library: Awaited<ReturnType<typeof aLibrary>>['library'];

beforeEach(async () => {
  ({ database, library } = await aLibrary());
});

const counts = async () => ({
  plays: await database.plays.count(),
  ownShows: await database.ownShows.count(),
  lists: await database.lists.count(),
  journal: await database.journal.count(),
});

describe('an import', () => {
  it('is rehearsed without a change, and accounts for every row', async () => {
    const before = await snapshot(database);
    const { desk, report } = await rehearsed(database, [
      ...HISTORY,
      { file: 'history.json', row: 99, refused: 'damaged', detail: 'cut off' },
    ]);
    const { rows, matched, alreadyHere, stubs, unclear, refused } = report;
    expect({ rows, matched, alreadyHere, stubs, unclear, refused }).toEqual({
      rows: 16,
      matched: 10,
      alreadyHere: 0,
      stubs: 5,
      unclear: 0,
      refused: 1,
    });
    expect(report.totals).toMatchObject({
      plays: 9,
      dates: { second: 4, minute: 0, day: 1, unknown: 4 },
      specials: 1,
      rewatches: 1,
      ratings: 2,
      newShows: 1,
      listItems: 1,
      lists: 1,
    });
    expect((await desk.refused({ offset: 0, limit: 10 })).lines).toEqual([
      { file: 'history.json', row: 99, reason: 'damaged', detail: 'cut off' },
    ]);
    await desk.close();
    expect(await snapshot(database)).toEqual(before);
  });

  it('writes what was rehearsed, with one entry in the journal, and shows it', async () => {
    const { account, entry } = await imported(database, HISTORY);
    expect(account).toMatchObject({ rows: 15, matched: 10, stubs: 5, alreadyHere: 0, applied: true });
    expect(await counts()).toEqual({ plays: 9, ownShows: 1, lists: 1, journal: 1 });
    expect(entry?.action).toMatchObject({ type: 'import', rows: { plays: 9, notes: 1 } });
    const progress = await database.progress.where('catalogue').equals(LANTERN).first();
    expect(progress).toMatchObject({ plays: 7, watched: 4, status: 'paused', favourites: [LANTERN] });
    expect(progress?.ratings).toEqual({ [lantern(1, 1)]: 9 });
    const own = await database.ownShows.toCollection().first();
    expect(own?.content).toMatchObject({ title: 'Nobody Knows It', origin: 'stub', year: 2011 });
    expect(
      await database.outlines
        .where('pack')
        .equals(own?.pack ?? '')
        .count(),
    ).toBe(1);
    expect(JSON.stringify(await readUpNext(database, TODAY))).not.toContain('Nobody');
    const unmatched = await database.identities.filter((row) => row.catalogue === null).toArray();
    expect(unmatched).toMatchObject([{ kind: 'episode', season: 9, number: 9, title: 'Lost' }]);
  });

  it('adds nothing the second time, and no entry', async () => {
    await imported(database, HISTORY);
    const before = await snapshot(database);
    const { account, entry } = await imported(database, HISTORY);
    expect(account).toMatchObject({ rows: 15, matched: 0, stubs: 0, alreadyHere: 15, importId: null });
    expect(entry).toBeNull();
    expect(await snapshot(database)).toEqual(before);
    expect(await database.journal.count()).toBe(1);
  });

  it('is rolled back row for row, and brought back as it was', async () => {
    const before = await snapshot(database);
    const { account } = await imported(database, HISTORY);
    const after = await snapshot(database);
    const desk = new ImportJobs(database.name);
    const back = await desk.rollBack(account.importId ?? '', () => undefined);
    expect(back.ok && back.value.moved).toMatchObject({ rows: 15, plays: 9, left: 0 });
    const rolledBack = await snapshot(database);
    expect({ ...rolledBack, imports: {}, importShelf: {} }).toEqual({ ...before, imports: {}, importShelf: {} });
    expect(await database.outlines.count()).toBe(2);
    const again = await desk.bringBack(account.importId ?? '', () => undefined);
    expect(again.ok && again.value.moved).toMatchObject({ rows: 15, plays: 9, left: 0 });
    expect(await snapshot(database)).toEqual(after);
    expect(await database.journal.count()).toBe(3);
    await desk.close();
  });

  it('leaves what was changed since when it is rolled back, and names it', async () => {
    const { account } = await imported(database, HISTORY);
    const [row] = await database.plays.where('origin.import').above('').toArray();
    await library.commit({
      type: 'edit-plays',
      version: 1,
      show: LANTERN,
      plays: [row?.id ?? ''],
      when: { kind: 'day', on: '2020-05-05' },
    });
    await library.commit(mark(LANTERN, episode(lantern(2, 1))));
    const desk = new ImportJobs(database.name);
    const back = await desk.rollBack(account.importId ?? '', () => undefined);
    expect(back.ok && back.value.moved).toMatchObject({
      plays: 8,
      left: 2,
      leftOf: [{ title: 'The lantern', rows: 2 }],
    });
    const progress = await database.progress.where('catalogue').equals(LANTERN).first();
    expect(progress).toMatchObject({ plays: 2, favourites: [] });
    await desk.close();
  });

  it('is given up without a trace', async () => {
    const before = await snapshot(database);
    const { desk } = await rehearsed(database, HISTORY);
    const applying = desk.apply(({ phase }) => {
      if (phase === 'finishing') desk.cancel();
    });
    expect(await applying).toEqual({ ok: false, error: { code: 'CANCELLED' } });
    expect(await snapshot(database)).toEqual(before);
    await desk.close();
  });
});
