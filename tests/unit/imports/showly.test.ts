import { describe, expect, it } from 'vitest';
import { showly } from '../../../renderer/imports/formats/showly';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const { 'showly_export_20240102030405.json': second = '', 'shelfly_export_20260102030405.json': third = '' } =
  fixturesOf('showly');
const told = async () => readAll(showly, await filesOf({ 'showly.json': second }));

describe('the export of Showly', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      status: 6,
      play: 4,
      rating: 3,
      'list-item': 2,
      'refused no-episode': 1,
      'refused bad-date': 1,
      'refused repeated': 2,
      'refused needs-episodes': 1,
      'refused bad-rating': 1,
      'refused nothing-done': 1,
    });
  });

  it('looks the show of an episode up by its Trakt id, for the TMDB id beside it is wrong', async () => {
    const [first, , unknown] = recordsOf(await told()).filter((record) => record.kind === 'play');
    expect(first?.show).toEqual({
      kind: 'series',
      title: 'Harbour Lights',
      year: null,
      ids: { trakt: '100', tmdb: '1668' },
    });
    expect(first).toMatchObject({ episode: { season: 1, number: 1, ids: { trakt: '9001' } }, bulk: false });
    // Its TMDB id is that of Harbour Lights.
    expect(unknown?.show).toEqual({ kind: 'series', title: null, year: null, ids: { trakt: '999' } });
  });

  it('goes by the TMDB id where there is no other, as in Shelfly', async () => {
    const files = await filesOf({ 'shelfly.json': third });
    expect(await showly.recognise(files)).toBeGreaterThan(0.9);
    const records = recordsOf(await readAll(showly, files));
    expect(records.map(({ kind, show }) => [kind, show.title, show.ids])).toEqual([
      ['status', 'Harbour Lights', { tmdb: '1668' }],
      ['play', 'Harbour Lights', { tmdb: '1668' }],
      ['rating', 'Harbour Lights', { tmdb: '1668' }],
    ]);
  });

  it('tells what is on hold once, and where the viewer stands with all else', async () => {
    const statuses = recordsOf(await told()).filter((record) => record.kind === 'status');
    expect(statuses.map(({ show, status }) => [show.title ?? show.ids['trakt'], status])).toEqual([
      ['Harbour Lights', 'watching'],
      ['Copper Hill', 'paused'],
      ['The Salt Road', 'planned'],
      ['Night Ferry', 'dropped'],
      ['555', 'paused'],
      ['High Water', 'planned'],
    ]);
    expect(statuses[1]?.show.ids).toEqual({ trakt: '101' });
  });

  it('leaves a watched season to its episodes, and says so where there are none', async () => {
    expect(refusalsOf(await told()).slice(2, 4)).toEqual(['showly.json#10 repeated', 'showly.json#11 needs-episodes']);
  });

  it('brings lists with the order that they have there', async () => {
    const items = recordsOf(await told()).filter((record) => record.kind === 'list-item');
    expect(items.map(({ show, list, order }) => [show.kind, show.title, list, order])).toEqual([
      ['series', 'Harbour Lights', { key: '31', name: 'By the Sea' }, 1],
      ['film', 'Low Tide', { key: '31', name: 'By the Sea' }, 4],
    ]);
  });
});
