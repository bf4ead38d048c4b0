import { describe, expect, it } from 'vitest';
import { imdb } from '../../../renderer/imports/formats/imdb';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(imdb, await filesOf(fixturesOf('imdb')));

describe('the CSV of IMDb', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      'list-item': 3,
      rating: 3,
      note: 1,
      status: 1,
      'refused repeated': 1,
      'refused other-media': 1,
      'refused no-show': 1,
      'refused nothing-done': 1,
      'refused bad-rating': 1,
    });
    expect(refusalsOf(await told())).toEqual([
      'list.csv#2 repeated',
      'list.csv#5 other-media',
      'list.csv#6 no-show',
      'ratings.csv#2 nothing-done',
      'ratings.csv#3 bad-rating',
    ]);
  });

  it('never takes a rating for a play', async () => {
    expect(recordsOf(await told()).some(({ kind }) => kind === 'play')).toBe(false);
  });

  it('finds the id where the column has lost its letters', async () => {
    const low = recordsOf(await told()).find(({ show }) => show.title === 'Low Tide');
    expect(low?.show).toEqual({ kind: 'film', title: 'Low Tide', year: 2001, ids: { imdb: 'tt9100002' } });
  });

  it('knows an episode by its own id, and its show by what stands before the last colon', async () => {
    const [, rating] = recordsOf(await told()).filter(({ show }) => show.title === 'Harbour Lights: North');
    expect(rating).toMatchObject({
      kind: 'rating',
      value: 10,
      show: { kind: 'series', ids: {} },
      subject: { episode: { season: null, number: null, title: 'Ashore', ids: { imdb: 'tt9100003' } } },
    });
  });

  it('reads old files, in their letters and with their names of types', async () => {
    const cafe = recordsOf(await told()).find(({ show }) => show.ids['imdb'] === 'tt9100005');
    expect(cafe).toMatchObject({
      kind: 'rating',
      show: { kind: 'series', title: 'Café am Meer', year: 2010 },
      value: 7,
    });
  });

  it('plans what is on the watchlist, and names other lists as their file', async () => {
    expect(recordsOf(await told()).at(-1)).toMatchObject({ kind: 'status', status: 'planned' });
    const [item] = recordsOf(await told());
    expect(item).toMatchObject({ kind: 'list-item', list: { key: 'list.csv', name: 'list' }, order: 1 });
    expect(item).toHaveProperty('at', Date.parse('2023-07-09T12:00:00Z'));
  });
});
