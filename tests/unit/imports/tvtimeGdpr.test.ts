import { describe, expect, it } from 'vitest';
import { tvtimeGdpr } from '../../../renderer/imports/formats/tvtime-gdpr';
import type { SourceFile } from '../../../renderer/imports/importer';
import { isClosed } from '../../../renderer/imports/source';
import { goMapsIn } from '../../../renderer/imports/values/goMap';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf, zipOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

async function exported(id = 'tvtime-gdpr'): Promise<SourceFile[]> {
  return filesOf({ 'gdpr.zip': await zipOf(fixturesOf(id)) });
}

const at = (text: string) => ({ precision: 'second', at: Date.parse(text) });

/** The rows of one file, after all others that it needs were read too. */
async function toldBy(name: string) {
  const { rows } = await readAll(tvtimeGdpr, await exported());
  return rows
    .filter(({ file }) => file === name)
    .map((row) => ('record' in row ? row.record : `#${row.row} ${row.refused}`));
}

describe('the export of TV Time of 2026', () => {
  it('is recognised by its columns, and not by names', async () => {
    expect(await tvtimeGdpr.recognise(await exported())).toBeGreaterThan(0.9);
    const { 'tracking-prod-records-v2.csv': records } = fixturesOf('tvtime-gdpr');
    expect(await tvtimeGdpr.recognise(await filesOf({ 'x.txt': records }))).toBeGreaterThan(0.9);
    expect(await tvtimeGdpr.recognise(await filesOf({ 'tracking-prod-records-v2.csv': 'a,b\n1,2\n' }))).toBe(0);
  });

  it('accounts for every row', async () => {
    const told = await readAll(tvtimeGdpr, await exported());
    expect(countsOf(told)).toEqual({
      play: 15,
      status: 8,
      favourite: 2,
      rating: 1,
      note: 1,
      'list-item': 4,
      'refused nothing-done': 8,
      'refused no-episode': 1,
      'refused bad-date': 1,
      'refused repeated': 7,
      'refused no-meaning': 1,
      'refused bad-rating': 1,
      'refused no-show': 1,
    });
    expect(told.warnings).toEqual([{ code: 'credentials-left-closed', count: 4 }]);
  });

  it('never opens a table of tokens, passwords or addresses', async () => {
    const opened: string[] = [];
    const files = (await exported()).map((file): SourceFile => {
      const stream = () => {
        opened.push(file.name);
        if (isClosed(file)) throw new Error(`opened ${file.name}`);
        return file.stream();
      };
      const head = async () => {
        opened.push(file.name);
        if (isClosed(file)) throw new Error(`opened ${file.name}`);
        return file.head();
      };
      return { ...file, stream, head };
    });
    await tvtimeGdpr.recognise(files);
    await readAll(tvtimeGdpr, files);
    for (const name of ['access_token.csv', 'ip_address.csv', 'user.csv', 'auth-prod-login.csv', 'refresh_token.csv']) {
      expect(opened).not.toContain(name);
      expect(isClosed({ name })).toBe(true);
    }
    expect(opened).toContain('tracking-prod-records-v2.csv');
    for (const name of [
      'user_tv_show_data.csv',
      'user_show_special_status.csv',
      'the.secret.s01e01.nfo',
      'watched-history.json',
    ]) {
      expect(isClosed({ name })).toBe(false);
    }
  });

  it('tells plays by `key`, then `gsi`, then by what is there, with dates in UTC', async () => {
    const keepers = { kind: 'series', title: 'The Lighthouse Keepers', year: 2024, ids: { tvdb: '8001' } };
    const told = await toldBy('tracking-prod-records-v2.csv');
    expect(told.slice(1, 7)).toMatchObject([
      {
        kind: 'play',
        show: keepers,
        episode: { season: 1, number: 2, ids: { tvdb: '800102' } },
        when: at('2024-11-02T11:53:58Z'),
        bulk: true,
      },
      { show: keepers, episode: { season: 1, number: 1 }, when: at('2024-11-01T10:00:00Z'), bulk: false },
      { show: keepers, episode: { season: 1, number: 1 }, when: at('2025-01-01T10:00:00Z') },
      { show: keepers, episode: { season: 1, number: 2 }, when: at('2025-08-10T16:48:22Z'), bulk: false },
      { show: keepers, episode: { season: 0, number: 1 } },
      { show: { title: 'Tidal, the Series', ids: { tvdb: '8011' } }, episode: { season: 3, number: 4 }, bulk: false },
    ]);
    expect(told.slice(7)).toMatchObject([
      { kind: 'status', status: 'watching', at: 1_577_836_800_000 },
      { kind: 'status', status: 'dropped', show: { title: 'Tidal, the Series' } },
      { kind: 'status', status: 'planned', show: { title: 'Fog Signals' } },
      '#11 nothing-done',
      '#12 no-episode',
      '#13 bad-date',
    ]);
  });

  it('takes films and older episodes of the first generation, where the second does not have them', async () => {
    expect(await toldBy('tracking-prod-records.csv')).toMatchObject([
      {
        kind: 'play',
        show: { kind: 'film', title: 'Salt and Rope', year: 2011, ids: { tvtime: 'm1' } },
        episode: null,
        when: at('2019-09-07T23:46:40Z'),
      },
      { kind: 'play', show: { title: 'Salt and Rope' }, when: { precision: 'unknown' } },
      { kind: 'play', show: { title: 'Salt and Rope' }, when: at('2020-09-08T17:24:29Z') },
      { kind: 'status', status: 'planned', show: { title: 'Fog' } },
      '#4 nothing-done',
      '#5 nothing-done',
      '#6 repeated',
      { kind: 'play', show: { title: 'Old Harbour' }, episode: { season: 2, number: 5 } },
      { kind: 'play', show: { title: 'Old Harbour' }, episode: { season: 2, number: 5 } },
      { kind: 'status', status: 'planned', show: { title: 'Old Harbour' } },
    ]);
  });

  it('takes what older tables alone know', async () => {
    expect(await toldBy('watched_on_episode.csv')).toEqual(['#1 repeated', '#2 repeated']);
    expect(await toldBy('seen_episode_latest.csv')).toMatchObject([{ show: { ids: { tvdb: '8050' } } }]);
    expect(await toldBy('show_seen_episode_latest.csv')).toEqual([]);
    expect(await toldBy('rewatched_episode.csv')).toMatchObject([
      '#1 repeated',
      { when: at('2022-01-01T10:00:00Z') },
      { when: { precision: 'unknown' } },
      { when: at('2024-01-01T10:00:00Z') },
    ]);
  });

  it('tells a status once, and never takes a counter for episodes', async () => {
    expect(await toldBy('user_show_special_status.csv')).toMatchObject([{ status: 'planned' }, { kind: 'favourite' }]);
    expect(await toldBy('followed_tv_show.csv')).toMatchObject([
      '#1 repeated',
      { status: 'dropped' },
      '#3 nothing-done',
    ]);
    expect(await toldBy('user_tv_show_data.csv')).toMatchObject([
      '#1 repeated',
      '#1 repeated',
      { kind: 'status', status: 'planned', show: { title: 'Planned Show' } },
      '#3 nothing-done',
      '#4 nothing-done',
    ]);
  });

  it('takes ratings of shows, comments and lists, and no code that nobody has explained', async () => {
    expect(await toldBy('tv_show_rate.csv')).toMatchObject([{ value: 9 }, '#2 bad-rating']);
    expect(await toldBy('ratings-3-prod-episode_votes.csv')).toEqual(['#1 no-meaning']);
    expect(await toldBy('episode_comment.csv')).toMatchObject([
      { kind: 'note', text: 'So "good",\ntwice', subject: { kind: 'episode' } },
    ]);
    const list = { key: 'rainy', name: 'Rainy days [wet]' };
    expect(await toldBy('lists-prod-lists.csv')).toMatchObject([
      '#1 nothing-done',
      { list, order: 1, show: { title: 'The Lighthouse Keepers', ids: { tvdb: '8001' } } },
      { list, order: 2, show: { title: null, ids: { tvdb: '8099' } } },
      { list, order: 3, show: { kind: 'film', title: 'Salt and Rope', year: 2011 } },
      { list, order: 4, show: { kind: 'film', title: null, ids: { tvtime: 'm9' } } },
      '#2 no-show',
      { kind: 'favourite', show: { ids: { tvdb: '8020' } } },
    ]);
  });
});

describe('the export of TV Time of 2020', () => {
  it('has ids of episodes alone', async () => {
    const files = await exported('tvtime-gdpr-2020');
    expect(await tvtimeGdpr.recognise(files)).toBeGreaterThan(0.9);
    const told = await readAll(tvtimeGdpr, files);
    expect(recordsOf(told)).toMatchObject([
      {
        show: { title: null, ids: {} },
        episode: { season: null, ids: { tvdb: '800101' } },
        when: at('2017-05-02T21:24:51Z'),
      },
      { episode: { ids: { tvdb: '800102' } } },
      { episode: { ids: { tvdb: '800101' } }, when: at('2018-01-01T00:00:00Z') },
      { episode: { ids: { tvdb: '800101' } }, when: at('2018-02-01T00:00:00Z') },
      { kind: 'status', show: { title: null, ids: { tvdb: '8001' } } },
      { kind: 'favourite' },
    ]);
    expect(refusalsOf(told)).toEqual(['seen_episode.csv#3 repeated', 'seen_episode.csv#4 no-episode']);
  });
});

describe('maps as Go prints them', () => {
  it.each([
    ['', []],
    ['[]', []],
    ['[map[a:1 b:two words c:<nil>] map[a:2]]', [{ a: '1', b: 'two words', c: '<nil>' }, { a: '2' }]],
    ['map[name:x [y] : w order:1', [{ name: 'x [y] : w', order: '1' }]],
    ['map[map[map[', [{}]],
    ['map[]]]] map[a:]', [{}, { a: '' }]],
  ])('%s', (text, expected) => {
    expect(goMapsIn(text).map((map) => Object.fromEntries(map))).toEqual(expected);
  });
});
