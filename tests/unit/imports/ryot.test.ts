import { describe, expect, it } from 'vitest';
import { ryot } from '../../../renderer/imports/formats/ryot';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(ryot, await filesOf(fixturesOf('ryot')));

describe('the export of Ryot', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      play: 5,
      'watched-count': 1,
      status: 4,
      rating: 2,
      note: 2,
      'list-item': 2,
      'refused nothing-done': 1,
      'refused bad-date': 1,
      'refused no-episode': 1,
      'refused bad-rating': 1,
      'refused other-media': 1,
      'refused no-show': 1,
      'refused damaged': 1,
    });
    expect(refusalsOf(await told())).toContain('export.json#6 other-media');
  });

  it('takes every completed viewing as a play, with days and without', async () => {
    const plays = recordsOf(await told()).filter((record) => record.kind === 'play');
    expect(plays.map(({ show, episode, when }) => [show.title, episode?.season, episode?.number, when])).toEqual([
      ['Harbour Lights', 1, 1, { precision: 'second', at: Date.parse('2024-01-01T19:00:00Z') }],
      ['Harbour Lights', 1, 1, { precision: 'day', on: '2024-02-01' }],
      ['Harbour Lights', 1, 2, { precision: 'unknown' }],
      ['Paper Cranes', 1, 12, { precision: 'second', at: Date.parse('2024-03-03T20:00:00Z') }],
      ['Low Tide', undefined, undefined, { precision: 'day', on: '2024-03-04' }],
    ]);
  });

  it('knows shows by the service that they come from, and by nothing where that is the viewer', async () => {
    const ids = new Map(recordsOf(await told()).map(({ show }) => [show.title, show.ids]));
    expect(Object.fromEntries(ids)).toEqual({
      'Harbour Lights': { tmdb: '1668' },
      'Copper Hill': { tvdb: '77' },
      'Home Films': {},
      'Paper Cranes': { anilist: '501' },
      'Low Tide': { tmdb: '10494' },
    });
  });

  it('says where the viewer stands by collections, and by viewings that were given up', async () => {
    const statuses = recordsOf(await told()).filter((record) => record.kind === 'status');
    expect(statuses.map(({ status }) => status)).toEqual(['watching', 'dropped', 'finished', 'planned']);
  });

  it('makes ten of a hundred, for the show, the season and the episode', async () => {
    const judged = recordsOf(await told()).flatMap((record) =>
      record.kind === 'rating' ? [[record.subject.kind, record.value]] : [],
    );
    expect(judged).toEqual([
      ['show', 9],
      ['episode', 7],
    ]);
    const notes = recordsOf(await told()).flatMap((record) =>
      record.kind === 'note' ? [[record.subject.kind, record.text]] : [],
    );
    expect(notes).toEqual([
      ['show', 'Fine'],
      ['season', 'A slow start'],
    ]);
  });

  it('reads no other part of the export', async () => {
    const seen = { lot: 'show', source: 'tmdb', identifier: '1', seen_history: [{ state: 'completed' }] };
    const files = await filesOf({ a: { people: [seen, seen], metadata: [seen], workouts: [seen] } });
    expect(countsOf(await readAll(ryot, files))).toEqual({ 'watched-count': 1 });
    const empty = await filesOf({ a: { people: [seen], metadata: null } });
    expect((await readAll(ryot, empty)).rows).toEqual([]);
  });
});
