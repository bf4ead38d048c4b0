import { isReleased } from '../../../shared/domain/episode';
import type { Progress } from '../../../shared/domain/progress';
import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { Episode } from '../../../shared/pack/catalogue';
import { addDays } from '../../../shared/util/days';
import type { WatchbillDatabase } from '../database';
import type { FromPack, OutlineRow, ShelfRow } from '../tables';
import { horizonOf } from './horizons';
import { episodeView, headOf, progressView, teaserOf } from './parts';
import { readSettings } from './settings';
import type { UpNextItem, UpNextPage, Watching } from './views';
import { countUpNext, readBeingWatched, watchingItems } from './watching';

/** How long an episode counts as recently aired, and how many of them are looked at. */
const RECENT_DAYS = 21;
const RECENT_MOST = 60;
/** Shows that the page looks at, of those touched last: whoever watches hundreds at once finds the others in the library. */
const LOOKED_AT = 60;
/** Shows whose next episode comes soonest. */
const COMING_MOST = 30;
/** Behind every day that is written. */
const LAST_DAY = '9999-12-31';

/** The first screen: what to watch next, what is coming, what has aired lately. */
export function readUpNext(database: WatchbillDatabase, today: string): Promise<UpNextPage> {
  return readWhole(database, today, readLatest(database));
}

/** What the whole page and its first frames begin with. */
function readLatest(database: WatchbillDatabase) {
  return Promise.all([readSettings(database), readBeingWatched(database, LOOKED_AT)]);
}

async function readWhole(
  database: WatchbillDatabase,
  today: string,
  latestRead: ReturnType<typeof readLatest>,
): Promise<UpNextPage> {
  const [[settings, latest], waiting, upNext, any, aired] = await Promise.all([
    latestRead,
    readComing(database, today),
    countUpNext(database, today),
    // Not counted: a count with a limit counts them all.
    database.progress.limit(1).primaryKeys(),
    readAired(database, today),
  ]);
  const released = withNextOut(latest, today);
  const all = await readItems(database, [...released, ...waiting], settings.spoilers, today);
  const out = (item: UpNextItem) => isReleased(item.episode.airedOn, today);
  return {
    items: all.filter(out),
    more: Math.max(0, upNext - released.length),
    coming: all.filter((item) => !out(item)),
    recent: await recentOf(database, aired, settings.spoilers, today),
    isEmpty: any.length === 0,
    isWhole: true,
  };
}

/**
 * What the first frames of a window show: where more than `rows` shows have an episode next that is out, no more than these,
 * and of what is coming and what has aired lately nothing, because all of it lies below the edge. Else the whole page. A
 * start of a large library then reads as much as one of a small one.
 */
export async function readFirstScreen(
  database: WatchbillDatabase,
  today: string,
  rows: number,
): Promise<{ upNext: UpNextPage; watching: Watching }> {
  const latestRead = readLatest(database);
  const [settings, latest] = await latestRead;
  const released = withNextOut(latest, today);
  const watching = {
    items: watchingItems(latest),
    upNext: latest.length < LOOKED_AT ? released.length : null,
  };
  if (released.length <= rows) return { upNext: await readWhole(database, today, latestRead), watching };
  const items = await readItems(database, released.slice(0, rows), settings.spoilers, today);
  return { upNext: { items, more: 0, coming: [], recent: [], isEmpty: false, isWhole: false }, watching };
}

/** Those whose next episode is out, or has no day that is known. */
function withNextOut(shows: readonly ShelfRow[], today: string): ShelfRow[] {
  return shows.filter(({ due }) => due !== undefined && isReleased(due === '' ? null : due, today));
}

/** What is next of these shows, in their order. */
async function readItems(
  database: WatchbillDatabase,
  shows: readonly ShelfRow[],
  spoilers: SpoilerSettings,
  today: string,
): Promise<UpNextItem[]> {
  const known = await database.progress.bulkGet(shows.flatMap(({ identity }) => identity ?? []));
  const rows = known.filter((row) => row !== undefined);
  const [outlines, episodes] = await Promise.all([
    database.outlines.bulkGet(rows.map((row) => row.catalogue ?? '')),
    database.episodes.bulkGet(rows.map((row) => (row.next?.ref ?? '') as EpisodeId)),
  ]);
  return rows.flatMap((row, index) => {
    const outline = outlines[index];
    return outline ? [itemOf(row, outline, episodes[index], spoilers, today)] : [];
  });
}

/** Shows being watched whose next episode is not out yet, soonest first. */
function readComing(database: WatchbillDatabase, today: string): Promise<ShelfRow[]> {
  return database.shelves
    .where('[status+due]')
    .between(['watching', today], ['watching', LAST_DAY], false, true)
    .limit(COMING_MOST)
    .toArray();
}

/** The newest episodes that aired lately, of whichever shows, oldest first. */
async function readAired(database: WatchbillDatabase, today: string): Promise<FromPack<Episode>[]> {
  const range = () => database.episodes.where('airedOn').between(addDays(today, -RECENT_DAYS), today, true, true);
  const rows = await range().limit(RECENT_MOST).toArray();
  if (rows.length < RECENT_MOST) return rows;
  return (await range().reverse().limit(RECENT_MOST).toArray()).toReversed();
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
    ...teaserOf(episode, horizon, ref),
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
