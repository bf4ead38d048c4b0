import type { ImportedEpisode } from '../record';

/** Ids and numbers that make one number below 2^53 together: a season has at most 99,999 episodes. */
const SEASONS = 10_000;
const NUMBERS = 100_000;

/**
 * Remembers episodes of shows with TheTVDB's ids, by their own id and by show, season and number. A million of them
 * take some ten megabytes, which is why they are numbers and no texts.
 */
export class EpisodeSet {
  private readonly byId = new Set<number>();
  private readonly byNumber = new Set<number | string>();

  add(show: string | null, episode: ImportedEpisode): void {
    const id = idOf(episode);
    if (id !== null) this.byId.add(id);
    const key = keyOf(show, episode);
    if (key !== null) this.byNumber.add(key);
  }

  has(show: string | null, episode: ImportedEpisode): boolean {
    const id = idOf(episode);
    const key = keyOf(show, episode);
    return (id !== null && this.byId.has(id)) || (key !== null && this.byNumber.has(key));
  }
}

function idOf({ ids }: ImportedEpisode): number | null {
  return ids['tvdb'] === undefined ? null : Number(ids['tvdb']);
}

/** @param show its id where it is known, else its title. */
function keyOf(show: string | null, { season, number }: ImportedEpisode): number | string | null {
  if (show === null || season === null || number === null) return null;
  const id = Number(show);
  if (!Number.isInteger(id) || id <= 0 || id > 9_000_000) return `${show} ${season} ${number}`;
  return (id * SEASONS + season) * NUMBERS + number;
}
