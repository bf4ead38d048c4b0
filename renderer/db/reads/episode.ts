import type { EpisodeId } from '../../../shared/pack/basics';
import type { WatchbillDatabase } from '../database';
import { horizonOf } from './horizons';
import { episodeView, progressOf } from './parts';
import { readSettings } from './settings';
import { readBySlug } from './showPage';
import type { EpisodeView } from './views';

/**
 * One episode as a row, a notice or the title of a window names it; null when the show has none of that number. Its
 * page costs ten times as much, and a notice must not wait for a cast.
 */
export async function readEpisode(
  database: WatchbillDatabase,
  slug: string,
  season: number,
  number: number,
  today: string,
): Promise<EpisodeView | null> {
  const found = await readBySlug(database, slug);
  const place = found?.outline.places.find((one) => one.season === season && one.number === number);
  if (!found || !place) return null;
  const [settings, episode] = await Promise.all([
    readSettings(database),
    database.episodes.get(place.ref as EpisodeId),
  ]);
  const progress = progressOf(found.outline, found.progress);
  const horizon = horizonOf(found.outline, found.progress, settings.spoilers, progress.next?.ref ?? null);
  return episodeView(place, episode, progress, horizon, today);
}
