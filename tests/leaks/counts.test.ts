import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import * as reads from '../../renderer/db/reads';
import type { WatchbillDatabase } from '../../renderer/db/database';
import { searchIndexOf } from './searchIndex';
import type { Pack } from '../../shared/pack/pack';
import { readTextsIn } from '../../shared/pack/readText';
import { aLibrary, mark } from '../support/library';
import { PICARD } from '../support/picard';
import { TODAY } from '../support/smallPack';
import { randomSets } from './randomSets';
import { LANGUAGES } from './world';
import { strip } from './strip';
import { tokenPack, type TokenPack } from './tokenPack';

type Ask = (database: WatchbillDatabase) => Promise<unknown>;

/** What a viewer can read of the companion, everything by the addresses that the gallery and the lists give. */
const readCompanion: Ask = async (database) => {
  const gallery = await reads.readGallery(database, 'picard');
  const people = await reads.readPeople(database, 'picard');
  const cards = [];
  for (const { slug } of gallery?.met ?? []) cards.push(await reads.readCard(database, 'picard', slug, null));
  const work = [];
  for (const { person } of people?.people.slice(0, 12) ?? [])
    work.push(await reads.readPerson(database, 'picard', person.slug));
  const pages = [];
  for (const number of [1, 5, 10]) {
    pages.push(await reads.readEpisodePage(database, 'picard', 1, number, TODAY));
    pages.push(await reads.readUnlocked(database, 'picard', 1, number));
  }
  const index = await searchIndexOf(database, [PICARD]);
  return {
    gallery,
    people,
    cards,
    work,
    pages: withoutLibraryIds(pages),
    relations: await reads.readRelations(database, 'picard'),
    production: await reads.readProduction(database, 'picard'),
    sources: await reads.readSources(database, 'picard'),
    conflicts: await reads.readConflicts(database, 'picard'),
    found: ['zq', 'a', 's2', 'borg'].map((text) => index.answer({ text, limit: 100 })),
  };
};

/** Plays have ids and times of their own in every library. */
function withoutLibraryIds(pages: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(pages, (key, value: unknown) => (key === 'plays' ? undefined : value)));
}

/** How much lies ahead is told openly, and may depend on what lies ahead. */
function withoutAhead(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'ahead' ? undefined : value)));
}

async function ask(pack: Pack, watched: readonly string[], one: Ask): Promise<unknown> {
  const { database, library } = await aLibrary(pack);
  if (watched.length > 0) await library.commit(mark(PICARD, { kind: 'episodes', episodes: [...watched] }));
  const answer = withoutAhead(await one(database));
  database.close();
  return answer;
}

describe('what lies ahead shows in no number and no order', () => {
  let made: TokenPack;
  let sets: readonly (readonly string[])[];

  beforeAll(() => {
    made = tokenPack(undefined, ['de', 'fr']);
    sets = [...[0, 5, 14, 29].map((length) => made.episodes.slice(0, length)), ...randomSets(made.episodes, 4)];
  });

  it('an answer is the same when nothing beyond the horizon exists', async () => {
    for (const [index, watched] of sets.entries()) {
      readTextsIn(LANGUAGES[index % LANGUAGES.length] ?? 'en');
      const stripped = strip(made.pack, new Set(watched));
      const whole = await ask(made.pack, watched, readCompanion);
      expect(await ask(stripped, watched, readCompanion), `watched ${watched.length}`).toEqual(whole);
    }
    readTextsIn('en');
  });

  it('a count per card is seen', async () => {
    const watched = made.episodes.slice(0, 5);
    const counting: Ask = async (database) => {
      const { met = [] } = (await reads.readGallery(database, 'picard')) ?? {};
      const rows = await database.characters.toArray();
      return met.map(({ seed }) => rows.find(({ id }) => id === seed)?.facts.length);
    };
    const stripped = strip(made.pack, new Set(watched));
    expect(await ask(stripped, watched, counting)).not.toEqual(await ask(made.pack, watched, counting));
  });

  it('an order by hidden things is seen', async () => {
    const watched = made.episodes.slice(0, 5);
    const ordering: Ask = async (database) => {
      const rows = await database.characters.toArray();
      const cards = [];
      for (const { slug } of rows.toSorted((a, b) => b.facts.length - a.facts.length))
        cards.push((await reads.readCard(database, 'picard', slug, null))?.head.slug);
      return cards.filter((slug) => slug !== undefined);
    };
    const stripped = strip(made.pack, new Set(watched));
    expect(await ask(stripped, watched, ordering)).not.toEqual(await ask(made.pack, watched, ordering));
  });
});
