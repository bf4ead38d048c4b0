import { describe, expect, it } from 'vitest';
import { watcharr } from '../../../renderer/imports/formats/watcharr';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(watcharr, await filesOf(fixturesOf('watcharr')));
const plays = async () => recordsOf(await told()).filter((record) => record.kind === 'play');

describe('the export of Watcharr', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      play: 8,
      rating: 4,
      status: 4,
      note: 1,
      'list-item': 2,
      'refused nothing-done': 1,
      'refused no-episode': 1,
      'refused deleted': 1,
      'refused other-media': 1,
      'refused damaged': 1,
    });
    expect(refusalsOf(await told())).toContain('watcharr.json#5 deleted');
  });

  it('takes finished episodes only, at the day that the viewer gave, else when they were marked', async () => {
    const series = (await plays()).filter(({ show }) => show.kind === 'series');
    expect(series.map(({ episode, when, bulk }) => [episode?.season, episode?.number, when, bulk])).toEqual([
      [1, 1, { precision: 'second', at: Date.parse('2023-12-24T20:15:00Z') }, false],
      [1, 2, { precision: 'second', at: Date.parse('2024-01-02T10:00:05Z') }, true],
      [1, 3, { precision: 'second', at: Date.parse('2024-01-02T10:00:05Z') }, true],
      [1, 4, { precision: 'second', at: Date.parse('2024-01-03T21:00:00Z') }, false],
      [0, 1, { precision: 'second', at: Date.parse('2024-01-05T10:00:00Z') }, false],
    ]);
  });

  it('dates films by their import alone, each as often as it says', async () => {
    const films = (await plays()).filter(({ show }) => show.kind === 'film');
    expect(films.map(({ show, when }) => [show.title, when.precision])).toEqual([
      ['Low Tide', 'second'],
      ['Low Tide', 'second'],
      ['High Water', 'unknown'],
    ]);
    expect(films[0]?.show.ids).toEqual({ tmdb: '10494', imdb: 'tt9100002' });
  });

  it('makes lists of tags, in the order of the file', async () => {
    const items = recordsOf(await told()).filter((record) => record.kind === 'list-item');
    expect(items.map(({ show, list, order }) => [show.title, list.name, order])).toEqual([
      ['Harbour Lights', 'With Ada', 1],
      ['High Water', 'With Ada', 2],
    ]);
  });
});
