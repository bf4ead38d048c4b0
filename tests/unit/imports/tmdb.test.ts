import { describe, expect, it } from 'vitest';
import { tmdb } from '../../../renderer/imports/formats/tmdb';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const contents = fixturesOf('tmdb');
const told = async () => readAll(tmdb, await filesOf(contents));

describe('the CSV of TMDB', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      rating: 4,
      status: 1,
      'refused nothing-done': 1,
      'refused other-media': 1,
      'refused no-episode': 1,
      'refused no-show': 1,
    });
    expect(refusalsOf(await told())).toContain('ratings.csv#7 no-episode');
  });

  it('takes the viewer’s rating, never everybody’s, and never for a play', async () => {
    const ratings = recordsOf(await told()).filter((record) => record.kind === 'rating');
    expect(ratings.map(({ show, subject, value }) => [show.kind, show.title, subject.kind, value])).toEqual([
      ['series', 'Harbour Lights', 'show', 9],
      ['series', 'Harbour Lights', 'episode', 8],
      ['series', 'Harbour Lights', 'season', 7],
      ['film', 'Low Tide', 'show', 1],
    ]);
  });

  it('knows that the id beside an episode is the episode’s', async () => {
    const [show, episode] = recordsOf(await told());
    expect(show?.show.ids).toEqual({ tmdb: '1668', imdb: 'tt9100001' });
    expect(episode?.show).toEqual({ kind: 'series', title: 'Harbour Lights', year: null, ids: {} });
    expect(episode).toMatchObject({
      subject: { episode: { season: 1, number: 1, airedOn: '2019-03-05', ids: { tmdb: '62085' } } },
    });
  });

  it('plans what is on the watchlist, and likes what is a favourite', async () => {
    const { 'watchlist.csv': watchlist = '' } = contents;
    const kinds = async (name: string) =>
      recordsOf(await readAll(tmdb, await filesOf({ [name]: watchlist }))).map(({ kind }) => kind);
    expect(await kinds('watchlist.csv')).toEqual(['status']);
    expect(await kinds('favorites.csv')).toEqual(['favourite']);
    expect(await kinds('x.csv')).toEqual([]);
  });
});
