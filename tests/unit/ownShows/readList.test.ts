import { describe, expect, it } from 'vitest';
import { readEpisodeList } from '../../../shared/ownShows/readList';
import { writeCounts, writeEpisodeList } from '../../../shared/ownShows/writeList';
import { anOwnShow } from '../../support/ownShows';

/** `season/number|absolute title day`, or the code of the fault with its line. */
function read(text: string): string[] {
  return readEpisodeList(text).map((one) => {
    if (one.kind === 'fault') return `${one.line}: ${one.fault.code}`;
    if (one.kind === 'season') return `season ${one.season}`;
    const { season, number, absolute, title, airedOn, kind } = one.episode;
    return [
      `${season}/${number}${absolute === null ? '' : `|${absolute}`}`,
      title,
      airedOn,
      kind === 'special' ? '*' : null,
    ]
      .filter((part) => part !== null)
      .join(' ');
  });
}

describe('a pasted list of episodes', () => {
  it.each([
    ['S1E1 Title 2024-01-05', '1/1 Title 2024-01-05'],
    ['s01e12 - A title, with: marks (2024-01-05)', '1/12 A title, with: marks 2024-01-05'],
    ['1x01 Title', '1/1 Title'],
    ['S2 E3: «Anführung»', '2/3 «Anführung»'],
    ['S01E02', '1/2'],
    ['S1E3\tTabs\t2024-02-29', '1/3 Tabs 2024-02-29'],
    ['S0E1 Before it all', '0/1 Before it all *'],
    ['Special 2 Behind it', '0/2 Behind it *'],
    ['12 Twelfth', '1/12|12 Twelfth'],
    ['#7: Seventh', '1/7|7 Seventh'],
    ['Episode 700', '1/700|700'],
    ['2024-01-05 The news', '2024/1 The news 2024-01-05'],
    ['Folge 3: Titel', '1/3|3 Titel'],
    ['Épisode 3 – Titre', '1/3|3 Titre'],
    ['Capítulo 3 Título', '1/3|3 Título'],
    ['第3話 題名', '1/3|3 題名'],
    ['Sonderfolge 2 Titel', '0/2 Titel *'],
    ['Épisode spécial 2 Titre', '0/2 Titre *'],
    ['Especial 2 Título', '0/2 Título *'],
    ['スペシャル2 題名', '0/2 題名 *'],
  ])('reads %s', (line, answer) => {
    expect(read(line)).toEqual([answer]);
  });

  it('knows which season plain numbers are of, and counts days within their year', () => {
    expect(read('Season 2\n1 One\n2 Two\n\nSpecials\n1 Extra')).toEqual([
      'season 2',
      '2/1 One',
      '2/2 Two',
      'season 0',
      '0/1 Extra *',
    ]);
    expect(read('2023-12-31 Last\r\n2024-01-01 First\r\n2024-01-02')).toEqual([
      '2023/1 Last 2023-12-31',
      '2024/1 First 2024-01-01',
      '2024/2 2024-01-02',
    ]);
  });

  it.each([
    ['Season 2', 'Specials'],
    ['2. Staffel', 'Sonderfolgen:'],
    ['Saison 2', 'Épisodes spéciaux'],
    ['saison 2 :', 'Hors-série'],
    ['Temporada 2:', 'ESPECIALES'],
    ['シーズン2', 'スペシャル'],
    ['第2期', '番外編'],
  ])('knows «%s» and «%s» in whichever language is spoken', (season, specials) => {
    expect(read(`${season}\n1\n${specials}\n1`)).toEqual(['season 2', '2/1', 'season 0', '0/1 *']);
  });

  it('names what it does not understand, line by line', () => {
    expect(
      read(`S1E1 One\nno number here\nS1E2 Two 2023-02-30\nS1E1 again\nS99999E1\nS1E5 ${'x'.repeat(401)}`),
    ).toEqual(['1/1 One', '2: no-number', '3: no-such-day', '4: twice', '5: no-number', '6: too-long']);
  });

  it('reads again what it writes', () => {
    const show = anOwnShow([
      [0, 2],
      [1, 12],
    ]);
    const lines = readEpisodeList(writeEpisodeList(show));
    expect(
      lines.map((one) => one.kind === 'episode' && [one.episode.season, one.episode.number, one.episode.title]),
    ).toEqual(show.seasons.flatMap((season) => season.episodes.map((one) => [season.number, one.number, one.title])));
    expect(writeCounts([{ season: 1, count: 2 }])).toBe('S01E01\nS01E02');
  });
});
