import { describe, expect, it } from 'vitest';
import { simklCsv } from '../../../renderer/imports/formats/simkl-csv';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf, tableOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(simklCsv, await filesOf(fixturesOf('simkl-csv')));
const OTHER = 'simkl_id,TVDB_ID,TMDB,IMDB_ID,MAL_ID,Type,Title,Year,LastEpWatched,Watchlist,WatchedDate,Rating,Memo';
const ofRow = async (row: string) => recordsOf(await readAll(simklCsv, await filesOf({ a: tableOf(OTHER, row) })));

describe('the CSV of Simkl', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      'watched-up-to': 4,
      'watched-count': 1,
      play: 3,
      status: 8,
      rating: 3,
      note: 1,
      'refused bad-date': 1,
      'refused bad-number': 1,
      'refused no-show': 1,
      'refused nothing-done': 1,
    });
    expect(refusalsOf(await told())).toEqual([
      'SimklBackup.csv#8 bad-date',
      'SimklBackup.csv#8 bad-number',
      'SimklBackup.csv#9 no-show',
      'SimklBackup.csv#10 nothing-done',
    ]);
  });

  it('takes the last episode as a mark up to which everything was watched, and dates only that one', async () => {
    const [before, last] = recordsOf(await told());
    expect(before).toMatchObject({ kind: 'watched-up-to', episode: { season: 2, number: 2 } });
    expect(before).toHaveProperty('when', { precision: 'unknown' });
    expect(last).toMatchObject({ kind: 'play', episode: { season: 2, number: 3 } });
    expect(last).toHaveProperty('when', { precision: 'day', on: '2021-03-04' });
  });

  it('keeps the mark itself where the first of a season cannot name the one before', async () => {
    const hill = recordsOf(await told()).filter(({ show }) => show.title === 'Copper Hill');
    expect(hill[0]).toMatchObject({
      kind: 'watched-up-to',
      episode: { season: 3, number: 1 },
      when: { precision: 'day', on: '2022-06-05' },
    });
    expect(hill.some(({ kind }) => kind === 'play')).toBe(false);
  });

  it('reads days with slashes, day first, and numbers of anime as those of the entry', async () => {
    const cranes = recordsOf(await told()).filter(({ show }) => show.title === 'Paper Cranes');
    expect(cranes[0]).toMatchObject({ kind: 'watched-up-to', episode: { season: 1, number: 11 } });
    expect(cranes[1]).toMatchObject({ kind: 'play', when: { on: '2021-12-25' } });
  });

  it('counts a number without a season from the beginning', async () => {
    const [news] = recordsOf(await told()).filter(({ show }) => show.title === 'Evening Bulletin');
    expect(news).toMatchObject({ kind: 'watched-up-to', episode: { season: null, number: null, absolute: 250 } });
  });

  it('understands the other spelling of its columns', async () => {
    const [mark, status] = await ofRow('5,7001,1668,tt9100001,501,tv,Harbour Lights,2019,s1e7,plantowatch,,,');
    expect(mark).toMatchObject({
      kind: 'watched-up-to',
      show: { ids: { simkl: '5', tvdb: '7001', tmdb: '1668', imdb: 'tt9100001', mal: '501' } },
      episode: { season: 1, number: 7 },
    });
    expect(status).toMatchObject({ kind: 'status', status: 'planned' });
  });

  it('does not take the day of planning a film for that of watching it', async () => {
    expect((await ofRow('5,,,,,movie,High Water,2003,,plantowatch,2023-01-02,,')).map(({ kind }) => kind)).toEqual([
      'status',
    ]);
  });
});
