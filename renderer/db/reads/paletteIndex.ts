import { isReleased, type EpisodePlace } from '../../../shared/domain/episode';
import { mayReadTitle } from '../../../shared/domain/horizon';
import type { Ref } from '../../../shared/library/rows';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow } from '../tables';
import { horizonOf } from './horizons';
import { headOf, progressOf, readText } from './parts';
import { readSettings } from './settings';
import type { ShowHead } from './views';

export type PaletteEpisode = Pick<EpisodePlace, 'ref' | 'season' | 'number' | 'airedOn' | 'special'> & {
  plays: number;
  skipped: boolean;
  /** Null while it is behind the horizon, and until the titles are read. */
  title: string | null;
};

export type PaletteShow = {
  head: ShowHead;
  sortTitle: string;
  watched: number;
  total: number;
  /** When the viewer last touched it, 0 for never. */
  activity: number;
  isWatching: boolean;
  /** The episode to watch next, if it is out and the show is being watched. */
  next: Ref | null;
  episodes: PaletteEpisode[];
};

/** Titles in one request. */
const CHUNK = 2000;

/**
 * Shows and the places of their episodes: one row a show, so that the palette stands at once, without titles. What
 * is being watched comes first, and what was touched last: of things that fit alike it is the likelier one.
 */
export async function readPaletteShows(database: WatchbillDatabase, today: string): Promise<PaletteShow[]> {
  const [outlines, progress] = await Promise.all([database.outlines.toArray(), database.progress.toArray()]);
  const byShow = new Map(progress.map((row) => [row.catalogue, row]));
  const shows = outlines.map((outline): PaletteShow => {
    const row = progressOf(outline, byShow.get(outline.show));
    const skipped = new Set(row.skipped);
    return {
      head: headOf(outline),
      sortTitle: outline.sortTitle,
      watched: row.watchedInPass,
      total: row.total,
      activity: row.activity,
      isWatching: row.status === 'watching',
      next: row.status === 'watching' && row.next && isReleased(row.next.airedOn, today) ? row.next.ref : null,
      episodes: placesOf(outline).map(({ ref, season, number, airedOn, special }) => ({
        ref,
        season,
        number,
        airedOn,
        special,
        plays: row.seen[ref]?.[0] ?? 0,
        skipped: skipped.has(ref),
        title: null,
      })),
    };
  });
  return shows.toSorted((a, b) => Number(b.isWatching) - Number(a.isWatching) || b.activity - a.activity);
}

/** A film is found by its own title: it has no episodes to go to. */
function placesOf(outline: OutlineRow): readonly EpisodePlace[] {
  return outline.kind === 'film' ? [] : outline.places;
}

/** The titles that the horizon lets be read, by episode. The others are not read at all. */
export async function readPaletteTitles(database: WatchbillDatabase): Promise<ReadonlyMap<string, string>> {
  const [outlines, progress, settings] = await Promise.all([
    database.outlines.toArray(),
    database.progress.toArray(),
    readSettings(database),
  ]);
  const byShow = new Map(progress.map((row) => [row.catalogue, row]));
  const readable = outlines.flatMap((outline) => {
    const known = byShow.get(outline.show);
    const row = progressOf(outline, known);
    const horizon = horizonOf(outline, known, settings.spoilers, row.next?.ref ?? null);
    return placesOf(outline)
      .filter((place) => mayReadTitle(horizon, place.ref))
      .map((place) => place.ref as EpisodeId);
  });
  const titles = new Map<string, string>();
  for (let start = 0; start < readable.length; start += CHUNK) {
    // oxlint-disable-next-line no-await-in-loop -- one request after the other leaves the window its turn between them
    const rows = await database.episodes.bulkGet(readable.slice(start, start + CHUNK));
    for (const row of rows) {
      const title = readText(row?.title);
      if (row && title !== null) titles.set(row.id, title);
    }
  }
  return titles;
}
