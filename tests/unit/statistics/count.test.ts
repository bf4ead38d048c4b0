import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readRatings, readStatisticsPage } from '../../../renderer/db/reads/statistics/readStatistics';
import { countStatistics } from '../../../renderer/workers/statistics/jobs';
import { aManyShowsDatabase } from '../../support/putManyShows';
import { aLibrary, episode, mark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../support/smallPack';

const quiet = () => Promise.resolve();

describe('counting a library', () => {
  it('counts each live play once, with its length, its viewing and its show', async () => {
    const { database, library } = await aLibrary();
    const when = { kind: 'minute', at: Date.parse('2026-11-20T20:00:00Z'), zone: 'America/New_York' } as const;
    await library.commit(mark(LANTERN, episode(lantern(1, 1)), { when }));
    await library.commit(mark(LANTERN, episode(lantern(1, 2)), { when }));
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'Again', today: TODAY });
    await library.commit(mark(LANTERN, episode(lantern(1, 1)), { when }));
    await library.commit(mark(HARBOUR, episode(harbour(1)), { when, again: true }));
    await library.undo();
    const tally = await countStatistics(database.name, { show: null, period: null }, quiet);
    // Every episode of the small pack takes 40 minutes; the season of three was marked in bulk.
    expect(tally).toMatchObject({
      plays: 6,
      minutes: 240,
      usual: 0,
      days: [['2026-11-20', 3]],
      left: { bulk: 3, vague: 0, hourless: 0 },
      passes: [
        { pass: 1, plays: 5 },
        { pass: 2, plays: 1 },
      ],
    });
    expect(tally.shows.map(({ plays }) => plays)).toEqual([3, 3]);
    // 20:00 UTC is 15:00 on that Friday in New York.
    expect(tally.hours[4]?.[15]).toBe(3);
    const { shows } = await readStatisticsPage(database);
    const own = shows.find(({ head }) => head.ref === HARBOUR)?.id ?? '';
    expect((await countStatistics(database.name, { show: own, period: null }, quiet)).plays).toBe(3);
    database.close();
  });

  it('agrees with the rows of a larger library', async () => {
    const database = await aManyShowsDatabase({ shows: 40, today: TODAY });
    const plays = (await database.plays.toArray()).filter(({ state }) => state === 'live');
    const heard: number[] = [];
    const tally = await countStatistics(database.name, { show: null, period: null }, async (read) => {
      heard.push(read);
    });
    expect(tally.plays).toBe(plays.length);
    expect(tally.left.bulk).toBe(plays.filter(({ origin }) => origin.kind === 'bulk').length);
    const inDays = tally.days.reduce((sum, [, count]) => sum + count, 0);
    expect(inDays + tally.left.bulk + tally.left.vague).toBe(plays.length);
    expect(tally.hours.flat().reduce((sum, one) => sum + one, 0) + tally.left.hourless).toBe(inDays);
    expect(tally.shows.reduce((sum, one) => sum + one.minutes, 0)).toBe(tally.minutes);
    expect(tally.usual).toBeGreaterThan(0);
    expect(tally.lengthless).toBeGreaterThan(0);
    database.close();
  });

  it('has the ratings of a show by season, without specials', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 2))));
    await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: lantern(1, 2), value: 9 });
    const { shows } = await readStatisticsPage(database);
    expect(shows.map(({ rated }) => rated)).toEqual([1]);
    const ratings = await readRatings(database, shows[0]?.id ?? '');
    expect(ratings?.seasons.map(({ number, episodes }) => [number, episodes.length])).toEqual([
      [1, 4],
      [2, 4],
      [3, 3],
    ]);
    expect(ratings?.seasons[0]?.episodes[1]).toEqual({ number: 2, rating: 9, watched: true });
    database.close();
  });
});
