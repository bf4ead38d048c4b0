import { describe, expect, it } from 'vitest';
import { readConflicts, readSources, readSourceUses } from '../../../../renderer/db/reads';
import { picardPack, prefix, startrekPack, useWatched, watchedUpTo } from './prefix';

const isInside = (count: number) => {
  const watched = new Set<string | null>([null, ...prefix(count)]);
  return (row: { revealedIn: string | null }) => watched.has(row.revealedIn);
};

describe.each([0, 1, 10, 20, 30])('after %i episodes', (count) => {
  const database = useWatched(count);
  const inside = isInside(count);
  const beyond = <T extends { revealedIn: string | null }>(rows: readonly T[]) => rows.filter((row) => !inside(row));

  it('conflicts are those inside, and the rest is one number', async () => {
    const page = await readConflicts(database(), 'picard');
    const expected = picardPack.conflicts.filter(inside);
    expect(page?.conflicts.map((one) => one.topic)).toEqual(expected.map((row) => row.topic['en']));
    expect(page?.conflicts.map((one) => one.sides.map((side) => side.value))).toEqual(
      expected.map((row) => row.sides.map((side) => side.value['en'])),
    );
    expect(page?.ahead).toBe(34 - expected.length);
    const text = JSON.stringify(page);
    for (const row of beyond(picardPack.conflicts)) {
      expect(text).not.toContain(row.topic['en']);
      expect(text).not.toContain(row.why['en']);
    }
  });

  it('sources and claims are those inside, each claim with its source', async () => {
    const page = await readSources(database(), 'picard');
    const sources = picardPack.sources.filter(inside);
    const known = new Set(sources.map((row) => row.id));
    const claims = picardPack.claims.filter((row) => inside(row) && known.has(row.source));
    expect(new Set(page?.sources.map((one) => one.id))).toEqual(known);
    for (const source of page?.sources ?? []) {
      expect(source.claims.map((one) => one.text)).toEqual(
        claims.filter((row) => row.source === source.id).map((row) => row.text['en']),
      );
    }
    expect(page?.ahead).toBe(picardPack.claims.length - claims.length);
    expect(Object.values(page?.verdicts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(claims.length);
  });

  it('no source beyond is named anywhere, as evidence either', async () => {
    const text = JSON.stringify([await readSources(database(), 'picard'), await readConflicts(database(), 'picard')]);
    for (const row of beyond(picardPack.sources)) expect(text).not.toContain(`"${row.id}"`);
  });
});

it('all 34 conflicts have sides, what holds and why once everything is watched', async () => {
  const { database } = await watchedUpTo(30);
  const page = await readConflicts(database, 'picard');
  expect(page?.conflicts).toHaveLength(34);
  for (const conflict of page?.conflicts ?? []) {
    expect(conflict.sides.length).toBeGreaterThan(1);
    expect(conflict.holds).not.toBe('');
    expect(conflict.why).not.toBe('');
    for (const side of conflict.sides) {
      expect(side.sources.length).toBeGreaterThan(0);
      for (const source of side.sources) expect(page?.heads).toHaveProperty([source]);
    }
  }
});

it('says how many claims there are of each kind', async () => {
  const { database } = await watchedUpTo(30);
  expect((await readSources(database, 'picard'))?.verdicts).toEqual({
    agrees: 88,
    disagrees: 33,
    outdated: 9,
    opinion: 5,
  });
});

describe('a show without a companion', () => {
  const database = useWatched(0);

  it('has its own conflicts only, with the episode that each is about and no title of it', async () => {
    const page = await readConflicts(database(), 'tos');
    expect(page?.conflicts.length).toBeGreaterThan(3);
    const { about, topic } = page?.conflicts[0] ?? {};
    expect(topic).toBe('Air date of S0E1');
    expect(about).toMatchObject({ season: 0, episode: { season: 0, number: 1, title: null } });
    const own = startrekPack.conflicts.filter((row) => row.on.startsWith('episode:startrek:tos-'));
    expect((page?.conflicts.length ?? 0) + (page?.ahead ?? 0)).toBe(own.length);
  });

  it('names the sources that it rests on, and none of other shows', async () => {
    const page = await readSources(database(), 'tos');
    const ids = page?.sources.map((source) => source.id);
    expect(ids).toContain('source:startrek:gb');
    expect(ids).not.toContain('source:startrek:pplus');
    expect(page?.ahead).toBe(0);
  });
});

describe('what rests on a source', () => {
  const inside = useWatched(10);

  it('is facts and statements inside the horizon, and nothing of a source beyond it', async () => {
    const uses = await readSourceUses(inside(), 'picard', 'source:picard:gb');
    const watched = new Set<string | null>([null, ...prefix(10)]);
    const soji = picardPack.characters.find((row) => row.id === 'character:picard:soji');
    const facts = soji?.facts.filter((row) => watched.has(row.revealedIn) && row.sources.includes('source:picard:gb'));
    expect(uses?.characters.find((one) => one.slug === 'soji')?.facts).toBe(facts?.length);
    expect(uses?.characters.map((one) => one.slug)).not.toContain('worf');
    expect(uses?.production).toContainEqual(
      expect.objectContaining({ season: 1, label: 'Network', value: 'CBS All Access' }),
    );
    expect(uses?.production.map((one) => one.value).join()).not.toContain('2402');
    const ahead = picardPack.sources.find((row) => row.revealedIn === 'episode:picard:s03e10');
    expect(await readSourceUses(inside(), 'picard', ahead?.id ?? '')).toBeNull();
  });
});

it('is null where there is no such show', async () => {
  const { database } = await watchedUpTo(0);
  expect(await readSources(database, 'nothing')).toBeNull();
  expect(await readConflicts(database, 'nothing')).toBeNull();
});
