import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../renderer/imports/importer';
import { nfo } from '../../../renderer/imports/formats/nfo';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf, zipOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(nfo, await filesOf(fixturesOf('nfo')));
const one = async (text: string) => readAll(nfo, await filesOf({ 'a.nfo': text }));
const episode = (more: string) =>
  `<episodedetails><showtitle>Harbour Lights</showtitle><season>1</season><episode>2</episode>${more}</episodedetails>`;

describe('NFO files of media centres', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({ play: 7, rating: 4, 'refused nothing-done': 2, 'refused no-show': 1 });
    expect(refusalsOf(await told())).toEqual([
      'Harbour Lights/Season 1/s01e02-e03.nfo#2 nothing-done',
      'Harbour Lights/Season 1/s01e06.nfo#1 nothing-done',
      'Loose/unknown.nfo#1 no-show',
    ]);
  });

  it('takes the show from the folder, and no id that means nothing elsewhere', async () => {
    const [first] = recordsOf(await told());
    expect(first).toMatchObject({
      show: { title: 'Harbour Lights', year: 2019, ids: { tvdb: '100981', tmdb: '1668' } },
      episode: { season: 1, number: 1, title: 'Ashore & Away', airedOn: '2019-03-04', ids: { tvdb: '7001' } },
    });
  });

  it('is the same inside an archive', async () => {
    const files = await filesOf({ 'series.zip': await zipOf(fixturesOf('nfo')) });
    expect(await nfo.recognise(files)).toBeGreaterThan(0.8);
    expect(recordsOf(await readAll(nfo, files))).toEqual(recordsOf(await told()));
  });

  it('reads the folder of a show that is called like one of deleted things', async () => {
    const files = await filesOf({ 'Orphaned/Season 1/a.nfo': episode('<playcount>1</playcount>') });
    expect(countsOf(await readAll(nfo, files))).toEqual({ play: 1 });
  });

  it('dates the last of several plays, in the zone of the viewer', async () => {
    const plays = recordsOf(await told()).flatMap((record) => (record.kind === 'play' ? [record.when] : []));
    expect(plays.slice(0, 3)).toEqual([
      { precision: 'unknown' },
      { precision: 'second', at: Date.parse('2023-07-01T21:30:00+02:00') },
      { precision: 'day', on: '2023-07-02' },
    ]);
  });

  it('reads all episodes of one file, as several roots or as a span', async () => {
    const numbers = recordsOf(await told()).flatMap((record) =>
      record.kind === 'play' && record.show.kind === 'series' ? [record.episode?.number] : [],
    );
    expect(numbers).toEqual([1, 1, 2, 4, 5, 1]);
    expect(countsOf(await one(episode('<episodenumberend>99999</episodenumberend><playcount>1</playcount>')))).toEqual({
      play: 51,
    });
  });

  it('counts what was played, or is marked as watched, and nothing else', async () => {
    expect(countsOf(await one(episode('<playcount>0</playcount><watched>true</watched>')))).toEqual({ play: 1 });
    expect(countsOf(await one(episode('<lastplayed>2023-01-01</lastplayed>')))).toEqual({ 'refused nothing-done': 1 });
    expect(refusalsOf(await one('https://www.example.invalid/1'))).toEqual(['a.nfo#1 nothing-done']);
  });

  it.each(['tvshow', 'season', 'episodedetails', 'movie'])('knows a file that begins with %s', async (root) => {
    const text = `<?xml version="1.0"?>\n<!-- by hand -->\n<${root}><title>Harbour Lights</title></${root}>`;
    expect(await nfo.recognise(await filesOf({ x: text }))).toBeGreaterThan(0.7);
    expect(await nfo.recognise(await filesOf({ x: `<other>${text}</other>` }))).toBe(0);
  });

  it('is recognised under any name, but opens no file of keys to find out', async () => {
    const files = await filesOf({ 'access_token.csv': episode(''), 'x.xml': episode('') });
    const stop = (): never => {
      throw new Error('was opened');
    };
    const [keys, other] = files;
    const closed: SourceFile = { ...keys, head: stop, stream: stop };
    expect(await nfo.recognise([closed, other])).toBeGreaterThan(0.7);
    expect(await nfo.recognise([closed])).toBe(0);
    expect(countsOf(await readAll(nfo, [closed, other]))).toEqual({ 'refused nothing-done': 1 });
  });

  it('refuses one file that cannot be read, and reads the others', async () => {
    const files = await filesOf({
      'a.nfo': '<movie>'.padEnd(20_000, '<<'),
      'b.nfo': episode('<playcount>1</playcount>'),
    });
    expect(countsOf(await readAll(nfo, files))).toEqual({ 'refused damaged': 1, play: 1 });
  });
});
