import { describe, expect, it } from 'vitest';
import { tvmaze } from '../../../../renderer/imports/formats/tvmaze';
import { recogniseFormat } from '../../../../renderer/imports/recognise';
import { countsOf, filesOf, readAll } from '../../../support/imports/files';
import { fixturesOf } from '../../../support/imports/fixtures';

const folder = process.env['WATCHBILL_SAMPLES'];

describe.skipIf(folder === undefined)('answers of TVmaze', () => {
  it.each<[string, Record<string, number>]>([
    ['show_single_search_with_episodes.json', { status: 1 }],
    ['show_lookup.json', { status: 1 }],
    ['episode_season1_number1.json', { 'refused nothing-done': 1 }],
    ['episodes.json', { 'refused nothing-done': 38 }],
    ['seasons.json', { 'refused nothing-done': 4 }],
    ['cast.json', { 'refused nothing-done': 13 }],
    ['crew.json', { 'refused nothing-done': 31 }],
    ['show_search.json', { 'refused nothing-done': 3 }],
    ['schedule.json', { 'refused nothing-done': 239 }],
  ])('are accounted for to the last row: %s', async (name, counts) => {
    const { [name]: content = '' } = fixturesOf('tvmaze-api', folder);
    const files = await filesOf({ [name]: content });
    expect((await recogniseFormat(files))?.id).toBe('tvmaze');
    expect(countsOf(await readAll(tvmaze, files))).toEqual(counts);
  });
});
