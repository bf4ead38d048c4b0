import type { UpNextItem } from '../../db/reads/views';

/** The season's bars; the next episode's is filled as soon as it was asked for. */
export function seasonMarks({ season, episode }: Pick<UpNextItem, 'season' | 'episode'>, asked: boolean): boolean[] {
  if (!asked) return [...season.watched];
  const own = season.watched[episode.number - 1] === false ? episode.number - 1 : season.watched.indexOf(false);
  return season.watched.map((watched, index) => watched || index === own);
}
