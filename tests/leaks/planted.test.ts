import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { startWords } from '../../renderer/i18n';
import { SPOILER_PRESETS } from '../../shared/domain/spoilers';
import type { Pack } from '../../shared/pack/pack';
import { leaksNow } from './everyRead';
import { randomFrom } from './randomSets';
import { leaksOf, textOf } from './scan';
import { openWorld, type World, type WorldOptions } from './world';

startWords();

/** Takes the reveal points away, as a read does that does not ask for them. */
const ungate = <T extends { revealedIn: unknown }>(rows: readonly T[]) =>
  rows.map((row): T => ({ ...row, revealedIn: null }));

const ungatedCards = (pack: Pack): Pack => ({
  ...pack,
  characters: pack.characters.map((row) => ({
    ...row,
    aliases: ungate(row.aliases),
    actors: ungate(row.actors),
    species: ungate(row.species),
    affiliations: ungate(row.affiliations),
    ranks: ungate(row.ranks),
    relations: ungate(row.relations),
    facts: ungate(row.facts),
  })),
});
const ungatedNames = (pack: Pack): Pack => ({
  ...pack,
  characters: pack.characters.map((row) => ({ ...row, nameRevealedIn: null })),
});
const ungatedMakers = (pack: Pack): Pack => ({
  ...pack,
  credits: ungate(pack.credits).map((row) => ({ ...row, character: null })),
  production: ungate(pack.production),
  sources: ungate(pack.sources),
  claims: ungate(pack.claims),
  conflicts: ungate(pack.conflicts),
});
/** Everybody is in the first episode, in the way in which they are in another. */
const ungatedMeetings = (pack: Pack): Pack => ({
  ...pack,
  appearances: pack.characters.map(({ id }) => ({
    episode: pack.episodes[0]?.id ?? 'episode:picard:s01e01',
    character: id,
    as: pack.appearances.findLast((row) => row.character === id && row.as !== null)?.as ?? null,
    unconfirmed: false,
  })),
});

/** What is found with so many episodes watched: `fact in readCard`. */
async function found(world: World, watched: number): Promise<string[]> {
  await world.watch(world.episodes.slice(0, watched));
  const leaks = (await leaksNow(world)).map(({ kind, read }) => `${kind} in ${read}`);
  return [...new Set(leaks)];
}

describe('a leak is seen', () => {
  let world: World;
  const open = async (options: WorldOptions) => {
    world = await openWorld(randomFrom(5), { breadth: 4, notes: false, ...options });
  };
  afterEach(() => world.close());

  it('on a card: fact, alias, attribute, relation, actor; and in what is made of it', async () => {
    await open({ plant: ungatedCards });
    const leaks = await found(world, 2);
    for (const kind of ['fact', 'attribute']) expect(leaks).toContain(`${kind} in readCard`);
    for (const kind of ['fact', 'alias', 'attribute', 'relation', 'person'])
      expect(leaks).toContain(`${kind} in readSearchDocuments`);
    for (const one of ['attribute in readGallery', 'relation in readRelations', 'person in readEpisodePage'])
      expect(leaks).toContain(one);
  });

  it('as a hit of the search', async () => {
    await open({ plant: ungatedCards });
    await world.watch(world.episodes.slice(0, 2));
    const met = world.pack.characters.find(({ id }) => id === world.ids.get('character:picard:picard'));
    const hidden = met?.facts.find(({ revealedIn }) => revealedIn === 'episode:picard:s03e10')?.text['en'] ?? '';
    const answer = await world.search.answer({ text: hidden, limit: 5, seq: 0, revision: 0 });
    expect(leaksOf(world, 'search worker', answer).map(({ token }) => token)).toContain(hidden);
  });

  it('a name and a slug, also those of a file', async () => {
    await open({ plant: ungatedNames });
    const leaks = await found(world, 14);
    for (const kind of ['name', 'slug'])
      for (const read of ['readGallery', 'readSearchDocuments', 'readPeople'])
        expect(leaks).toContain(`${kind} in ${read}`);
  });

  it('somebody who is not met, and how somebody appears', async () => {
    await open({ plant: ungatedMeetings });
    const leaks = await found(world, 1);
    for (const kind of ['name', 'slug', 'person'])
      for (const read of ['readGallery', 'readPeople'])
        expect(leaks).toContain(`${kind} in ${kind === 'person' ? 'readPeople' : read}`);
    expect(leaks).toContain('appearance in readCard');
  });

  it('a credit, a production fact, a source, a claim and a conflict', async () => {
    await open({ plant: ungatedMakers });
    const leaks = await found(world, 3);
    for (const one of [
      'person in readPeople',
      'person in readPerson',
      'production in readProduction',
      'source in readSources',
      'claim in readSources',
      'conflict in readConflicts',
    ])
      expect(leaks).toContain(one);
  });

  it('a title, a teaser and a synopsis', async () => {
    await open({});
    await world.library.commit({ type: 'set-default-spoilers', version: 1, spoilers: SPOILER_PRESETS.open });
    const leaks = await found(world, 3);
    for (const one of [
      'title in readShowPage',
      'title in readPaletteTitles',
      'title in readSearchDocuments',
      'teaser in readUpNext',
      'synopsis in readEpisodePage',
    ])
      expect(leaks).toContain(one);
  });

  it('a note', async () => {
    await open({ notes: true });
    await world.database.notes.toCollection().modify((row) => void Object.assign(row, { gates: [] }));
    const leaks = await found(world, 14);
    for (const read of ['readNotes', 'readNoteDocuments']) expect(leaks).toContain(`note in ${read}`);
  });

  it('and nothing is where nothing was planted', async () => {
    await open({ notes: true });
    expect(await found(world, 14)).toEqual([]);
  });
});

it('an answer is searched whole, in maps, sets and keys', () => {
  expect(textOf({ a: new Map([['key', new Set(['zqaaaaaa'])]]), zqbbbbbb: 1 })).toMatch(/zqaaaaaa.*zqbbbbbb/);
  expect(textOf(undefined)).toBe('');
});
