import { describe, expect, it } from 'vitest';
import { genericCsv } from '../../../renderer/imports/formats/generic-csv';
import { isUsable, TableMapping } from '../../../renderer/imports/generic/mapping';
import { previewTable } from '../../../renderer/imports/generic/preview';
import { suggestMapping } from '../../../renderer/imports/generic/suggest';
import { recogniseFormat, recogniseTable } from '../../../renderer/imports/recognise';
import { filesOf, OPTIONS, readAll, recordsOf, refusalsOf, tableOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

/** Reads a table by what is guessed of it. */
async function guessed(table: string | Uint8Array) {
  const files = await filesOf({ 'table.csv': table });
  expect(await recogniseFormat(files)).toBeNull();
  const mapping = await recogniseTable(files);
  if (!mapping) throw new Error('Nothing was guessed.');
  expect(TableMapping.parse(mapping)).toEqual(mapping);
  return { mapping, told: await readAll(genericCsv(mapping), files) };
}

describe('a table that no format knows', () => {
  it('is understood by the names of its columns and by what is in them', async () => {
    const { mapping, told } = await guessed(fixturesOf('generic-csv')['episodes.csv'] as Uint8Array);
    expect(mapping).toEqual({
      columns: {
        show: 'Series Name',
        season: 'Season',
        episode: 'Episode',
        episodeTitle: 'Title',
        watchedAt: 'Date Watched',
        rating: 'Your Rating',
        note: 'Notes',
        tvdb: 'TVDB ID',
      },
      kind: 'series',
      dateOrder: 'day-first',
      times: 'here',
      ratingOutOf: 5,
    });
    const show = { kind: 'series', title: 'The Lighthouse Keepers', year: 2024, ids: { tvdb: '8001' } };
    expect(recordsOf(told)).toMatchObject([
      { kind: 'play', episode: { number: 1 }, when: { precision: 'minute', at: Date.parse('2024-12-31T20:00Z') } },
      { kind: 'rating', value: 9 },
      { kind: 'note', text: 'Lend it', subject: { kind: 'episode' } },
      {
        kind: 'play',
        show,
        episode: { season: 1, number: 2, title: 'The second lamp' },
        when: { precision: 'day', on: '2025-01-02' },
      },
      { kind: 'rating', value: 6 },
    ]);
    expect(refusalsOf(told)).toEqual(['table.csv#3 bad-date', 'table.csv#4 no-show']);
  });

  it('may tell shows alone', async () => {
    const { told } = await guessed(fixturesOf('generic-csv')['serializd.csv'] as Uint8Array);
    expect(recordsOf(told)).toMatchObject([
      { kind: 'watched-count', count: null, show: { title: 'Tidal', year: 2018 } },
      { kind: 'status', status: 'finished' },
      { kind: 'rating', value: 9 },
      { kind: 'status', status: 'planned', show: { title: 'Fog Signals' } },
    ]);
  });

  it.each([
    ['codes', tableOf('show,code', 'Tidal,S01E02', 'Tidal,3x04'), ['S1E2 unknown', 'S3E4 unknown']],
    [
      'months first',
      tableOf('show,season,episode,date', 'Tidal,1,1,1/31/2024', 'Tidal,1,2,2/3/2024'),
      ['S1E1 2024-01-31', 'S1E2 2024-02-03'],
    ],
    ['absolute numbers', tableOf('title,episode,watched_at', 'Tidal,117,2024-01-01'), ['A117 2024-01-01']],
    ['yes and no', tableOf('show,season,episode,watched', 'Tidal,1,1,true', 'Tidal,1,2,false'), ['S1E1 unknown']],
    ['films', tableOf('Movie Title,Year,Watched Date', 'Fog,2020,2024-01-01'), ['film 2024-01-01']],
    [
      'a kind of each row',
      tableOf(
        'title,type,season,episode,date',
        'Fog,movie,,,2024-01-01',
        'Tidal,tv,1,1,2024-01-02',
        'Waves,book,,,2024-01-02',
      ),
      ['film 2024-01-01', 'S1E1 2024-01-02'],
    ],
  ])('may have %s', async (_, table, expected) => {
    const { told } = await guessed(table);
    const plays = recordsOf(told).flatMap((one) => (one.kind === 'play' ? [one] : []));
    expect(
      plays.map(({ show, episode, when }) => {
        const name =
          show.kind === 'film'
            ? 'film'
            : episode?.season === null
              ? `A${episode.absolute}`
              : `S${episode?.season}E${episode?.number}`;
        return `${name} ${'on' in when ? when.on : when.precision}`;
      }),
    ).toEqual(expected);
  });

  it('is not guessed where nothing says what was watched', async () => {
    for (const table of ['a,b,c\n1,2,3\n', 'Title,Author\nWaves,Woolf\n', 'name,phone\nAna,1\n']) {
      expect(await recogniseTable(await filesOf({ 'a.csv': table }))).toBeNull();
    }
    expect(isUsable(suggestMapping([], []))).toBe(false);
    expect(await recogniseTable(await filesOf({ 'a.json': '[1]', 'b.txt': '' }))).toBeNull();
  });

  it('is shown with what would become of its first rows, by a guess or by a choice', async () => {
    const [file] = await filesOf({
      'a.csv': tableOf('What,When,n', ...Array.from({ length: 50 }, (_, row) => `Tidal,2024-01-01,${row}`)),
    });
    const preview = await previewTable(file, OPTIONS);
    expect(preview?.headers).toEqual(['What', 'When', 'n']);
    expect(preview?.rows).toHaveLength(20);
    expect(preview?.mapping.columns).toEqual({});
    const mapping: TableMapping = {
      columns: { show: 'What', watchedAt: 'When', episode: 'n' },
      kind: 'series',
      dateOrder: 'day-first',
      times: 'here',
      ratingOutOf: 10,
    };
    const chosen = await previewTable(file, OPTIONS, mapping);
    expect(chosen?.read).toHaveLength(20);
    expect(chosen?.read[3]).toMatchObject({
      row: 4,
      record: { kind: 'play', show: { title: 'Tidal' }, episode: { absolute: 3 } },
    });
    expect(await previewTable((await filesOf({ 'a.json': '[]' }))[0], OPTIONS)).toBeNull();
  });

  it('has times of the clock at the viewer, or UTC', async () => {
    const [file] = await filesOf({ 'a.csv': tableOf('show,code,date', 'Tidal,S1E1,2024-07-01 20:00:00') });
    const mapping = await recogniseTable([file]);
    if (!mapping) throw new Error('Nothing was guessed.');
    const at = async (times: 'here' | 'utc') => recordsOf(await readAll(genericCsv({ ...mapping, times }), [file]));
    expect(await at('here')).toMatchObject([{ when: { at: Date.parse('2024-07-01T18:00:00Z') } }]);
    expect(await at('utc')).toMatchObject([{ when: { at: Date.parse('2024-07-01T20:00:00Z') } }]);
  });
});
