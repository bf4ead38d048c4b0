import { describe, expect, it } from 'vitest';
import { simklJson } from '../../../../renderer/imports/formats/simkl-json';
import { recogniseFormat } from '../../../../renderer/imports/recognise';
import { countsOf, filesOf, readAll } from '../../../support/imports/files';
import { fixturesOf } from '../../../support/imports/fixtures';

const folder = process.env['WATCHBILL_SAMPLES'];

describe.skipIf(folder === undefined)('a backup of Simkl, trimmed', () => {
  it('is accounted for to the last row', async () => {
    const files = await filesOf(fixturesOf('simkl', folder));
    expect((await recogniseFormat(files))?.id).toBe('simkl-json');
    const told = await readAll(simklJson, files);
    expect(countsOf(told)).toEqual({ play: 3, status: 3, rating: 3, note: 1 });
    expect(new Set(told.rows.map(({ row }) => row)).size).toBe(3);
  });
});
