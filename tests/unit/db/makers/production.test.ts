import { describe, expect, it } from 'vitest';
import { readFranchise, readProduction } from '../../../../renderer/db/reads';
import { mark } from '../../../support/library';
import { PICARD } from '../../../support/picard';
import { picardPack, prefix, useWatched, watchedUpTo } from './prefix';

describe.each([0, 1, 10, 20, 30])('after %i episodes', (count) => {
  const database = useWatched(count);
  const watched = new Set<string | null>([null, ...prefix(count)]);

  it('the production says what is inside and nothing else', async () => {
    const page = await readProduction(database(), 'picard');
    const values = [
      ...(page?.lines ?? []),
      ...(page?.seasons ?? []).flatMap((season) => [...season.lines, ...season.notes]),
    ].flatMap((line) => line.value ?? []);
    const inside = picardPack.production.filter((row) => watched.has(row.revealedIn));
    expect(values.toSorted()).toEqual(inside.flatMap((row) => row.value?.['en'] ?? []).toSorted());
  });

  it('no source beyond is named', async () => {
    const text = JSON.stringify(await readProduction(database(), 'picard'));
    for (const row of picardPack.sources) if (!watched.has(row.revealedIn)) expect(text).not.toContain(`"${row.id}"`);
  });
});

describe('the production of Picard', () => {
  const database = useWatched(0);
  const read = async () => (await readProduction(database(), 'picard')) ?? { lines: [], credits: [], seasons: [] };

  it('names its creators in the order of their billing, once', async () => {
    const { lines, credits } = await read();
    expect(lines.find((line) => line.key === 'creators')?.people.map((person) => person.name)).toEqual([
      'Akiva Goldsman',
      'Michael Chabon',
      'Kirsten Beyer',
      'Alex Kurtzman',
    ]);
    expect(credits).toEqual([]);
  });

  it('tells what is not known of a running time, and when each season was shown', async () => {
    const { seasons } = await read();
    expect(seasons.map(({ firstOn, lastOn }) => [firstOn, lastOn])).toEqual([
      ['2020-01-23', '2020-03-26'],
      ['2022-03-03', '2022-05-05'],
      ['2023-02-16', '2023-04-20'],
    ]);
    const lengths = seasons.flatMap((season) => season.lengths);
    expect(lengths).toHaveLength(30);
    expect(lengths[0]).toMatchObject({ minutes: 46, episode: { season: 1, number: 1, title: null } });
    expect(lengths.filter(({ minutes }) => minutes === null).length).toBe(
      picardPack.episodes.filter((row) => row.minutes === null).length,
    );
  });

  it('counts who directed and wrote a season', async () => {
    const { seasons } = await read();
    const directors = seasons[0]?.work.find(({ role }) => role === 'director')?.people ?? [];
    expect(directors.map(({ name, episodes }) => [name, episodes])).toContainEqual(['Hanelle M. Culpepper', 3]);
    expect(directors.reduce((sum, one) => sum + one.episodes, 0)).toBe(10);
  });

  it('has no themes before a season is over', async () => {
    const { seasons } = await read();
    expect(seasons.flatMap((season) => season.lines.map((line) => line.key))).not.toContain('theme');
  });
});

it('takes from the catalogue what the companion does not say, doubts too', async () => {
  const { database } = await watchedUpTo(0);
  const page = await readProduction(database, 'tng');
  expect(page?.lines.slice(-3)).toMatchObject([
    { key: 'original-network', value: 'syndication', unconfirmed: false },
    { key: 'country', value: 'United States', unconfirmed: true },
    { key: 'language', value: 'English', unconfirmed: true },
  ]);
  expect(page?.seasons).toHaveLength(7);
  expect((await readProduction(database, 'twok'))?.lines.map((line) => line.key)).not.toContain('original-network');
  expect(await readProduction(database, 'nothing')).toBeNull();
});

describe('a franchise', () => {
  it('has all its series and films with what is seen of each', async () => {
    const { database, library } = await watchedUpTo(0);
    await library.commit(mark(PICARD, { kind: 'season', season: 1 }));
    const page = await readFranchise(database, 'star-trek');
    expect(page?.title).toBe('Star Trek');
    expect(page?.items).toHaveLength(29);
    expect(page?.items.map((item) => item.franchise.airOrder).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
    expect(page?.items.find((item) => item.head.slug === 'picard')?.progress).toMatchObject({ watched: 10, total: 30 });
    expect(await readFranchise(database, 'nothing')).toBeNull();
  });
});
