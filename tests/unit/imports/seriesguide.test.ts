import { describe, expect, it } from 'vitest';
import { seriesguide } from '../../../renderer/imports/formats/seriesguide';
import { filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const KEEPERS = {
  kind: 'series',
  title: 'The Lighthouse Keepers',
  year: 2024,
  ids: { tmdb: '7001', tvdb: '8001', imdb: 'tt9900001', trakt: '9001' },
};

describe('backups of SeriesGuide', () => {
  it('are recognised, each of the three', async () => {
    for (const [name, content] of Object.entries(fixturesOf('seriesguide'))) {
      expect(await seriesguide.recognise(await filesOf({ x: content })), name).toBeGreaterThan(0.9);
    }
  });

  it('give shows, films and lists, and no date of watching', async () => {
    const told = await readAll(seriesguide, await filesOf(fixturesOf('seriesguide')));
    const list = { key: 'rainy', name: 'Rainy days' };
    const play = { kind: 'play', when: { precision: 'unknown' }, bulk: false };
    expect(recordsOf(told)).toMatchObject([
      { kind: 'list-item', list, order: 1, show: { kind: 'series', ids: { tmdb: '7001' } } },
      { kind: 'list-item', list, order: 2, show: { kind: 'series', ids: { tvdb: '8011' } } },
      { kind: 'list-item', list, order: 4, show: { kind: 'film', ids: { imdb: 'tt9900009' } } },
      { ...play, show: { kind: 'film', title: 'Salt and Rope', year: 2011 }, episode: null },
      { ...play, show: { title: 'Salt and Rope' } },
      { kind: 'status', status: 'planned', show: { title: 'Fog' } },
      {
        ...play,
        show: KEEPERS,
        episode: {
          season: 1,
          number: 1,
          absolute: 1,
          title: 'The first lamp',
          ids: { tmdb: '700101', tvdb: '800101' },
        },
      },
      { ...play, episode: { number: 1 } },
      { ...play, episode: { number: 1 } },
      { kind: 'rating', value: 6, subject: { kind: 'episode', episode: { season: 1, number: 2 } } },
      { kind: 'favourite' },
      { kind: 'rating', value: 8 },
      { kind: 'note', text: 'Lend to Ana' },
      { kind: 'status', status: 'planned', show: { title: 'Tidal' } },
      { ...play, show: { title: null, ids: { tmdb: '7012' } }, episode: { season: null, ids: { tmdb: '701201' } } },
    ]);
    expect(refusalsOf(told)).toEqual([
      'seriesguide-lists-backup.json#1 no-show',
      'seriesguide-lists-backup.json#2 nothing-done',
      'seriesguide-movies-backup.json#3 nothing-done',
      'seriesguide-shows-backup.json#1 no-episode',
      'seriesguide-shows-backup.json#3 no-show',
    ]);
  });
});
