import { describe, expect, it } from 'vitest';
import { anilistGdpr } from '../../../renderer/imports/formats/anilist-gdpr';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(anilistGdpr, await filesOf(fixturesOf('anilist-gdpr')));

describe('the personal data of AniList', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      'watched-up-to': 2,
      play: 7,
      status: 4,
      rating: 2,
      note: 1,
      'list-item': 3,
      'refused other-media': 1,
      'refused no-show': 1,
      'refused nothing-done': 1,
    });
    expect(refusalsOf(await told())).toContain('gdpr_data.json#4 other-media');
  });

  it('takes no e-mail, no address and no name of the viewer', async () => {
    const text = JSON.stringify((await told()).rows);
    expect(text).not.toMatch(/example|192\.0\.2|ada/);
  });

  it('reads flags as places in the row of lists, not as numbers of lists', async () => {
    const items = recordsOf(await told()).filter((record) => record.kind === 'list-item');
    expect(items.map(({ show, list, order }) => [show.ids['anilist'], list.name, order])).toEqual([
      ['501', 'Slow', 1],
      ['502', 'Rainy days', 1],
      ['502', 'Slow', 2],
    ]);
  });

  it('dates what was finished on a whole day', async () => {
    const dated = recordsOf(await told()).flatMap((record) =>
      record.kind === 'play' && record.when.precision !== 'unknown' ? [record] : [],
    );
    expect(dated).toEqual([
      {
        kind: 'play',
        show: { kind: 'series', title: null, year: null, ids: { anilist: '501' } },
        episode: { season: 1, number: 3, absolute: null, title: null, airedOn: null, ids: {} },
        when: { precision: 'day', on: '2020-02-03' },
        bulk: false,
      },
    ]);
  });

  it('makes ten of a hundred, and nothing of nought', async () => {
    const ratings = recordsOf(await told()).filter((record) => record.kind === 'rating');
    expect(ratings.map(({ value }) => value)).toEqual([9, 10]);
  });

  it('has plays for each run where there were several', async () => {
    const plays = recordsOf(await told()).filter(({ kind, show }) => kind === 'play' && show.ids['anilist'] === '503');
    expect(plays).toHaveLength(6);
  });
});
