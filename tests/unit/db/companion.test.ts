import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../renderer/db/commit/library';
import type { WatchbillDatabase } from '../../../renderer/db/database';
import {
  readCard,
  readEpisodePage,
  readGallery,
  readMetCount,
  readRelations,
  readUnlocked,
} from '../../../renderer/db/reads';
import { SPOILER_PRESETS, type SpoilerSettings } from '../../../shared/domain/spoilers';
import { aLibrary, episode, mark, unmark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { TODAY } from '../../support/smallPack';
import { loadBuiltIn } from '../packs/builtIn';

let database: WatchbillDatabase;
let library: Library;
const upTo = (season: number, number: number) =>
  library.commit(mark(PICARD, { kind: 'up-to', episode: picard(season, number) }));
const set = (spoilers: Partial<SpoilerSettings>) =>
  library.commit({
    type: 'set-show-spoilers',
    version: 1,
    show: PICARD,
    spoilers: { ...SPOILER_PRESETS.strict, ...spoilers },
  });
const card = async (slug: string, asOf: string | null = null) => readCard(database, 'picard', slug, asOf);
const names = (list: readonly { name: string }[] | undefined) => list?.map(({ name }) => name) ?? [];
const values = (list: readonly { value: string }[] | undefined) => list?.map(({ value }) => value) ?? [];

beforeEach(async () => {
  ({ database, library } = await aLibrary(loadBuiltIn('picard')));
});

describe('the gallery', () => {
  it('has nobody and says how many are ahead before anything is watched', async () => {
    const gallery = await readGallery(database, 'picard');
    expect(gallery).toMatchObject({ met: [], asOf: null });
    expect(gallery?.ahead.map(({ season }) => season)).toEqual([1, 2, 3]);
    expect(gallery?.ahead.reduce((sum, { count }) => sum + count, 0)).toBe(86);
    expect(await readGallery(database, 'nothing')).toBeNull();
  });

  it('has as many as the side column counts, whatever is watched', async () => {
    for (const watched of [[1], [3, 8], [5, 9, 10], [8]]) {
      await library.commit(unmark(PICARD, { kind: 'season', season: 1 }));
      const episodes = watched.map((number) => picard(1, number));
      await library.commit(mark(PICARD, { kind: 'episodes', episodes }));
      expect(await readMetCount(database, 'picard')).toBe((await readGallery(database, 'picard'))?.met.length);
    }
    expect(await readMetCount(database, 'nothing')).toBe(0);
  });

  it('has those met, in the order of meeting', async () => {
    await upTo(1, 2);
    const gallery = await readGallery(database, 'picard');
    expect(names(gallery?.met)).toContain('Agnes Jurati');
    expect(names(gallery?.met)).not.toContain('Seven of Nine');
    const metIn = gallery?.met.map((one) => one.metIn.number) ?? [];
    expect(metIn).toEqual(metIn.toSorted((a, b) => a - b));
    expect(gallery?.met.find(({ name }) => name === 'Dahj Asha')?.groups).toEqual(['Daystrom Institute']);
    expect(gallery?.asOf?.number).toBe(2);
  });
});

describe('a card', () => {
  it('is nobody’s before the meeting, and shows what is known then', async () => {
    await upTo(1, 3);
    expect(await card('seven')).toBeNull();
    await upTo(1, 4);
    expect(await card('seven')).toMatchObject({
      head: { name: 'Seven of Nine', seed: 'character:picard:seven' },
      metIn: { season: 1, number: 4 },
    });
  });

  it('drops values whose place a later one takes, and has them again as of then', async () => {
    await upTo(2, 10);
    expect(values((await card('jurati'))?.species)).toEqual(['Borg queen']);
    const earlier = await card('jurati', picard(1, 5));
    expect(values(earlier?.species)).toEqual(['Human']);
    expect(earlier).toMatchObject({ asOf: { season: 1, number: 5 } });
    expect(earlier?.stops.at(-1)).toMatchObject({ season: 2, number: 10 });
  });

  it('carries the stand-in, a neutral address and no trace of the name until it is told', async () => {
    await upTo(2, 4);
    expect(await card('tallinn')).toBeNull();
    const head = (await readGallery(database, 'picard'))?.met.find(({ name }) => name === 'The Watcher');
    const before = await card(head?.slug ?? '');
    expect(before?.head.name).toBe('The Watcher');
    expect(JSON.stringify(before)).not.toMatch(/tallinn/i);
    await upTo(2, 5);
    expect((await card('tallinn'))?.head.name).toBe('Tallinn');
    expect((await card(head?.slug ?? ''))?.head, 'an open window follows').toMatchObject({ slug: 'tallinn' });
  });

  it('as of an unwatched episode is as of the watched one before it', async () => {
    await upTo(1, 5);
    expect(await card('picard', picard(2, 1))).toEqual(await card('picard'));
    expect(await card('seven', picard(1, 2)), 'not met by then').toBeNull();
    expect((await card('picard', 'episode:picard:s09e09'))?.asOf.number, 'no such episode').toBe(5);
  });

  it('links actors both ways, among those met', async () => {
    await upTo(1, 3);
    const others = (await card('rios'))?.actors.flatMap((one) => names(one.others));
    expect(others).toEqual(['Emil', 'Enoch']);
  });
});

describe('relations', () => {
  it('have both sides met, and lie between characters of the map', async () => {
    await upTo(1, 4);
    const map = await readRelations(database, 'picard');
    const slugs = new Set(map?.characters.map(({ slug }) => slug));
    expect(map?.relations.every(({ from, to }) => slugs.has(from) && slugs.has(to))).toBe(true);
    expect(slugs.has('icheb')).toBe(false);
    expect(map?.relations.find(({ from, to }) => from === 'soji' && to === 'narek')?.line).toBe('love');
  });
});

describe('what an episode revealed', () => {
  const lines = async (season: number, number: number) =>
    (await readUnlocked(database, 'picard', season, number))?.characters.flatMap((one) =>
      one.lines.map(({ kind, text, to }) => `${one.head.name}: ${kind}: ${text}${to ? ` ${to.name}` : ''}`),
    );

  it('is nothing to be asked before it is watched', async () => {
    await upTo(1, 4);
    expect(await lines(1, 5)).toBeUndefined();
    expect(await lines(9, 9)).toBeUndefined();
  });

  it('is each line once over all watched episodes, and all of the cards in the end', async () => {
    await upTo(1, 10);
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => lines(1, index + 1)));
    const flat = all.flatMap((one) => one ?? []);
    expect(new Set(flat).size).toBe(flat.length);
    const gallery = await readGallery(database, 'picard');
    const cards = await Promise.all((gallery?.met ?? []).map(({ slug }) => card(slug)));
    for (const one of cards) {
      for (const { text } of one?.facts ?? []) expect(flat).toContain(`${one?.head.name}: fact: ${text}`);
      for (const value of values(one?.ranks)) expect(flat).toContain(`${one?.head.name}: rank: ${value}`);
    }
  });

  it('brings the name, once', async () => {
    await upTo(2, 10);
    expect(await lines(2, 5)).toContain('Tallinn: name: Tallinn');
    expect((await lines(2, 5))?.filter((line) => line === 'Tallinn: alias: The Watcher')).toEqual([]);
  });

  it('does not repeat a value that it superseded itself', async () => {
    await upTo(1, 1);
    const species = (await lines(1, 1))?.filter((line) => line.startsWith('Soji Asha: species'));
    expect(species).toEqual(['Soji Asha: species: Android, organic body']);
  });
});

describe('the cast of an episode', () => {
  const cast = async (season: number, number: number) =>
    (await readEpisodePage(database, 'picard', season, number, TODAY))?.cast ?? [];

  it('is that of its appearances once it is watched', async () => {
    await upTo(1, 5);
    const found = await cast(1, 5);
    expect(found.find(({ head }) => head.name === 'Icheb')).toMatchObject({
      actors: [{ name: 'Casey King' }],
      as: 'flashback',
    });
    expect(await cast(1, 6), 'hidden by the setting').toEqual([]);
  });

  it('is, of an unwatched one, only who is already met, and not how', async () => {
    await upTo(1, 5);
    await set(SPOILER_PRESETS.open);
    expect(names((await cast(1, 7)).map(({ head }) => head))).not.toContain('Deanna Troi');
    // Met as a hologram, and one again here.
    expect((await cast(1, 3)).map(({ as }) => as)).toContain('hologram');
    const found = await cast(1, 6);
    expect(found.map(({ head }) => head.slug)).toContain('asha-mother');
    expect(found.every(({ as }) => as === null)).toBe(true);
  });
});

describe('whose episodes count', () => {
  it('all passes, or only the current one', async () => {
    await upTo(1, 5);
    await library.commit({ type: 'start-pass', version: 1, show: PICARD, name: 'Again', today: TODAY });
    expect(await card('seven')).not.toBeNull();
    await set({ passes: 'current' });
    expect(await readGallery(database, 'picard')).toMatchObject({ met: [] });
    expect(await readUnlocked(database, 'picard', 1, 1)).toBeNull();
    expect((await readEpisodePage(database, 'picard', 1, 1, TODAY))?.episode.title).toBeNull();
    await library.commit(mark(PICARD, episode(picard(1, 4))));
    expect((await card('seven'))?.stops).toHaveLength(1);
    await library.commit(unmark(PICARD, episode(picard(1, 4))));
    expect(await card('seven')).toBeNull();
  });

  it('or the whole show, once the viewer has opened it', async () => {
    await set({ everything: true });
    const gallery = await readGallery(database, 'picard');
    expect(gallery).toMatchObject({ ahead: [], asOf: { season: 3, number: 10 } });
    expect(gallery?.met).toHaveLength(86);
    expect((await card('tallinn'))?.stops.length).toBeGreaterThan(5);
    expect(await readUnlocked(database, 'picard', 3, 10)).not.toBeNull();
    const page = await readEpisodePage(database, 'picard', 3, 10, TODAY);
    expect(page?.synopsis).not.toBeNull();
    expect(page?.cast.length).toBeGreaterThan(5);
  });
});
