import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { myanimelist } from '../../../renderer/imports/formats/myanimelist';
import { bytesOf, countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(myanimelist, await filesOf(fixturesOf('myanimelist')));
const playsOf = async (id: string) =>
  recordsOf(await told()).flatMap((record) =>
    record.kind === 'play' && record.show.ids['mal'] === id ? [record] : [],
  );

describe('the export of MyAnimeList', () => {
  it('is read the same inside gzip', async () => {
    const { 'animelist.xml': text = '' } = fixturesOf('myanimelist');
    const packed = await filesOf({ 'animelist_1_-_2.xml.gz': new Uint8Array(gzipSync(bytesOf(text))) });
    expect(await myanimelist.recognise(packed)).toBeGreaterThan(0.9);
    expect(recordsOf(await readAll(myanimelist, packed))).toEqual(recordsOf(await told()));
  });

  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      'watched-up-to': 2,
      play: 9,
      status: 5,
      rating: 3,
      note: 1,
      'list-item': 2,
      'refused other-media': 2,
      'refused no-show': 1,
    });
    expect(refusalsOf(await told())).toContain('animelist.xml#8 other-media');
  });

  it('makes several records of a row that says several things', async () => {
    const first = recordsOf(await told()).slice(0, 6);
    expect(first.map(({ kind }) => kind)).toEqual([
      'watched-up-to',
      'status',
      'rating',
      'note',
      'list-item',
      'list-item',
    ]);
    expect(first[0]).toMatchObject({
      show: { kind: 'series', title: 'Paper Cranes & Kites', ids: { mal: '501' } },
      episode: { season: 1, number: 12 },
      when: { precision: 'unknown' },
    });
    expect(first[1]).toMatchObject({ status: 'dropped' });
  });

  it('dates the last episode of what was finished on a day, and nothing else', async () => {
    const upTo = recordsOf(await told()).filter((record) => record.kind === 'watched-up-to');
    expect(upTo.map(({ episode }) => episode.number)).toEqual([12, 2]);
    expect((await playsOf('502')).map(({ episode, when }) => [episode?.number, when])).toEqual([
      [3, { precision: 'day', on: '2021-02-03' }],
    ]);
  });

  it('tells runs one by one where there were several, and the one under way as far as it is', async () => {
    expect((await playsOf('503')).map(({ episode, when }) => [episode?.number, when.precision])).toEqual([
      [1, 'unknown'],
      [2, 'unknown'],
      [1, 'unknown'],
      [2, 'unknown'],
      [1, 'unknown'],
    ]);
  });

  it('takes films for films, watched as often as it says', async () => {
    const film = await playsOf('504');
    expect(film.map(({ show, episode, when }) => [show.kind, episode, when.precision])).toEqual([
      ['film', null, 'day'],
      ['film', null, 'unknown'],
      ['film', null, 'unknown'],
    ]);
  });

  it('ends somewhere where the number of runs does not', async () => {
    const entry = (times: number) =>
      `<myanimelist><anime><series_animedb_id>1</series_animedb_id><my_watched_episodes>99999</my_watched_episodes><my_times_watched>${times}</my_times_watched></anime></myanimelist>`;
    const counts = countsOf(await readAll(myanimelist, await filesOf({ a: entry(10_000) })));
    expect(counts).toEqual({ 'refused bad-number': 1, 'watched-up-to': 1 });
  });
});
