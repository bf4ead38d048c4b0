import { describe, expect, it } from 'vitest';
import { yamtrack } from '../../../../renderer/imports/formats/yamtrack';
import { recogniseFormat } from '../../../../renderer/imports/recognise';
import { countsOf, filesOf, readAll, recordsOf } from '../../../support/imports/files';
import { fixturesOf } from '../../../support/imports/fixtures';

const folder = process.env['WATCHBILL_SAMPLES'];

describe.skipIf(folder === undefined)('a real export of Yamtrack', () => {
  it('is accounted for to the last row', async () => {
    const files = await filesOf(fixturesOf('yamtrack-csv', folder));
    expect((await recogniseFormat(files))?.id).toBe('yamtrack');
    const told = await readAll(yamtrack, files);
    expect(countsOf(told)).toEqual({
      play: 25,
      'watched-up-to': 1,
      status: 3,
      rating: 2,
      'refused other-media': 2,
    });
    expect(new Set(told.rows.map(({ row }) => row)).size).toBe(30);
    const days = recordsOf(told).flatMap((record) => (record.kind === 'play' ? [record.when.precision] : []));
    expect(new Set(days)).toEqual(new Set(['day']));
  });
});
