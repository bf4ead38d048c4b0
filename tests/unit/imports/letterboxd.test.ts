import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../renderer/imports/importer';
import { letterboxd } from '../../../renderer/imports/formats/letterboxd';
import { recogniseFormat } from '../../../renderer/imports/recognise';
import { type Contents, countsOf, filesOf, readAll, recordsOf, refusalsOf, zipOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const contents = fixturesOf('letterboxd');
const told = async (given: Contents = contents) =>
  readAll(letterboxd, await filesOf({ 'letterboxd.zip': await zipOf(given) }));

describe('the archive of Letterboxd', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      play: 4,
      rating: 2,
      note: 2,
      favourite: 1,
      status: 1,
      'list-item': 4,
      'refused bad-date': 1,
      'refused bad-rating': 1,
      'refused repeated': 1,
      'refused no-show': 2,
    });
    expect(refusalsOf(await told())).toContain('watched.csv#1 repeated');
  });

  it('takes the day of watching, not that of writing it down', async () => {
    const plays = recordsOf(await told()).filter((record) => record.kind === 'play');
    expect(plays.map(({ show, when }) => [show.title, when])).toEqual([
      ['Low Tide', { precision: 'day', on: '2023-01-01' }],
      ['Low Tide', { precision: 'day', on: '2023-05-01' }],
      ['High Water', { precision: 'unknown' }],
      ['Jetsam', { precision: 'unknown' }],
    ]);
    expect(plays[0]?.show).toEqual({ kind: 'film', title: 'Low Tide', year: 2001, ids: {} });
  });

  it('doubles five to ten, of the ratings that hold', async () => {
    const ratings = recordsOf(await told()).filter((record) => record.kind === 'rating');
    expect(ratings.map(({ show, value }) => [show.title, value])).toEqual([
      ['Low Tide', 8],
      ['Jetsam', 1],
    ]);
    const { 'diary.csv': diary = '' } = contents;
    const alone = recordsOf(await told({ 'diary.csv': diary })).filter((record) => record.kind === 'rating');
    expect(alone.map(({ value }) => value)).toEqual([7, 8]);
  });

  it('leaves deleted and orphaned entries where they are', async () => {
    const { 'diary.csv': diary = '' } = contents;
    expect(countsOf(await told({ ...contents, 'deleted/diary.csv': diary, 'orphaned/diary.csv': diary }))).toEqual(
      countsOf(await told()),
    );
  });

  it('never opens the profile', async () => {
    const files = await filesOf({ 'letterboxd.zip': await zipOf(contents) });
    const stop = (): never => {
      throw new Error('was opened');
    };
    const guarded = files.map((file): SourceFile =>
      file.name === 'profile.csv' ? { ...file, head: stop, stream: stop } : file,
    );
    expect((await recogniseFormat(guarded))?.id).toBe('letterboxd');
    expect(countsOf(await readAll(letterboxd, guarded))).toEqual(countsOf(await told()));
  });

  it('brings lists with their names, their order and what was noted of each film', async () => {
    const items = recordsOf(await told()).flatMap((record) =>
      record.kind === 'list-item' && record.list.key.startsWith('lists/') ? [record] : [],
    );
    expect(items.map(({ show, list, order }) => [show.title, show.year, list.name, order])).toEqual([
      ['Low Tide', 2001, 'By the Sea, at Night', 1],
      ['Jetsam', 2004, 'By the Sea, at Night', 3],
    ]);
    const alone = await filesOf({ x: contents['lists/by-the-sea.csv'] ?? '' });
    expect(await letterboxd.recognise(alone)).toBeGreaterThan(0.9);
    expect(countsOf(await readAll(letterboxd, alone))).toEqual({
      'list-item': 2,
      note: 1,
      'refused no-show': 1,
    });
    expect(refusalsOf(await readAll(letterboxd, alone))).toEqual(['x#2 no-show']);
  });

  it('reads reviews as plays only where there is no diary', async () => {
    const { 'reviews.csv': reviews = '' } = contents;
    expect(countsOf(await told({ 'reviews.csv': reviews }))).toEqual({ play: 1, rating: 1, note: 1 });
  });
});
