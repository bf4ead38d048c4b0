import type { OwnShow } from '../library/ownShow';

const two = (number: number): string => String(number).padStart(2, '0');

/** The episodes of a show as a list that `readEpisodeList` reads the same again. What is gone at the source is left out. */
export function writeEpisodeList({ seasons }: Pick<OwnShow, 'seasons'>): string {
  return seasons
    .flatMap(({ number: season, episodes }) =>
      episodes
        .filter((one) => !one.gone)
        .map(({ number, title, airedOn }) =>
          [`S${two(season)}E${two(number)}`, title, airedOn].filter((part) => part !== null).join(' '),
        ),
    )
    .join('\n');
}

/** A list for seasons of which only the counts are known. */
export function writeCounts(counts: readonly { season: number; count: number }[]): string {
  return counts
    .flatMap(({ season, count }) => Array.from({ length: count }, (_, index) => `S${two(season)}E${two(index + 1)}`))
    .join('\n');
}
