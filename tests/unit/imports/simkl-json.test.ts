import { describe, expect, it } from 'vitest';
import { simklJson } from '../../../renderer/imports/formats/simkl-json';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf, zipOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(simklJson, await filesOf(fixturesOf('simkl-json')));

const item = (more: object) => ({ status: 'watching', user_rating: null, show: { title: 'Harbour Lights' }, ...more });
const ofShows = async (...shows: object[]) => readAll(simklJson, await filesOf({ 'a.json': { shows } }));

describe('the backup of Simkl', () => {
  it('is recognised inside its archive, and under any name', async () => {
    const archive = await zipOf(fixturesOf('simkl-json'));
    expect(await simklJson.recognise(await filesOf({ 'SimklBackup.zip': archive }))).toBeGreaterThan(0.9);
    expect(await simklJson.recognise(await filesOf({ x: { movies: null, shows: [item({})] } }))).toBeGreaterThan(0.9);
    expect(await simklJson.recognise(await filesOf({ 'SimklBackup.json': { shows: {} } }))).toBe(0);
    expect(await simklJson.recognise(await filesOf({ 'SimklBackup.json': { inside: { shows: [item({})] } } }))).toBe(0);
    expect(await simklJson.recognise(await filesOf({ 'SimklBackup.json': [item({})] }))).toBe(0);
  });

  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      play: 7,
      'watched-count': 2,
      status: 9,
      rating: 3,
      note: 1,
      'refused no-episode': 1,
      'refused bad-date': 1,
      'refused no-show': 1,
      'refused damaged': 1,
      'refused bad-rating': 1,
    });
    expect(refusalsOf(await told())).toContain('SimklBackup.json#6 damaged');
  });

  it('dates an episode without a time with the last one of its show, and says that it was marked', async () => {
    const plays = recordsOf(await told()).filter((record) => record.kind === 'play');
    const show = {
      kind: 'series',
      title: 'Harbour Lights',
      year: 2019,
      ids: { simkl: '41234', imdb: 'tt9100001', tmdb: '5920', tvdb: '100981' },
    };
    expect(plays[1]).toMatchObject({ show, episode: { season: 1, number: 1 }, bulk: false });
    expect(plays[1]?.when).toEqual({ precision: 'second', at: Date.parse('2021-02-01T19:30:00Z') });
    expect(plays[2]).toMatchObject({ show, episode: { season: 1, number: 2 }, bulk: true });
    expect(plays[2]?.when).toEqual({ precision: 'second', at: Date.parse('2021-03-04T20:15:00Z') });
  });

  it('counts where there are no seasons, and takes all that aired where there is no count either', async () => {
    const counts = recordsOf(await told()).filter((record) => record.kind === 'watched-count');
    expect(counts.map(({ show, count, when }) => [show.title, count, when.precision])).toEqual([
      ['The Salt Road', 24, 'unknown'],
      ['Night Ferry', null, 'unknown'],
    ]);
  });

  it('does not make a history out of the last episode alone', async () => {
    const records = recordsOf(await ofShows(item({ last_watched: 'S03E07', last_watched_at: '2022-05-06T21:00:00Z' })));
    expect(records.map(({ kind }) => kind)).toEqual(['play', 'status']);
    expect(records[0]).toMatchObject({ episode: { season: 3, number: 7 } });
  });

  it('tells films of anime from series, and their days', async () => {
    const films = recordsOf(await told()).filter(({ show }) => show.kind === 'film');
    expect(films.filter(({ kind }) => kind === 'play').map(({ show }) => show.title)).toEqual([
      'Paper Cranes: The Film',
      'Low Tide',
    ]);
    expect(films.filter((record) => record.kind === 'play').every(({ episode }) => episode === null)).toBe(true);
  });

  it('knows when something was planned, but not when it was begun', async () => {
    const statuses = recordsOf(await told()).filter((record) => record.kind === 'status');
    expect(statuses.map(({ show, status, at }) => [show.title, status, at !== null])).toEqual([
      ['Harbour Lights', 'watching', false],
      ['The Salt Road', 'finished', false],
      ['Night Ferry', 'finished', false],
      ['Copper Hill', 'paused', false],
      ['Paper Cranes', 'planned', true],
      ['Paper Cranes: The Film', 'finished', false],
      ['Low Tide', 'finished', false],
      ['High Water', 'planned', true],
      ['Flotsam', 'dropped', false],
    ]);
  });

  it('accepts parts that are null or missing', async () => {
    const files = await filesOf({ 'a.json': '{"shows":null,"anime":[],"movies":null}' });
    expect((await readAll(simklJson, files)).rows).toEqual([]);
    const torn = { shows: [item({})], movies: [null] };
    expect(refusalsOf(await readAll(simklJson, await filesOf({ a: torn })))).toEqual(['a#2 damaged']);
  });
});
