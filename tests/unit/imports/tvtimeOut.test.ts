import { describe, expect, it } from 'vitest';
import { tvtimeOut } from '../../../renderer/imports/formats/tvtime-out';
import { filesOf, readAll, recordsOf, refusalsOf, zipOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const KEEPERS = { kind: 'series', title: 'The Lighthouse Keepers', year: 2024, ids: { tvdb: '8001', tvtime: 's-1' } };
const at = (text: string) => ({ precision: 'second', at: Date.parse(text) });

describe('what TV Time Out saved as JSON', () => {
  it('is read from a zip, and its twins in CSV are not', async () => {
    const files = await filesOf({ 'x.zip': await zipOf(fixturesOf('tvtime-out')) });
    expect(await tvtimeOut.recognise(files)).toBeGreaterThan(0.9);
    const told = await readAll(tvtimeOut, files);
    expect(recordsOf(told)).toMatchObject([
      {
        kind: 'play',
        show: { kind: 'film', title: 'Salt and Rope', year: 2011, ids: { tvdb: '4567', imdb: 'tt9900009' } },
        episode: null,
        when: at('2024-02-02T10:00:00Z'),
      },
      { kind: 'play', when: { precision: 'unknown' } },
      { kind: 'favourite' },
      { kind: 'status', status: 'planned', show: { title: 'Fog' } },
      {
        kind: 'play',
        show: KEEPERS,
        episode: { season: 1, number: 1, title: 'The first lamp', ids: { tvdb: '800101' } },
        when: at('2024-01-02T10:00:00Z'),
      },
      { kind: 'play', when: { precision: 'unknown' } },
      { kind: 'play', when: { precision: 'unknown' } },
      { kind: 'play', episode: { season: 1, number: 2 }, when: { precision: 'unknown' } },
      { kind: 'play', episode: { season: 0, number: 1 }, when: at('2024-02-02T10:00:00Z') },
      { kind: 'status', status: 'watching', at: Date.parse('2024-01-01T09:00:00Z') },
      { kind: 'favourite' },
      { kind: 'status', status: 'dropped', show: { title: 'Tidal' } },
    ]);
    expect(refusalsOf(told)).toEqual([
      'tvtime-series-2026-06-01.json#1 repeated',
      'tvtime-series-2026-06-01.json#3 no-show',
      'tvtime-series-2026-06-01.json#4 nothing-done',
    ]);
    expect(told.warnings).toEqual([{ code: 'partial-export', detail: 'Old Harbour, Tidal' }]);
  });
});

describe('what TV Time Out saved as CSV', () => {
  it('is read table by table', async () => {
    const files = await filesOf(fixturesOf('tvtime-out-csv'));
    expect(await tvtimeOut.recognise(files)).toBeGreaterThan(0.9);
    const told = await readAll(tvtimeOut, files);
    const list = { key: 'l1', name: 'Rainy days' };
    const byKind = recordsOf(told).toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
    expect(byKind).toMatchObject([
      { kind: 'list-item', list, order: 2, show: KEEPERS },
      { kind: 'list-item', list, order: 1, show: { kind: 'film', ids: { tvdb: '4567', tvtime: 'm1' } } },
      {
        kind: 'play',
        show: { kind: 'film', title: 'Salt and Rope', ids: { tvdb: '4567', imdb: 'tt9900009', tvtime: 'm1' } },
      },
      {
        kind: 'play',
        show: KEEPERS,
        episode: { season: 1, number: 1, ids: { tvdb: '800101' } },
        when: at('2024-01-02T10:00:00Z'),
      },
      { kind: 'play', when: { precision: 'unknown' } },
      { kind: 'status', status: 'planned', show: { title: 'Fog' } },
      { kind: 'status', status: 'watching', show: KEEPERS },
      { kind: 'status', status: 'planned', show: { title: 'Tidal, the Series', ids: { tvdb: '8011' } } },
    ]);
    expect(refusalsOf(told)).toEqual([
      'tvtime-lists-2026-06-01.csv#3 no-show',
      'tvtime-series-episodes-2026-06-01.csv#2 nothing-done',
      'tvtime-series-episodes-2026-06-01.csv#3 repeated',
      'tvtime-series-episodes-2026-06-01.csv#4 no-episode',
      'tvtime-series-episodes-2026-06-01.csv#5 bad-date',
    ]);
    expect(told.warnings).toEqual([{ code: 'partial-export', detail: 'Old Harbour' }]);
  });
});
