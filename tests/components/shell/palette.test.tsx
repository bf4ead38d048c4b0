import { describe, expect, it } from 'vitest';
import type { PaletteShow } from '../../../renderer/db/reads/paletteIndex';
import { matchPalette } from '../../../renderer/features/palette/matchPalette';
import { knownPlaces } from '../../../renderer/features/palette/knownPlaces';
import { readPlace } from '../../../renderer/search/place';

function aShow(slug: string, title: string, activity: number, titles: readonly (string | null)[][]): PaletteShow {
  const episodes = titles.flatMap((season, index) =>
    season.map((one, at) => ({
      ref: `${slug}-${index + 1}-${at + 1}`,
      season: index + 1,
      number: at + 1,
      airedOn: '2020-01-01',
      special: false,
      plays: one === null ? 0 : 1,
      skipped: false,
      title: one,
    })),
  );
  const head = { ref: slug, slug, title, kind: 'series' as const, ink: null, companion: slug === 'picard' };
  const next = episodes.find(({ plays }) => plays === 0)?.ref ?? null;
  const isWatching = activity > 0;
  return {
    head,
    sortTitle: title,
    watched: 0,
    total: episodes.length,
    activity,
    isWatching,
    next: isWatching ? next : null,
    episodes,
  };
}

const SHOWS = [
  aShow('tng', 'Star Trek: The Next Generation', 0, [
    [null, null, null],
    [null, null, null],
  ]),
  aShow('picard', 'Star Trek: Picard', 9, [
    ['Remembrance', 'Maps and Legends', 'The End Is the Beginning', 'Absolute Candor', 'Stardust City Rag', null],
    [null, null],
  ]),
  aShow('lumiere', 'Les Étés de Lumière', 3, [['L’Été', 'Maps']]),
];
const COMMANDS = ['Go to the library', 'Go to settings', 'Undo'].map((label) => ({ label }));

const KNOWN = knownPlaces(SHOWS);
const find = (query: string) => {
  const { groups, commands } = matchPalette(query, KNOWN, COMMANDS);
  const hits = (kind: string) => groups.find((group) => group.kind === kind)?.hits ?? [];
  return {
    shows: hits('show').map(({ id }) => id.replace('/show/', '')),
    episodes: hits('episode').map(({ id }) => id.replace('/show/', '')),
    commands: commands.map(({ command }) => command.label),
    matches: hits('episode')[0]?.matches,
  };
};

describe('what the palette finds', () => {
  it.each([
    ['', ['picard', 'lumiere'], [], COMMANDS.map(({ label }) => label)],
    ['picard', ['picard'], [], []],
    ['tng', ['tng'], [], []],
    ['star tr', ['picard', 'tng'], [], []],
    ['s1e5', [], ['picard/s1e5'], []],
    ['picard 1 5', [], ['picard/s1e5'], []],
    ['picard s2e1', [], ['picard/s2e1'], []],
    ['1x02', [], ['picard/s1e2', 'lumiere/s1e2', 'tng/s1e2'], []],
    ['tng 2 3', [], ['tng/s2e3'], []],
    ['picard s2', [], ['picard/s2e1', 'picard/s2e2'], []],
    ['picard s2e', [], ['picard/s2e1', 'picard/s2e2'], []],
    ['tng 2x', [], ['tng/s2e1', 'tng/s2e2', 'tng/s2e3'], []],
    ['s2', [], ['picard/s2e1', 'picard/s2e2', 'tng/s2e1', 'tng/s2e2', 'tng/s2e3'], []],
    ['s2e', [], ['picard/s2e1', 'picard/s2e2', 'tng/s2e1', 'tng/s2e2', 'tng/s2e3'], []],
    ['stardust', [], ['picard/s1e5'], []],
    ['legends maps', [], ['picard/s1e2'], []],
    ['stardsut', [], ['picard/s1e5'], []],
    ['ete', ['lumiere'], ['lumiere/s1e1'], []],
    ['maps', [], ['lumiere/s1e2', 'picard/s1e2'], []],
    ['go to sett', [], [], ['Go to settings']],
    ['undo', [], [], ['Undo']],
    ['zzzz', [], [], []],
  ])('for «%s»', (query, shows, episodes, commands) => {
    expect(find(query)).toMatchObject({ shows, episodes, commands });
  });

  it('offers what is next, what was watched last and what can be done, before anything is typed', () => {
    expect(matchPalette('', KNOWN, COMMANDS).next.map(({ id }) => id)).toEqual(['/show/picard/s1e6']);
    expect(matchPalette('p', KNOWN, COMMANDS).next).toEqual([]);
  });

  it('underlines what was typed', () => {
    expect(find('city').matches).toEqual([[9, 13]]);
  });

  it('never finds a title that is not in the index', () => {
    expect(find('the impossible box').episodes).toEqual([]);
    expect(find('picard 1 6').episodes).toEqual(['picard/s1e6']);
  });

  it('reads places as people type them', () => {
    expect(readPlace('Picard  S01E05')).toEqual({ words: 'picard', place: { season: 1, number: 5 } });
    expect(readPlace('season 2 episode 3')).toEqual({ words: '', place: { season: 2, number: 3 } });
    expect(readPlace('1917')).toEqual({ words: '1917', place: null });
    expect(readPlace('babylon 5')).toEqual({ words: 'babylon 5', place: null });
  });
});
