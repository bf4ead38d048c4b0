import { describe, expect, it } from 'vitest';
import { imdb } from '../../../../renderer/imports/formats/imdb';
import { recogniseFormat } from '../../../../renderer/imports/recognise';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../../support/imports/files';
import { fixturesOf } from '../../../support/imports/fixtures';

const folder = process.env['WATCHBILL_SAMPLES'];

describe.skipIf(folder === undefined)('a list of IMDb', () => {
  it('is accounted for to the last row', async () => {
    const files = await filesOf(fixturesOf('imdb-csv', folder));
    expect((await recogniseFormat(files))?.id).toBe('imdb');
    const told = await readAll(imdb, files);
    expect(countsOf(told)).toEqual({
      'list-item': 11,
      rating: 2,
      'refused repeated': 1,
      'refused other-media': 4,
    });
    expect(new Set(told.rows.map(({ row }) => row)).size).toBe(16);
    expect(refusalsOf(told).map((line) => line.replace(/.*#/, ''))).toEqual([
      '2 repeated',
      '12 other-media',
      '14 other-media',
      '15 other-media',
      '16 other-media',
    ]);
    const ids = recordsOf(told).flatMap((record) => (record.kind === 'list-item' ? [record.show.ids['imdb']] : []));
    // The one whose id has lost its letters, and two episodes, which say nothing of the id of their show.
    expect(ids).toContain('tt16968450');
    expect(ids.filter((id) => id === undefined)).toHaveLength(2);
  });
});
