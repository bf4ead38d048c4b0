import { describe, expect, it } from 'vitest';
import { readPeople, readPerson } from '../../../../renderer/db/reads';
import { aLibrary, episode, mark } from '../../../support/library';
import { PICARD, picard } from '../../../support/picard';
import { picardPack, prefix, startrekPack, useWatched, watchedUpTo } from './prefix';

/** The first episode after which each person may be named, by the pack alone; null is at once. */
function firstNamed(): Map<string, string | null> {
  const order = picardPack.episodes.map((row): string => row.id);
  const position = (ref: string | null) => (ref === null ? -1 : order.indexOf(ref));
  const metIn = (id: string | null) => {
    const places = picardPack.appearances.filter((row) => row.character === id).map((row) => position(row.episode));
    const character = picardPack.characters.find((row) => row.id === id);
    const mentioned = character?.firstAppearance ?? character?.firstMentioned ?? null;
    return places.length > 0 ? Math.min(...places) : position(mentioned);
  };
  const entries = [
    ...picardPack.credits,
    ...picardPack.characters.flatMap(({ id, actors }) => actors.map((actor) => ({ ...actor, character: id }))),
  ];
  const first = new Map<string, number>();
  for (const { person, character, revealedIn } of entries) {
    const at = Math.max(position(revealedIn), character === null ? -1 : metIn(character));
    first.set(person, Math.min(at, first.get(person) ?? Infinity));
  }
  return new Map([...first].map(([person, at]) => [person, order[at] ?? null]));
}

describe.each([0, 1, 10, 20, 30])('after %i episodes', (count) => {
  const database = useWatched(count);
  const watched = new Set<string | null>([null, ...prefix(count)]);
  const first = firstNamed();

  it('the people of the show are those of whom something may be read', async () => {
    const page = await readPeople(database(), 'picard');
    const expected = picardPack.people.filter((row) => watched.has(first.get(row.id) ?? null));
    expect(page?.people.map((one) => one.person.name).toSorted()).toEqual(expected.map((row) => row.name).toSorted());
    for (const { parts, work } of page?.people ?? []) expect(parts.length + work.length).toBeGreaterThan(0);
  });

  it('nobody beyond has a page, and nobody inside has none', async () => {
    const some = picardPack.people.filter((_, index) => index % 4 === count % 4);
    const opened = await Promise.all(
      some.map(async (row) => [row, await readPerson(database(), 'picard', row.id.slice(14))] as const),
    );
    for (const [row, page] of opened) expect(page !== null, row.id).toBe(watched.has(first.get(row.id) ?? null));
  });
});

describe('a returning guest', () => {
  it('is nobody of this show before the episode, although the same person is known from another', async () => {
    const { database, library } = await watchedUpTo(25);
    const burton = await readPerson(database, 'startrek', 'levar-burton');
    expect(burton?.name).toBe('LeVar Burton');
    expect(burton?.shows.map((one) => one.show.slug)).not.toContain('picard');
    expect(JSON.stringify(burton)).not.toContain('picard');
    expect(await readPerson(database, 'picard', 'levar-burton')).toBeNull();
    expect(JSON.stringify(await readPeople(database, 'picard'))).not.toContain('Burton');

    await library.commit(mark(PICARD, episode(picard(3, 6))));
    const after = await readPerson(database, 'picard', 'levar-burton');
    expect(after?.shows.map((one) => one.show.slug)).toContain('picard');
    expect(after?.shows.find((one) => one.show.slug === 'picard')?.parts.map((part) => part.name)).toEqual([
      'Geordi La Forge',
    ]);
    expect(after?.shows).toHaveLength((burton?.shows.length ?? 0) + 1);
    expect(await readPerson(database, 'startrek', 'levar-burton')).toMatchObject({ shows: after?.shows });
  });

  it('directs in the first season and acts in the seventh episode of it: each when it may be known', async () => {
    const { database, library } = await watchedUpTo(6);
    const before = await readPerson(database, 'picard', 'jonathan-frakes');
    const ofPicard = (page: typeof before) => page?.shows.find((one) => one.show.slug === 'picard');
    expect(ofPicard(before)?.parts).toEqual([]);
    expect(ofPicard(before)?.work.map(({ role }) => role)).toEqual(['director']);
    await library.commit(mark(PICARD, episode(picard(1, 7))));
    expect(ofPicard(await readPerson(database, 'picard', 'jonathan-frakes'))?.parts).toMatchObject([
      { name: 'William Riker' },
    ]);
  });
});

describe('several characters by one actor', () => {
  it('come one by one, in the order of meeting', async () => {
    const { database } = await watchedUpTo(30);
    const page = await readPerson(database, 'picard', 'brent-spiner');
    const names = page?.shows.find((one) => one.show.slug === 'picard')?.parts.map((part) => part.name);
    expect(names?.length).toBeGreaterThan(4);
    expect(names?.indexOf('Data')).toBeLessThan(names?.indexOf('Lore') ?? -1);
  });

  it('are named as they are known so far', async () => {
    const { database, library } = await watchedUpTo(14);
    const names = async () => {
      const page = await readPeople(database, 'picard');
      return page?.people.find((one) => one.person.slug === 'orla-brady')?.parts.map(({ name }) => name);
    };
    expect(await names()).toEqual(['Laris', 'The Watcher']);
    expect(JSON.stringify(await readPeople(database, 'picard'))).not.toMatch(/tallinn/i);
    await library.commit(mark(PICARD, episode(picard(2, 5))));
    expect(await names()).toEqual(['Laris', 'Tallinn']);
  });
});

describe('a show without a companion', () => {
  const database = useWatched(0);

  it('has its directors and writers, with codes and without titles', async () => {
    const page = await readPeople(database(), 'tos');
    const roddenberry = page?.people.find((one) => one.person.slug === 'gene-roddenberry');
    expect(roddenberry?.work.map(({ role }) => role)).toContain('writer');
    const written = roddenberry?.work.find(({ role }) => role === 'writer')?.episodes;
    // Specials stand behind the seasons, as on the page of the show.
    expect(written?.at(-1)).toMatchObject({ season: 0, number: 1, title: null });
  });

  it('joins a person over packs in the order in which the shows came', async () => {
    const { database: all } = await watchedUpTo(30);
    const page = await readPerson(all, 'picard', 'patrick-stewart');
    expect(page?.shows.map((one) => one.show.slug)).toEqual(['tng', 'picard']);
    const credits = startrekPack.credits.filter((row) => row.person === 'person:startrek:patrick-stewart');
    expect(page?.shows[0]?.work.flatMap((one) => one.episodes)).toHaveLength(credits.length);
  });
});

it('finds nobody where there is nobody', async () => {
  const { database } = await aLibrary();
  expect(await readPeople(database, 'nothing')).toBeNull();
  expect(await readPerson(database, 'small', 'nobody')).toBeNull();
});
