import { describe, expect, it } from 'vitest';
import type { PaletteShow } from '../../../renderer/db/reads/paletteIndex';
import { matchPalette } from '../../../renderer/features/palette/matchPalette';
import { readPlace } from '../../../renderer/features/palette/place';

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
  return { head, watched: 0, total: episodes.length, activity, isWatching, next: isWatching ? next : null, episodes };
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

const find = (query: string) => {
  const { shows, episodes, commands } = matchPalette(query, SHOWS, COMMANDS);
  return {
    shows: shows.map(({ show }) => show.head.slug),
    episodes: episodes.map(({ episode }) => episode.ref),
    commands: commands.map(({ command }) => command.label),
    ranges: episodes[0]?.ranges,
  };
};

describe('what the palette finds', () => {
  it.each([
    ['', ['picard', 'lumiere'], [], COMMANDS.map(({ label }) => label)],
    ['picard', ['picard'], [], []],
    ['tng', ['tng'], [], []],
    ['star tr', ['picard', 'tng'], [], []],
    ['s1e5', [], ['picard-1-5'], []],
    ['picard 1 5', [], ['picard-1-5'], []],
    ['picard s2e1', [], ['picard-2-1'], []],
    ['1x02', [], ['picard-1-2', 'lumiere-1-2', 'tng-1-2'], []],
    ['tng 2 3', [], ['tng-2-3'], []],
    ['picard s2', [], ['picard-2-1', 'picard-2-2'], []],
    ['picard s2e', [], ['picard-2-1', 'picard-2-2'], []],
    ['tng 2x', [], ['tng-2-1', 'tng-2-2', 'tng-2-3'], []],
    ['s2', [], ['picard-2-1', 'picard-2-2', 'tng-2-1', 'tng-2-2', 'tng-2-3'], []],
    ['s2e', [], ['picard-2-1', 'picard-2-2', 'tng-2-1', 'tng-2-2', 'tng-2-3'], []],
    ['stardust', [], ['picard-1-5'], []],
    ['legends maps', [], ['picard-1-2'], []],
    ['stardsut', [], ['picard-1-5'], []],
    ['ete', ['lumiere'], ['lumiere-1-1'], []],
    ['maps', [], ['lumiere-1-2', 'picard-1-2'], []],
    ['go to sett', [], [], ['Go to settings']],
    ['undo', [], [], ['Undo']],
    ['zzzz', [], [], []],
  ])('for «%s»', (query, shows, episodes, commands) => {
    expect(find(query)).toMatchObject({ shows, episodes, commands });
  });

  it('offers what is next, what was watched last and what can be done, before anything is typed', () => {
    expect(matchPalette('', SHOWS, COMMANDS).next.map(({ episode }) => episode.ref)).toEqual(['picard-1-6']);
    expect(matchPalette('p', SHOWS, COMMANDS).next).toEqual([]);
  });

  it('underlines what was typed', () => {
    expect(find('city').ranges).toEqual([[9, 13]]);
  });

  it('never finds a title that is not in the index', () => {
    expect(find('the impossible box').episodes).toEqual([]);
    expect(find('picard 1 6').episodes).toEqual(['picard-1-6']);
  });

  it('reads places as people type them', () => {
    expect(readPlace('Picard  S01E05')).toEqual({ words: 'picard', place: { season: 1, number: 5 } });
    expect(readPlace('season 2 episode 3')).toEqual({ words: '', place: { season: 2, number: 3 } });
    expect(readPlace('1917')).toEqual({ words: '1917', place: null });
    expect(readPlace('babylon 5')).toEqual({ words: 'babylon 5', place: null });
  });
});
