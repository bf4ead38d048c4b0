import { describe, expect, it } from 'vitest';
import { yamtrack } from '../../../renderer/imports/formats/yamtrack';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf, tableOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(yamtrack, await filesOf(fixturesOf('yamtrack')));

describe('the CSV of Yamtrack', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      play: 12,
      'watched-up-to': 1,
      status: 6,
      rating: 4,
      note: 1,
      'refused nothing-done': 1,
      'refused no-episode': 1,
      'refused bad-date': 1,
      'refused other-media': 2,
      'refused no-show': 1,
    });
    expect(refusalsOf(await told())).toContain('yamtrack.csv#14 other-media');
  });

  it('takes a date as a day, an instant as an instant, and repeats as plays without a date', async () => {
    const plays = recordsOf(await told()).filter((record) => record.kind === 'play');
    expect(plays.slice(0, 4).map(({ episode, when }) => [episode?.season, episode?.number, when])).toEqual([
      [1, 1, { precision: 'day', on: '2024-02-09' }],
      [1, 1, { precision: 'unknown' }],
      [1, 2, { precision: 'second', at: Date.parse('2024-02-10T21:30:00Z') }],
      [0, 1, { precision: 'unknown' }],
    ]);
    expect(plays[0]?.show).toEqual({ kind: 'series', title: 'Harbour Lights', year: null, ids: { tmdb: '1668' } });
  });

  it('rates shows and seasons, each for itself', async () => {
    const ratings = recordsOf(await told()).filter((record) => record.kind === 'rating');
    expect(ratings.map(({ subject, value }) => [subject.kind, value])).toEqual([
      ['show', 9],
      ['season', 7],
      ['show', 9],
      ['show', 10],
    ]);
  });

  it('knows an entry of anime by its id at MyAnimeList, and how far it was watched', async () => {
    const [mark] = recordsOf(await told()).filter((record) => record.kind === 'watched-up-to');
    expect(mark).toMatchObject({ show: { ids: { mal: '227' } }, episode: { season: 1, number: 2 } });
    const second = recordsOf(await told()).filter(({ kind, show }) => kind === 'play' && show.ids['mal'] === '228');
    expect(second).toHaveLength(6);
    expect(second[2]).toMatchObject({ episode: { number: 3 }, when: { on: '2024-03-01' } });
  });

  it('reads the columns of later versions, in any order', async () => {
    const header =
      'title,media_type,source,media_id,season_number,episode_number,end_date,progress_changed,status,score';
    const row = 'Harbour Lights,episode,tmdb,1668,2,3,2025-02-03,2025-02-04,,';
    const [play] = recordsOf(await readAll(yamtrack, await filesOf({ a: tableOf(header, row) })));
    expect(play).toMatchObject({ kind: 'play', episode: { season: 2, number: 3 }, when: { on: '2025-02-03' } });
  });

  it('never takes an id of a source that it does not know', async () => {
    const home = recordsOf(await told()).find(({ show }) => show.title === 'Home Films');
    expect(home?.show.ids).toEqual({});
  });
});
