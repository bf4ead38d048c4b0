import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/pack/ids';
import { checkPack } from '../../../shared/pack/integrity';
import { loadBuiltIn, readables } from './builtIn';

const picard = loadBuiltIn('picard');
const startrek = loadBuiltIn('startrek');

const DAY = 24 * 60 * 60 * 1000;

function count<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.filter(holds).length;
}

describe('the built-in packs together', () => {
  test('both hang together', () => {
    expect(checkPack(picard, new Map())).toMatchObject({ ok: true });
    expect(checkPack(startrek, new Map([['picard', idsOf(picard)]]))).toMatchObject({ ok: true });
  });

  test('no id and no address of a show is used twice', () => {
    const ids = [...idsOf(picard), ...idsOf(startrek)];
    expect(new Set(ids).size).toBe(ids.length);
    const slugs = [...picard.shows, ...startrek.shows].map((show) => show.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('neither holds markup, an address of this kind of computer, or a stray space', () => {
    const files = JSON.stringify([picard, startrek]);
    expect(files).not.toMatch(/<[a-z/!]|javascript:|\.txt\b|file:|localhost/i);
    for (const { at, text } of [...readables(picard), ...readables(startrek)]) {
      expect(text, at).toBe(text.trim());
      expect(text, at).not.toContain('  ');
    }
  });

  test('a person of both packs is known to be one', () => {
    const names = new Map(picard.people.map((person) => [person.name, person.id]));
    for (const person of startrek.people) {
      if (names.has(person.name)) expect([person.name, person.sameAs]).toEqual([person.name, names.get(person.name)]);
    }
    expect(count(startrek.people, (person) => person.sameAs !== null)).toBe(21);
  });
});

describe('Star Trek: Picard', () => {
  test('is complete', () => {
    expect(picard.shows.map((show) => show.id)).toEqual(['show:picard:picard']);
    expect(picard.seasons).toHaveLength(3);
    expect(picard.episodes).toHaveLength(30);
    expect(picard.characters).toHaveLength(86);
    expect(picard.characters.flatMap((character) => character.facts)).toHaveLength(294);
    expect(picard.people).toHaveLength(106);
    expect(picard.claims).toHaveLength(135);
    expect(picard.conflicts).toHaveLength(34);
    // 131 of the notes, and 5 pages that only the claims name as evidence.
    expect(picard.sources).toHaveLength(131 + 5);
    expect(picard.appearances).toHaveLength(423);
  });

  test('gives the claims their verdicts', () => {
    const verdicts = { agrees: 88, disagrees: 33, outdated: 9, opinion: 5 } as const;
    for (const [verdict, number] of Object.entries(verdicts)) {
      expect([verdict, count(picard.claims, (claim) => claim.verdict === verdict)]).toEqual([verdict, number]);
    }
    // What is wrong or out of date says what holds instead.
    for (const claim of picard.claims) {
      const needs = claim.verdict === 'disagrees' || claim.verdict === 'outdated';
      expect(claim.correction !== null, claim.id).toBe(needs);
    }
    const articles = new Set(picard.claims.map((claim) => claim.source));
    expect(articles.size).toBe(5);
  });

  test('has ten episodes a season, each a week after the one before, without an exception', () => {
    for (const { number } of picard.seasons) {
      const days = picard.episodes.filter((episode) => episode.season === number).map((episode) => episode.airedOn!);
      expect(days).toHaveLength(10);
      const gaps = days.slice(1).map((day, i) => (Date.parse(day) - Date.parse(days[i])) / DAY);
      expect(gaps).toEqual(Array<number>(9).fill(7));
    }
  });

  test('keeps numbers, absolute numbers and dates of its episodes in step', () => {
    expect(picard.episodes.map((episode) => episode.absolute)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    const days = picard.episodes.map((episode) => episode.airedOn!);
    expect(days).toEqual(days.toSorted());
    const [show] = picard.shows;
    expect([show.premieredOn, show.endedOn]).toEqual([days[0], days.at(-1)]);
  });

  test('has a teaser of one line and a synopsis of 60 to 120 words for every episode', () => {
    for (const { id, teaser, synopsis } of picard.episodes) {
      const line = teaser?.en ?? '';
      expect(line.length, id).toBeGreaterThan(30);
      expect(line.length, id).toBeLessThanOrEqual(140);
      expect(line, id).not.toContain('\n');
      const words = (synopsis?.en ?? '').split(/\s+/);
      expect(words.length, `${id} has ${words.length} words`).toBeGreaterThanOrEqual(60);
      expect(words.length, `${id} has ${words.length} words`).toBeLessThanOrEqual(120);
    }
  });

  test('names a director and a writer of every episode', () => {
    for (const { id } of picard.episodes) {
      const roles = new Set(picard.credits.filter((credit) => credit.on === id).map((credit) => credit.role));
      expect([id, roles.has('director'), roles.has('teleplay')]).toEqual([id, true, true]);
    }
  });

  test('leaves a running time that no source gives unknown', () => {
    const known = picard.episodes.filter((episode) => episode.minutes !== null).map((episode) => episode.id.slice(-6));
    expect(known).toEqual('s01e01 s01e06 s01e10 s02e01 s02e10 s03e01 s03e03 s03e06 s03e10'.split(' '));
  });

  test('says where every fact comes from, or that nobody confirms it', () => {
    const facts = picard.characters.flatMap((character) => character.facts);
    for (const fact of facts) expect(fact.unconfirmed, fact.id).toBe(fact.sources.length === 0);
    expect(count(facts, (fact) => fact.unconfirmed)).toBe(7);
    for (const character of picard.characters) expect(character.sources.length, character.id).toBeGreaterThan(0);
  });

  test('uses every source, person and character that it lists', () => {
    const { sources, people, characters, ...rest } = picard;
    const cards = characters.map(({ id: _id, ...card }) => card);
    const used = JSON.stringify([rest, cards]);
    const idle = [...sources, ...people, ...characters].filter((entry) => !used.includes(`"${entry.id}"`));
    expect(idle.map((entry) => entry.id)).toEqual([]);
  });
});

describe('the rest of Star Trek', () => {
  const [franchise] = startrek.franchises;
  const members = franchise.members;

  test('has every series and film once, Picard from its own pack', () => {
    expect(members).toHaveLength(15 + 14);
    expect(count(startrek.shows, (show) => show.kind === 'series')).toBe(14);
    expect(count(startrek.shows, (show) => show.kind === 'film')).toBe(14);
    expect(members.filter((member) => member.show === 'show:picard:picard')).toHaveLength(1);
    expect(members.filter((member) => /:(pic|picard)$/.test(member.show))).toHaveLength(1);
    expect([...startrek.shows, ...startrek.episodes].filter((entry) => /:pic(ard)?(-|$)/.test(entry.id))).toEqual([]);
    expect(new Set(members.map((member) => member.show)).size).toBe(29);
  });

  test('has the episodes of the lists', () => {
    const counts =
      'tos 80, tas 22, tng 176, ds9 173, voy 168, ent 97, dsc 65, st 10, ld 50, pro 39, snw 40, vst 5, sct 0, sfa 10';
    const entries = new Map(counts.split(', ').map((entry) => [entry.split(' ')[0], Number(entry.split(' ')[1])]));
    for (const show of startrek.shows) {
      const own = count(startrek.episodes, (episode) => episode.show === show.id);
      expect([show.slug, own]).toEqual([show.slug, show.kind === 'film' ? 1 : entries.get(show.slug)]);
    }
    expect(startrek.episodes).toHaveLength(965 - 30 + 14);
    expect(count(startrek.episodes, (episode) => episode.numberTo !== null)).toBe(11);
    expect(
      startrek.episodes.filter((episode) => episode.kind === 'special').map((episode) => episode.title.en),
    ).toEqual(['The Cage']);
  });

  test('has an order of release without a gap, and an order of the story without a double', () => {
    expect(members.map((member) => member.airOrder)).toEqual(members.map((_, i) => i + 1));
    const placed = members.flatMap((member) => member.storyOrder ?? []).toSorted((a, b) => a - b);
    expect(placed).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
    const premieres = new Map([...picard.shows, ...startrek.shows].map((show) => [show.id, show.premieredOn]));
    const days = members.flatMap((member) => premieres.get(member.show) ?? []);
    expect(days).toEqual(days.toSorted());
  });

  test('gives neighbours in either order different inks', () => {
    const inks = new Map([...picard.shows, ...startrek.shows].map((show) => [show.id, show.ink]));
    const storied = members.filter((member) => member.storyOrder !== null);
    for (const order of [members, storied.toSorted((a, b) => a.storyOrder! - b.storyOrder!)]) {
      for (const [i, member] of order.slice(1).entries()) {
        expect(inks.get(member.show), member.show).not.toBe(inks.get(order[i].show));
      }
    }
  });

  test('is bare, and says so', () => {
    for (const show of startrek.shows) expect(show.companion, show.id).toBe(false);
    for (const episode of startrek.episodes) expect([episode.teaser, episode.synopsis]).toEqual([null, null]);
    expect(startrek.characters).toEqual([]);
    expect(startrek.about.en).toContain('no companion yet');
  });

  test('marks what only one data set gives', () => {
    const unsure = startrek.episodes.filter((episode) => episode.unconfirmedFields.includes('airedOn'));
    expect(unsure.length).toBeGreaterThan(0);
    const cage = startrek.episodes.find((episode) => episode.title.en === 'The Cage')!;
    expect(cage).toMatchObject({ season: 0, number: 1, kind: 'special', unconfirmedFields: ['airedOn'] });
  });
});
