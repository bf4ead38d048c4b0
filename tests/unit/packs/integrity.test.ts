import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/pack/ids';
import { checkPack } from '../../../shared/pack/integrity';
import type { Pack } from '../../../shared/pack/pack';
import { loadBuiltIn } from './builtIn';
import { smallPack } from './smallPack';

const alone = new Map<string, ReadonlySet<string>>();

/** What is wrong with the small pack once something in it has changed. */
function detailsAfter(change: (pack: Pack) => void, known: ReadonlyMap<string, ReadonlySet<string>> = alone): string[] {
  const pack = smallPack();
  change(pack);
  const result = checkPack(pack, known);
  if (!result.ok) expect(result.error.code).toBe('inconsistent');
  return result.ok ? [] : result.error.details;
}

test('a whole pack passes', () => {
  expect(checkPack(smallPack(), alone)).toEqual({ ok: true, value: smallPack() });
});

describe('ids', () => {
  test('are unique, also between a card’s parts', () => {
    expect(detailsAfter((pack) => (pack.episodes[1].id = pack.episodes[0].id)).join()).toContain(
      'episodes[1]: episode:lamp:s01e01 is already the id of episodes[0]',
    );
    expect(detailsAfter((pack) => (pack.characters[0].species[1].id = 'fact:lamp:vera-1')).join()).toContain(
      'is already the id of',
    );
  });

  test('carry the name of their pack', () => {
    expect(detailsAfter((pack) => (pack.people[0].id = 'person:other:ada-low'))).toContainEqual(
      expect.stringContaining('does not carry the name of the pack, lamp'),
    );
  });

  test.each<[string, (pack: Pack) => void]>([
    ['seasons[0].show', (pack) => (pack.seasons[0].show = 'show:lamp:none')],
    ['episodes[0].show', (pack) => (pack.episodes[0].show = 'show:lamp:none')],
    ['episodes[0].mentions[0]', (pack) => (pack.episodes[0].mentions = ['character:lamp:none'])],
    ['episodes[0].sources[0]', (pack) => (pack.episodes[0].sources = ['source:lamp:none'])],
    ['credits[0].on', (pack) => (pack.credits[0].on = 'season:lamp:s09')],
    ['credits[0].person', (pack) => (pack.credits[0].person = 'person:lamp:none')],
    ['credits[0].character', (pack) => (pack.credits[0].character = 'character:lamp:none')],
    ['credits[0].revealedIn', (pack) => (pack.credits[0].revealedIn = 'episode:lamp:s09e09')],
    ['franchises[0].members[0]', (pack) => (pack.franchises[0].members[0].show = 'show:lamp:none')],
    ['characters[0].nameRevealedIn', (pack) => (pack.characters[0].nameRevealedIn = 'episode:lamp:s09e09')],
    ['characters[0].firstAppearance', (pack) => (pack.characters[0].firstAppearance = 'episode:lamp:s09e09')],
    ['characters[0].facts[0].revealedIn', (pack) => (pack.characters[0].facts[0].revealedIn = 'episode:lamp:s09e09')],
    ['characters[0].facts[0].sources[0]', (pack) => (pack.characters[0].facts[0].sources = ['source:lamp:none'])],
    ['characters[0].species[0].revealedIn', (pack) => (pack.characters[0].species[0].revealedIn = 'episode:lamp:x')],
    ['characters[0].actors[0].person', (pack) => (pack.characters[0].actors[0].person = 'person:lamp:none')],
    ['characters[0].sources[0]', (pack) => (pack.characters[0].sources = ['source:lamp:none'])],
    ['appearances[0].episode', (pack) => (pack.appearances[0].episode = 'episode:lamp:s09e09')],
    ['appearances[0].character', (pack) => (pack.appearances[0].character = 'character:lamp:none')],
    ['sources[0].revealedIn', (pack) => (pack.sources[0].revealedIn = 'episode:lamp:s09e09')],
    ['terms[0].revealedIn', (pack) => (pack.terms[0].revealedIn = 'episode:lamp:s09e09')],
    ['people[0].sameAs', (pack) => (pack.people[0].sameAs = 'person:lamp:none')],
  ])('that are named have to exist: %s', (at, change) => {
    const details = detailsAfter(change);
    expect(details.some((detail) => detail.startsWith(`${at}: `) && detail.includes('is not in this pack'))).toBe(true);
  });

  test('of other packs resolve through refersTo alone', () => {
    const same = (pack: Pack): void => void (pack.people[0].sameAs = 'person:other:ada-low');
    const refer = (pack: Pack): void => ((pack.refersTo = ['other']), same(pack));
    const other = (...ids: string[]) => new Map([['other', new Set(ids)]]);
    expect(detailsAfter(same, other('person:other:ada-low')).join()).toContain('which refersTo does not list');
    expect(detailsAfter(refer, other('person:other:ada-low'))).toEqual([]);
    expect(detailsAfter(refer, other('person:other:somebody')).join()).toContain('is not in the pack other');
    expect(detailsAfter(refer)).toEqual(['refersTo: the pack other is not here']);
  });

  test('every string of the built-in packs that looks like an id is one that resolves', () => {
    // `references` lists fields by hand; this finds a field that it forgot.
    const picard = loadBuiltIn('picard');
    const startrek = loadBuiltIn('startrek');
    const ids = new Set([...idsOf(picard), ...idsOf(startrek)]);
    const written = JSON.stringify([picard, startrek]).match(/"[a-z]+:[a-z0-9-]+:[a-z0-9-]+"/g) ?? [];
    expect(written.length).toBeGreaterThan(10_000);
    expect(written.filter((id) => !ids.has(id.slice(1, -1)))).toEqual([]);
  });
});

describe('numbers and addresses', () => {
  test.each<[string, (pack: Pack) => void]>([
    ['episodes[1].number: ', (pack) => (pack.episodes[1].number = 1)],
    ['episodes[1].number: ', (pack) => ((pack.episodes[0].numberTo = 2), undefined)],
    ['episodes[0].numberTo: is not above 1', (pack) => (pack.episodes[0].numberTo = 1)],
    ['episodes[0]: there is no season', (pack) => (pack.episodes[0].season = 0)],
    ['seasons[1]: the number', (pack) => pack.seasons.push({ ...pack.seasons[0], id: 'season:lamp:again' })],
    ['shows[1]: the slug lamp', (pack) => pack.shows.push({ ...pack.shows[0], id: 'show:lamp:again' })],
    ['characters[1]: the slug', (pack) => pack.characters.push({ ...pack.characters[0], id: 'character:lamp:again' })],
    ['appearances[1]: the pair', (pack) => pack.appearances.push(pack.appearances[0])],
    ['franchises[0].members[1]: the show', (pack) => doubleMember(pack, {})],
    ['franchises[0].members[1]: the air order', (pack) => doubleMember(pack, {})],
    ['franchises[0].members[1]: the story order', (pack) => doubleMember(pack, { storyOrder: 4 })],
  ])('are unique side by side: %s', (detail, change) => {
    expect(detailsAfter(change)).toContainEqual(expect.stringContaining(detail));
  });

  function doubleMember(pack: Pack, more: { storyOrder?: number }): void {
    const members = pack.franchises[0].members;
    members[0] = { ...members[0], ...more };
    members.push(members[0]);
  }
});

describe('cards', () => {
  test.each<[string, (pack: Pack) => void]>([
    ['is not an earlier entry', (pack) => void pack.characters[0].species.reverse()],
    ['is not an earlier entry', (pack) => (pack.characters[0].species[1].supersedes = ['fact:lamp:vera-1'])],
    ['is not an earlier entry', (pack) => (pack.characters[0].species[1].supersedes = ['fact:lamp:vera-species-2'])],
    ['nameBefore is given', (pack) => (pack.characters[0].nameRevealedIn = null)],
    ['needs one to go by', (pack) => (pack.characters[0].nameBefore = null)],
    ['from when on the card exists', (pack) => (pack.characters[0].firstAppearance = null)],
    ['only an actor works as a character', (pack) => (pack.credits[0].role = 'director')],
  ])('can be read in order: %s', (detail, change) => {
    expect(detailsAfter(change)).toContainEqual(expect.stringContaining(detail));
  });
});

describe('texts', () => {
  test.each<[string, (pack: Pack) => void]>([
    ['title', (pack) => (pack.title = { de: 'Die Lampe' })],
    ['about', (pack) => (pack.about = {})],
    ['episodes[1].synopsis', (pack) => (pack.episodes[1].synopsis = { fr: 'Une nuit.' })],
    ['characters[0].facts[0].text', (pack) => (pack.characters[0].facts[0].text = { 'en-GB': 'She keeps it.' })],
  ])('are there in the language of the pack: %s', (at, change) => {
    expect(detailsAfter(change)).toEqual([`${at}: has no text in the language of the pack, en`]);
  });

  test('may be there in more languages', () => {
    expect(
      detailsAfter((pack) => (pack.title = { en: 'The Lamp Room', de: 'Die Lampe', 'pt-BR': 'A lâmpada' })),
    ).toEqual([]);
  });
});

test('a pack with thousands of faults names twenty', () => {
  const details = detailsAfter((pack) => {
    for (let i = 0; i < 5_000; i++) pack.people.push(pack.people[0]);
  });
  expect(details).toHaveLength(20);
});
