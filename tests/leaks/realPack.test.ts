import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import * as reads from '../../renderer/db/reads';
import { startWords } from '../../renderer/i18n';
import { cardDocument } from '../../renderer/features/cardExport/cardDocument';
import { documentWords } from '../../renderer/features/cardExport/documentWords';
import { aLibrary, mark } from '../support/library';
import { PICARD } from '../support/picard';
import { TODAY } from '../support/smallPack';
import { loadBuiltIn } from '../unit/packs/builtIn';
import { isInside, type Gate } from './gates';
import { textOf } from './scan';
import { searchIndexOf } from './searchIndex';
import { tokenPack } from './tokenPack';

startWords();
const real = loadBuiltIn('picard');
const tokens = tokenPack(real);

/**
 * The texts of the real pack with their gates: those of the token pack, which stand in the same places. A short text
 * (`Human`, `Starfleet`) says nothing by itself and stands in many places; names are told apart by the tokens.
 */
function gatedTexts(): { text: string; gate: Gate }[] {
  const found: { text: string; gate: Gate }[] = [];
  const walk = (one: unknown, token: unknown): void => {
    if (typeof one === 'string' && typeof token === 'string') {
      const known = tokens.tokens.byToken.get(token);
      if (known && one.length >= 25) found.push({ text: one, gate: known.gate });
    } else if (typeof one === 'object' && one !== null && typeof token === 'object' && token !== null) {
      for (const [key, value] of Object.entries(one)) walk(value, (token as Record<string, unknown>)[key]);
    }
  };
  walk(real, tokens.pack);
  return found;
}

/** The same text may stand in several places: it may be read from the first of them on. */
function textsBeyond(texts: ReturnType<typeof gatedTexts>, watched: ReadonlySet<string>): string[] {
  const inside = new Set(texts.filter(({ gate }) => isInside(gate, watched)).map(({ text }) => text));
  return [...new Set(texts.map(({ text }) => text))].filter((text) => !inside.has(text));
}

describe('the built-in companion, by text', () => {
  const texts = gatedTexts();

  it('has texts to look for', () => {
    expect(textsBeyond(texts, new Set()).length).toBeGreaterThan(400);
    expect(textsBeyond(texts, new Set(tokens.episodes))).toEqual([]);
  });

  it.each([0, 1, 10, 20, 30])('tells nothing from beyond with %i episodes watched', async (count) => {
    const { database, library } = await aLibrary(real);
    const watched = tokens.episodes.slice(0, count);
    if (count > 0) await library.commit(mark(PICARD, { kind: 'episodes', episodes: watched }));
    const gallery = await reads.readGallery(database, 'picard');
    const people = await reads.readPeople(database, 'picard');
    const cards = [];
    for (const { slug } of gallery?.met ?? []) {
      const card = await reads.readCard(database, 'picard', slug, null);
      cards.push(card, card && cardDocument([card], documentWords(TODAY)));
    }
    const others = real.characters.filter(({ slug }) => !gallery?.met.some((one) => one.slug === slug));
    for (const { slug } of others) expect(await reads.readCard(database, 'picard', slug, null), slug).toBeNull();
    const pages = [];
    for (const { season, number } of real.episodes) {
      pages.push(await reads.readEpisodePage(database, 'picard', season, number, TODAY));
      pages.push(await reads.readUnlocked(database, 'picard', season, number));
    }
    const work = [];
    for (const { person } of people?.people ?? []) work.push(await reads.readPerson(database, 'picard', person.slug));
    const told = textOf([
      [gallery, people, cards, pages, work],
      await reads.readRelations(database, 'picard'),
      await reads.readProduction(database, 'picard'),
      await reads.readSources(database, 'picard'),
      await reads.readConflicts(database, 'picard'),
      await reads.readUpNext(database, TODAY),
      await reads.readShowPage(database, 'picard', TODAY),
      await reads.readJournal(database, { limit: 50 }, TODAY),
      (await searchIndexOf(database, [PICARD])).scopes(),
    ]);
    const leaked = textsBeyond(texts, new Set(watched)).filter((text) =>
      told.includes(JSON.stringify(text).slice(1, -1)),
    );
    expect(leaked).toEqual([]);
    const inside = texts.filter(({ gate }) => isInside(gate, new Set(watched)));
    const shown = inside.filter(({ text }) => told.includes(JSON.stringify(text).slice(1, -1)));
    // Values that later ones replace and words for finding only are not shown; most of what may be read is.
    expect(shown.length / Math.max(1, inside.length)).toBeGreaterThan(0.9);
  });
});
