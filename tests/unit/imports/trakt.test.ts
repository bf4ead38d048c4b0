import { describe, expect, it } from 'vitest';
import { trakt } from '../../../renderer/imports/formats/trakt';
import { traktCsv } from '../../../renderer/imports/formats/trakt-csv';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf, zipOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const KEEPERS = {
  kind: 'series',
  title: 'The Lighthouse Keepers',
  year: 2024,
  ids: { trakt: '9001', tvdb: '8001', tmdb: '7001', imdb: 'tt9900001' },
};

async function exported(contents = fixturesOf('trakt')) {
  return filesOf({ 'trakt.zip': await zipOf(contents) });
}

describe('the data export of Trakt', () => {
  it('is recognised by what is in it, whatever it is called', async () => {
    expect(await trakt.recognise(await exported())).toBeGreaterThan(0.9);
    const { 'watched-history-1.json': history } = fixturesOf('trakt');
    expect(await trakt.recognise(await filesOf({ 'x.txt': history }))).toBeGreaterThan(0.9);
    expect(await trakt.recognise(await filesOf({ 'watched-history-1.json': '[{"watched_at":"2020"}]' }))).toBe(0);
  });

  it('gives a record for all that it tells, and a reason for all else', async () => {
    const told = await readAll(trakt, await exported());
    expect(countsOf(told)).toEqual({
      play: 5,
      rating: 2,
      'list-item': 1,
      status: 2,
      favourite: 1,
      note: 2,
      'refused bad-date': 1,
      'refused no-episode': 1,
      'refused damaged': 1,
      'refused bad-rating': 1,
      'refused other-media': 1,
    });
    expect(told.warnings).toEqual([{ code: 'partial-export', detail: 'collection/movies' }]);
    expect(refusalsOf(told)).toContain('watched-history-2.json#5 damaged');
  });

  it('keeps each play with its ids and its minute', async () => {
    const { 'watched-history-1.json': first, 'watched-history-2.json': second } = fixturesOf('trakt');
    const plays = recordsOf(await readAll(trakt, await filesOf({ a: first, b: second })));
    expect(plays[0]).toEqual({
      kind: 'play',
      show: KEEPERS,
      episode: {
        season: 1,
        number: 2,
        absolute: null,
        title: 'The second lamp',
        airedOn: null,
        ids: { trakt: '900102', tvdb: '800102', tmdb: '700102' },
      },
      when: { precision: 'minute', at: Date.parse('2026-03-02T20:15Z') },
      bulk: false,
    });
    expect(plays[1]).toMatchObject({ show: { kind: 'film', title: 'Salt and Rope', year: 2011 }, episode: null });
    expect(plays[2]).toMatchObject({ episode: { season: 0, number: 1 }, when: { precision: 'unknown' } });
    expect(plays.slice(3)).toMatchObject([{ episode: { number: 1 } }, { episode: { number: 1 } }]);
  });

  it('knows lists by their names, with notes and what they are about, and plans what is on the watchlist', async () => {
    const records = recordsOf(await readAll(trakt, await exported()));
    expect(records.filter(({ kind }) => kind === 'list-item')).toMatchObject([
      { list: { name: 'Rainy days & nights', key: '4711-rainy-days' }, subject: { kind: 'season', season: 2 } },
    ]);
    expect(records.filter(({ kind }) => kind === 'status')).toMatchObject([
      { status: 'planned', show: { kind: 'film', title: 'Fog' }, at: Date.parse('2024-09-11T07:45:03Z') },
      { status: 'planned', show: { kind: 'series', title: 'Tidal' } },
    ]);
    expect(records.filter(({ kind }) => kind === 'note')).toMatchObject([
      { text: 'Slow, and worth it.' },
      { text: 'with Ana' },
    ]);
    expect(records.filter(({ kind }) => kind === 'rating')).toMatchObject([
      { subject: { kind: 'episode' }, value: 7 },
      { subject: { kind: 'season', season: 2 }, value: 9 },
    ]);
  });

  it('takes ratings from lists only where there is no file of them, and a readable name from the file', async () => {
    const { 'lists-watchlist.json': watchlist, 'lists-list-4711-rainy-days.json': list } = fixturesOf('trakt');
    const records = recordsOf(
      await readAll(
        trakt,
        await filesOf({ 'lists-watchlist.json': watchlist, 'lists-list-4711-rainy-days.json': list }),
      ),
    );
    expect(records).toContainEqual(expect.objectContaining({ kind: 'rating', value: 8 }));
    expect(records).toContainEqual(expect.objectContaining({ list: { key: '4711-rainy-days', name: 'Rainy days' } }));
  });

  it('dates the last of several plays where only their number is known', async () => {
    const { 'watched-shows.json': watched } = fixturesOf('trakt');
    const told = await readAll(trakt, await filesOf({ 'watched_shows.json': watched }));
    expect(recordsOf(told)).toMatchObject([
      { episode: { season: 0, number: 1 }, when: { precision: 'unknown' } },
      { episode: { season: 1, number: 1 }, when: { precision: 'unknown' } },
      { episode: { season: 1, number: 1 }, when: { precision: 'unknown' } },
      { episode: { season: 1, number: 1 }, when: { precision: 'minute', at: Date.parse('2025-11-05T19:00Z') } },
    ]);
    expect(refusalsOf(told)).toEqual(['watched_shows.json#1 no-episode']);
  });
});

describe('the CSV of Trakt', () => {
  it('gives the show by its own columns, and the episode by those called so', async () => {
    const files = await filesOf(fixturesOf('trakt-csv'));
    expect(await traktCsv.recognise(files)).toBeGreaterThan(0.9);
    const told = await readAll(traktCsv, files);
    expect(recordsOf(told)).toMatchObject([
      {
        show: KEEPERS,
        episode: {
          season: 1,
          number: 2,
          title: 'The second, and last, lamp',
          ids: { trakt: '900102', tvdb: '800102', tmdb: '700102' },
        },
        when: { precision: 'minute' },
      },
      { show: { kind: 'film', title: 'Salt and Rope' }, episode: null, when: { precision: 'second' } },
    ]);
    expect(refusalsOf(told)).toEqual([
      'history.csv#3 bad-date',
      'history.csv#4 no-episode',
      'history.csv#5 other-media',
    ]);
  });
});
