import { isReleased } from '../../../shared/domain/episode';
import type { Progress } from '../../../shared/domain/progress';
import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { EpisodeId } from '../../../shared/pack/basics';
import { addDays } from '../../../shared/util/days';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow } from '../tables';
import { horizonOf } from './horizons';
import { episodeView, headOf, progressView, teaserOf } from './parts';
import { readSettings } from './settings';
import { readBeingWatched } from './watching';
import type { UpNextItem, UpNextPage } from './views';

/** How long an episode counts as recently aired. */
const RECENT_DAYS = 21;

/** The first screen: what to watch next, what is coming, what has aired lately. */
export async function readUpNext(database: WatchbillDatabase, today: string): Promise<UpNextPage> {
  const [settings, watching, any, aired] = await Promise.all([
    readSettings(database),
    readBeingWatched(database),
    database.progress.limit(1).count(),
    database.episodes.where('airedOn').between(addDays(today, -RECENT_DAYS), today, true, true).toArray(),
  ]);
  const withNext = watching.filter((row) => row.next !== null && row.catalogue !== null);
  const refs = withNext.map((row) => (row.next?.ref ?? '') as EpisodeId);
  const [outlines, episodes] = await Promise.all([
    database.outlines.bulkGet(withNext.map((row) => row.catalogue ?? '')),
    database.episodes.bulkGet(refs),
  ]);
  const items = withNext.flatMap((row, index): UpNextItem[] => {
    const outline = outlines[index];
    return outline ? [itemOf(row, outline, episodes[index], settings.spoilers, today)] : [];
  });
  const out = (item: UpNextItem) => isReleased(item.episode.airedOn, today);
  const coming = items
    .filter((item) => !out(item))
    .toSorted((a, b) => ((a.episode.airedOn ?? '') < (b.episode.airedOn ?? '') ? -1 : 1));
  return {
    items: items.filter(out),
    coming,
    recent: await recentOf(database, aired, settings.spoilers, today),
    isEmpty: any === 0,
  };
}

function itemOf(
  progress: Progress,
  outline: OutlineRow,
  episode: Parameters<typeof episodeView>[1],
  spoilers: SpoilerSettings,
  today: string,
): UpNextItem {
  const ref = progress.next?.ref ?? '';
  const horizon = horizonOf(outline, progress, spoilers, ref);
  const place = outline.places.find((one) => one.ref === ref) ?? {
    ref,
    season: 0,
    number: 0,
    airedOn: null,
    special: false,
  };
  const season = outline.places.filter((one) => one.season === place.season);
  return {
    head: headOf(outline),
    episode: episodeView(place, episode, progress, horizon, today),
    teaser: teaserOf(episode, horizon, ref),
    season: { number: place.season, watched: season.map((one) => (progress.seen[one.ref]?.[1] ?? 0) > 0) },
    progress: progressView(progress),
  };
}

async function recentOf(
  database: WatchbillDatabase,
  aired: readonly NonNullable<Parameters<typeof episodeView>[1]>[],
  spoilers: SpoilerSettings,
  today: string,
): Promise<UpNextPage['recent']> {
  const shows = [...new Set(aired.map((episode) => episode.show))];
  if (shows.length === 0) return [];
  const [rows, outlines] = await Promise.all([
    database.progress.where('catalogue').anyOf(shows).toArray(),
    database.outlines.bulkGet(shows),
  ]);
  return aired.toReversed().flatMap((episode) => {
    const progress = rows.find((row) => row.catalogue === episode.show);
    const outline = outlines[shows.indexOf(episode.show)];
    const place = outline?.places.find((one) => one.ref === episode.id);
    if (!progress || !outline || !place || progress.status === 'dropped') return [];
    const view = episodeView(place, episode, progress, horizonOf(outline, progress, spoilers, null), today);
    return [{ head: headOf(outline), episode: view }];
  });
}
