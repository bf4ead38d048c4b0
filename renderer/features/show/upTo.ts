import type { EpisodeView, SeasonView } from '../../db/reads/views';
import type { UpTo } from '../marking';

/** The released, unwatched episodes before and with one: specials count among specials only. */
export function upToOf(seasons: readonly SeasonView[], last: EpisodeView): UpTo {
  const refs: string[] = [];
  for (const season of seasons) {
    for (const episode of season.episodes) {
      const before = episode.special === last.special && (episode.released || episode.ref === last.ref);
      if (before && episode.playsInPass === 0) refs.push(episode.ref);
      if (episode.ref === last.ref) return { count: refs.length, refs };
    }
  }
  return { count: 0, refs: [] };
}

/** How many «Up to here» would mark, for every row in one run. */
export function countUpTo(seasons: readonly SeasonView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let regular = 0;
  let special = 0;
  for (const episode of seasons.flatMap((season) => season.episodes)) {
    if (!episode.released || episode.playsInPass > 0) continue;
    if (episode.special) special += 1;
    else regular += 1;
    counts.set(episode.ref, episode.special ? special : regular);
  }
  return counts;
}

/** What a bulk mark of these episodes would paint. */
export function unwatchedRefs(episodes: readonly EpisodeView[]): string[] {
  return episodes.filter((one) => one.released && one.playsInPass === 0).map((one) => one.ref);
}

export function watchedRefs(episodes: readonly EpisodeView[]): string[] {
  return episodes.filter((one) => one.playsInPass > 0).map((one) => one.ref);
}
