import { describe, expect, it } from 'vitest';
import { anilistJson } from '../../../renderer/imports/formats/anilist-json';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(anilistJson, await filesOf(fixturesOf('anilist-json')));

async function judged(scores: readonly number[], scoreFormat?: string) {
  const entries = scores.map((score, id) => ({ id, status: 'CURRENT', score, media: { id: id + 1 } }));
  const user = { mediaListOptions: { scoreFormat } };
  const MediaListCollection = { lists: [{ entries }], ...(scoreFormat === undefined ? {} : { user }) };
  const answer = await readAll(anilistJson, await filesOf({ a: { data: { MediaListCollection } } }));
  const values = recordsOf(answer).flatMap((record) => (record.kind === 'rating' ? [record.value] : []));
  return { values, refused: refusalsOf(answer).length };
}

describe('the lists of AniList', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      'watched-up-to': 2,
      play: 3,
      status: 4,
      rating: 2,
      note: 1,
      'list-item': 2,
      'refused repeated': 1,
      'refused other-media': 1,
      'refused no-show': 1,
    });
    expect(refusalsOf(await told())).toEqual([
      'anilist.json#4 repeated',
      'anilist.json#5 other-media',
      'anilist.json#6 no-show',
    ]);
  });

  it('tells an entry once, and that it stands in a list of the viewer’s as well', async () => {
    const cranes = recordsOf(await told()).filter(({ show }) => show.ids['anilist'] === '501');
    expect(cranes.map(({ kind }) => kind)).toEqual(['watched-up-to', 'play', 'status', 'rating', 'note', 'list-item']);
    expect(cranes[0]?.show).toEqual({
      kind: 'series',
      title: 'Paper Cranes',
      year: 2020,
      ids: { anilist: '501', mal: '1501' },
    });
    expect(cranes.at(-1)).toMatchObject({ list: { name: 'Rainy days' }, order: 1 });
  });

  it('takes a day of which a part is missing as unknown', async () => {
    const films = recordsOf(await told()).flatMap((record) =>
      record.kind === 'play' && record.show.kind === 'film' ? [record.when.precision] : [],
    );
    expect(films).toEqual(['unknown', 'unknown']);
  });

  it.each<[string, number[], string | undefined, number[], number]>([
    ['says its scale', [85, 0, 4], 'POINT_100', [9, 1], 0],
    ['says so of stars', [4, 5], 'POINT_5', [8, 10], 0],
    ['says so of faces', [1, 2, 3, 4], 'POINT_3', [4, 6, 9], 1],
    ['has a score above ten', [85, 4], undefined, [9, 1], 0],
    ['has a score above five', [8.5, 4], undefined, [9, 4], 0],
    ['leaves the scale open', [3, 5, 0], undefined, [], 2],
  ])('knows what a score is worth where the file %s', async (_, scores, scoreFormat, values, refused) => {
    expect(await judged(scores, scoreFormat)).toEqual({ values, refused });
  });

  it('accepts the answer without its wrapping', async () => {
    const lists = [{ entries: [{ id: 1, status: 'PLANNING', progress: 0, media: { id: 7 } }] }];
    for (const document of [{ MediaListCollection: { lists } }, { lists }]) {
      const files = await filesOf({ a: document });
      expect(await anilistJson.recognise(files)).toBeGreaterThan(0.5);
      expect(countsOf(await readAll(anilistJson, files))).toEqual({ status: 1 });
    }
  });
});
