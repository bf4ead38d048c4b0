import { describe, expect, it } from 'vitest';
import { tvmaze } from '../../../renderer/imports/formats/tvmaze';
import { bytesOf, countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const contents = fixturesOf('tvmaze');

async function of(name: string) {
  const files = await filesOf({ x: contents[name] ?? '' });
  expect(await tvmaze.recognise(files)).toBeGreaterThan(0.5);
  return readAll(tvmaze, files);
}

describe('answers of TVmaze', () => {
  it('plays what was marked as watched, and neither what was acquired nor skipped', async () => {
    const marked = await of('marked-episodes.json');
    expect(countsOf(marked)).toEqual({
      play: 3,
      'refused nothing-done': 2,
      'refused no-episode': 1,
      'refused damaged': 1,
    });
    const [first, special, bare] = recordsOf(marked);
    expect(first).toMatchObject({
      show: { ids: { tvmaze: '143' } },
      episode: { season: 1, number: 1, title: 'Ashore', airedOn: '2019-03-04', ids: { tvmaze: '1001' } },
      when: { precision: 'second', at: 1_706_814_000_000 },
    });
    expect(special).toMatchObject({
      episode: { season: null, number: null, airedOn: '2019-12-24', ids: { tvmaze: '1002' } },
      when: { precision: 'unknown' },
    });
    expect(bare).toMatchObject({ show: { title: null, ids: {} }, episode: { ids: { tvmaze: '1005' } } });
  });

  it('plans followed shows', async () => {
    const records = recordsOf(await of('followed-shows.json'));
    expect(records.map((record) => [record.kind, record.show.title, record.show.ids])).toEqual([
      ['status', 'Harbour Lights', { tvmaze: '143', tvdb: '100981', imdb: 'tt9100001' }],
      ['status', null, { tvmaze: '144' }],
    ]);
  });

  it('takes votes for ratings of shows and of episodes', async () => {
    const votes = await of('votes.json');
    expect(countsOf(votes)).toEqual({ rating: 2, 'refused nothing-done': 1 });
    expect(recordsOf(votes)[1]).toMatchObject({ value: 10, subject: { episode: { ids: { tvmaze: '1001' } } } });
  });

  it('knows an episode by what another answer says of its id', async () => {
    const { 'marked-episodes.json': marked = '', 'votes.json': votes = '' } = contents;
    const records = recordsOf(await readAll(tvmaze, await filesOf({ a: votes, b: marked })));
    expect(records[1]).toMatchObject({
      kind: 'rating',
      show: { ids: { tvmaze: '143' } },
      subject: { episode: { season: 1, number: 1, ids: { tvmaze: '1001' } } },
    });
  });

  it('plans a single show that brings its episodes, in either wrapping', async () => {
    const [status] = recordsOf(await of('show.json'));
    expect(status).toMatchObject({ kind: 'status', status: 'planned', show: { title: 'Harbour Lights', year: 2019 } });
    const document = {
      show: { id: 143, url: 'https://www.tvmaze.com/shows/143/x', name: 'A', externals: {} },
      episodes: [],
    };
    expect(countsOf(await readAll(tvmaze, await filesOf({ x: document })))).toEqual({ status: 1 });
  });

  it('refuses a document that breaks off, and reads the others', async () => {
    const { 'show.json': show = '', 'votes.json': votes = '' } = contents;
    const files = await filesOf({ a: bytesOf(show).slice(0, 150), b: votes });
    expect(refusalsOf(await readAll(tvmaze, files))).toEqual(['a#1 damaged', 'b#3 nothing-done']);
  });

  it('makes no history of a catalogue', async () => {
    expect(countsOf(await of('episodes.json'))).toEqual({ 'refused nothing-done': 2 });
  });
});
