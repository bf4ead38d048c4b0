import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { playsBetween, pointBehind } from '../../../renderer/db/reads/history/historyRange';
import {
  NEWEST,
  readHistory,
  readHistoryOverview,
  readHistorySpan,
  readOnThisDay,
  readPointBefore,
  type HistoryPoint,
} from '../../../renderer/db/reads/history/readHistory';
import { flatten } from '../../../renderer/features/history/flatten';
import { aManyShowsDatabase } from '../../support/putManyShows';
import { aLibrary, episode, mark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../support/smallPack';

const ALL = { show: null, kind: null, pass: null, origin: null, sure: null };
const TEN = { shows: 12, today: TODAY, zone: 'America/New_York', seed: 7 };

/** All pages, each with its points. */
async function pages(database: Parameters<typeof readHistory>[0], limit: number, filter = ALL) {
  const found: { from: HistoryPoint; to: HistoryPoint | null; ids: string[] }[] = [];
  let from: HistoryPoint | null = NEWEST;
  while (from !== null) {
    const { rows, next }: Awaited<ReturnType<typeof readHistory>> = await readHistory(database, filter, from, limit);
    found.push({ from, to: next, ids: rows.map(({ id }) => id) });
    from = next;
  }
  return found;
}

describe('the pages of the history', () => {
  it('have every play once, in the order of their sort keys, whatever share one', async () => {
    const database = await aManyShowsDatabase(TEN);
    const plays = await database.plays.toArray();
    // All of one moment: three hundred ties, over several pages.
    await database.plays.bulkPut(plays.slice(0, 60).map((play) => ({ ...play, order: 1_700_000_000_000 })));
    const found = await pages(database, 7);
    const ids = found.flatMap((page) => page.ids);
    expect(ids).toHaveLength(plays.length);
    expect(new Set(ids).size).toBe(plays.length);
    const orders = await database.plays.bulkGet(ids);
    const keys = orders.map((play) => play?.order ?? NaN);
    expect(keys).toEqual(keys.toSorted((a, b) => b - a));
    // What a stretch is when it is read again is what it was when it was found.
    for (const { from, to, ids: page } of found)
      expect((await readHistorySpan(database, ALL, from, to)).map(({ id }) => id)).toEqual(page);
    database.close();
  });

  it('go on where a filter finds little, and end', async () => {
    const database = await aManyShowsDatabase({ ...TEN, shows: 60 });
    const found = await pages(database, 50, { ...ALL, sure: 'unknown' as never });
    const unknown = (await database.plays.toArray()).filter(({ precision }) => precision === 'unknown');
    expect(unknown.length).toBeGreaterThan(3);
    expect(found.flatMap((page) => page.ids).toSorted()).toEqual(unknown.map(({ id }) => id).toSorted());
    expect((await readHistoryOverview(database)).undated).toBe(unknown.length);
    database.close();
  });

  it('lead back up from a date', async () => {
    const database = await aManyShowsDatabase(TEN);
    const plays = (await database.plays.toArray()).toSorted((a, b) => b.order - a.order);
    const middle = plays[Math.floor(plays.length / 2)]?.order ?? 0;
    const above = await readPointBefore(database, null, middle, 10);
    const rows = await readHistorySpan(database, ALL, above ?? NEWEST, { order: middle, skip: 0 });
    const expected = plays.filter(({ order }) => order > middle && order <= (above?.order ?? 0));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(rows.length).toBeGreaterThan(5);
    expect(await readPointBefore(database, null, Infinity, 10)).toBeNull();
    database.close();
  });

  it('read again only when something in them changed', async () => {
    const { database, library } = await aLibrary();
    const on = (day: string) => ({ when: { kind: 'day' as const, on: day } });
    await library.commit(mark(HARBOUR, episode(harbour(1)), on('2019-05-01')));
    await library.commit(mark(LANTERN, episode(lantern(1, 1)), on('2020-05-01')));
    let asked = 0;
    const old = { order: Date.parse('2019-12-31T00:00:00Z'), skip: 0 };
    const watching = liveQuery(() => {
      asked += 1;
      return playsBetween(database, null, old, null);
    }).subscribe(() => undefined);
    await expect.poll(() => asked).toBe(1);
    await library.commit(mark(LANTERN, episode(lantern(1, 2)), on('2020-05-02')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(1);
    await library.commit(mark(HARBOUR, episode(harbour(2)), on('2019-05-02')));
    await expect.poll(() => asked).toBe(2);
    watching.unsubscribe();
    database.close();
  });

  it('know the point behind the last of several with one sort key', () => {
    const play = (order: number) => ({ order }) as never;
    expect(pointBehind([play(9), play(5), play(5)], NEWEST)).toEqual({ order: 5, skip: 2 });
    expect(pointBehind([play(5)], { order: 5, skip: 2 })).toEqual({ order: 5, skip: 3 });
    expect(pointBehind([], { order: 5, skip: 2 })).toEqual({ order: 5, skip: 2 });
  });
});

describe('on this day', () => {
  it('has the years before by the calendar of the place, also on a leap day', async () => {
    const { database, library } = await aLibrary();
    const at = (iso: string, zone: string) => ({ when: { kind: 'minute' as const, at: Date.parse(iso), zone } });
    // 21 November in Auckland, but 20 November everywhere else.
    await library.commit(mark(LANTERN, episode(lantern(1, 1)), at('2024-11-20T12:00:00Z', 'Pacific/Auckland')));
    await library.commit(mark(LANTERN, episode(lantern(1, 2)), at('2023-11-22T03:00:00Z', 'America/New_York')));
    await library.commit(mark(LANTERN, episode(lantern(1, 3)), at('2023-11-21T12:00:00Z', 'Pacific/Auckland')));
    await library.commit(mark(HARBOUR, episode(harbour(1)), { when: { kind: 'day', on: '2020-02-29' } }));
    await library.commit(mark(HARBOUR, episode(harbour(2)), { when: { kind: 'day', on: '2021-03-01' } }));
    const days = (await readOnThisDay(database, TODAY)).map((row) => row.episode.ref);
    expect(days).toEqual([lantern(1, 1), lantern(1, 2)]);
    expect((await readOnThisDay(database, '2028-02-29')).map((row) => row.episode.ref)).toEqual([harbour(1)]);
    database.close();
  });
});

describe('the rows under their days', () => {
  it('have each day once, and longer times in a place of their own', async () => {
    const { database, library } = await aLibrary();
    const when = (choice: object) => ({ when: choice as never });
    // Half past midnight in Auckland: its sort key is before noon of the day before.
    const night = { kind: 'minute', at: Date.parse('2026-03-01T11:30:00Z'), zone: 'Pacific/Auckland' };
    const evening = { kind: 'minute', at: Date.parse('2026-03-01T09:00:00Z'), zone: 'Pacific/Auckland' };
    await library.commit(mark(LANTERN, episode(lantern(1, 1)), when(evening)));
    await library.commit(mark(LANTERN, episode(lantern(1, 2)), when({ kind: 'day', on: '2026-03-01' })));
    await library.commit(mark(LANTERN, episode(lantern(1, 3)), when(night)));
    await library.commit(mark(HARBOUR, episode(harbour(1)), when({ kind: 'month', month: '2026-03' })));
    await library.commit(mark(HARBOUR, episode(harbour(2)), when({ kind: 'unknown' })));
    const { rows } = await readHistory(database, ALL, NEWEST, 100);
    const items = flatten(rows).map((item) =>
      item.kind === 'row' ? item.row.episode.ref : 'day' in item.period ? item.period.day : item.period.kind,
    );
    expect(items).toEqual([
      '2026-03-02',
      lantern(1, 3),
      '2026-03-01',
      lantern(1, 2),
      lantern(1, 1),
      'span',
      harbour(1),
      'unknown',
      harbour(2),
    ]);
    database.close();
  });
});
