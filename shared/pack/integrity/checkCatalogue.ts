import type { Episode } from '../catalogue';
import type { Pack } from '../pack';

/** Slugs, season numbers and episode numbers are unique where a viewer would see them side by side. */
export function* checkCatalogue(pack: Pack): Generator<string> {
  yield* unique(pack.shows, (show) => show.slug, 'shows', 'the slug');
  yield* unique(pack.characters, (character) => `${character.show}/${character.slug}`, 'characters', 'the slug');
  yield* unique(pack.seasons, (season) => `${season.show}/${season.number}`, 'seasons', 'the number');
  yield* unique(pack.appearances, (seen) => `${seen.episode}/${seen.character}`, 'appearances', 'the pair');
  yield* checkEpisodes(pack);
  for (const [i, franchise] of pack.franchises.entries()) {
    const at = `franchises[${i}].members`;
    yield* unique(franchise.members, (member) => member.show, at, 'the show');
    yield* unique(franchise.members, (member) => String(member.airOrder), at, 'the air order');
    const placed = franchise.members.filter((member) => member.storyOrder !== null);
    yield* unique(placed, (member) => String(member.storyOrder), at, 'the story order');
  }
}

function* checkEpisodes(pack: Pack): Generator<string> {
  const seasons = new Set(pack.seasons.map((season) => `${season.show}/${season.number}`));
  const numbers = new Map<string, string>();
  for (const [i, episode] of pack.episodes.entries()) {
    const season = `${episode.show}/${episode.season}`;
    if (!seasons.has(season)) yield `episodes[${i}]: there is no season ${season}`;
    if (episode.numberTo !== null && episode.numberTo <= episode.number) {
      yield `episodes[${i}].numberTo: is not above ${episode.number}`;
    }
    for (const number of numbersOf(episode)) {
      const key = `${season}/${number}`;
      const before = numbers.get(key);
      if (before !== undefined) yield `episodes[${i}].number: ${key} is already the number of ${before}`;
      else numbers.set(key, episode.id);
    }
  }
}

/** First and last number of a double-length episode; what lies between cannot be taken without taking one of them in practice. */
function numbersOf(episode: Episode): number[] {
  return episode.numberTo === null ? [episode.number] : [episode.number, episode.numberTo];
}

function* unique<T>(rows: readonly T[], keyOf: (row: T) => string, list: string, what: string): Generator<string> {
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const key = keyOf(row);
    if (seen.has(key)) yield `${list}[${i}]: ${what} ${key} is taken`;
    seen.add(key);
  }
}
