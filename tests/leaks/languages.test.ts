import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { startWords } from '../../renderer/i18n';
import { readCard, readGallery } from '../../renderer/db/reads';
import type { Pack } from '../../shared/pack/pack';
import { leaksNow } from './everyRead';
import { randomFrom } from './randomSets';
import { textOf } from './scan';
import { openWorld, type World, type WorldOptions } from './world';

startWords();

/** Lines of cards without their reveal points, as a read gives them that asks for the translation and not for the horizon. */
const ungatedFacts = (pack: Pack): Pack => ({
  ...pack,
  characters: pack.characters.map((row) => ({
    ...row,
    facts: row.facts.map((fact) => ({ ...fact, revealedIn: null })),
  })),
});

describe('in every language of a pack', () => {
  let world: World;
  const open = async (options: WorldOptions = {}) => {
    world = await openWorld(randomFrom(7), options);
  };
  afterEach(() => world.close());

  // Japanese has no text at all: everything falls back.
  it.each(['de', 'fr', 'ja'])('nothing is told from beyond: %s', async (language) => {
    await open();
    await world.speak(language);
    for (const count of [0, 1, 5, 14, 29]) {
      await world.watch(world.episodes.slice(0, count));
      expect(await leaksNow(world), `watched ${count}`).toEqual([]);
    }
  });

  it('its own words are told, and others only where it has none', async () => {
    await open({ notes: false });
    await world.watch(world.episodes);
    const languagesOfCards = async (language: string) => {
      await world.speak(language);
      const { met = [] } = (await readGallery(world.database, 'picard')) ?? {};
      const cards = await Promise.all(met.map(({ slug }) => readCard(world.database, 'picard', slug, null)));
      const facts = textOf(cards.flatMap((card) => card?.facts.map(({ text }) => text) ?? []));
      return new Set(world.tokens.in(facts).map((token) => token.language));
    };
    expect(await languagesOfCards('de')).toEqual(new Set(['de']));
    expect(await languagesOfCards('fr')).toEqual(new Set(['fr', 'en']));
    expect(await languagesOfCards('ja')).toEqual(new Set(['en']));
  });

  it.each(['de', 'fr'])('a leak is seen: %s', async (language) => {
    await open({ plant: ungatedFacts, notes: false, breadth: 4 });
    await world.speak(language);
    await world.watch(world.episodes.slice(0, 2));
    const leaks = await leaksNow(world);
    const told = leaks.filter(({ read, kind }) => read === 'readCard' && kind === 'fact');
    expect(told.map(({ token }) => world.tokens.byToken.get(token)?.language)).toContain(language);
  });
});
