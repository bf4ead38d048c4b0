import { isReleased, type EpisodePlace } from '../../../shared/domain/episode';
import { mayReadTitle } from '../../../shared/domain/horizon';
import type { Progress } from '../../../shared/domain/progress';
import type { Ref } from '../../../shared/library/rows';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow, ShelfRow } from '../tables';
import { horizonOf } from './horizons';
import { headOf, progressOf, readText } from './parts';
import { readSettings } from './settings';
import { readTouchedLast } from './shelves';
import { readBeingWatched } from './watching';
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
  /** In all languages of its pack, as the worker knows it. */
  titles?: readonly string[];
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
/** Shows that the page itself knows, of those touched last and of those being watched: the worker knows all of them. */
const KNOWN = 60;

type Known = { row: ShelfRow; outline: OutlineRow; progress: Progress };

/** What was touched last, and what is being watched: of things that fit alike it is the likelier one. */
async function readKnown(database: WatchbillDatabase): Promise<Known[]> {
  const [latest, watching] = await Promise.all([readTouchedLast(database, KNOWN), readBeingWatched(database, KNOWN)]);
  const rows = [...new Map([...watching, ...latest].map((row) => [row.show, row])).values()];
  const [outlines, progress] = await Promise.all([
    database.outlines.bulkGet(rows.map(({ show }) => show)),
    database.progress.bulkGet(rows.map(({ identity }) => identity ?? '')),
  ]);
  const known = rows.flatMap((row, index) => {
    const outline = outlines[index];
    return outline ? [{ row, outline, progress: progressOf(outline, progress[index]) }] : [];
  });
  const isWatching = ({ row }: Known) => Number(row.status === 'watching');
  return known.toSorted((a, b) => isWatching(b) - isWatching(a) || b.row.activity - a.row.activity);
}

/**
 * Shows and the places of their episodes, without titles, so that the palette stands at once however large the library
 * is. What is being watched comes first, and what was touched last.
 */
export async function readPaletteShows(database: WatchbillDatabase, today: string): Promise<PaletteShow[]> {
  const known = await readKnown(database);
  return known.map(({ outline, progress: row }) => {
    const skipped = new Set(row.skipped);
    return {
      head: headOf(outline),
      sortTitle: outline.sortTitle,
      titles: Object.values(outline.titles ?? {}),
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
}

/** A film is found by its own title: it has no episodes to go to. */
function placesOf(outline: OutlineRow): readonly EpisodePlace[] {
  return outline.kind === 'film' ? [] : outline.places;
}

/** The titles of these shows that the horizon lets be read, by episode. The others are not read at all. */
export async function readPaletteTitles(database: WatchbillDatabase): Promise<ReadonlyMap<string, string>> {
  const [known, settings] = await Promise.all([readKnown(database), readSettings(database)]);
  const readable = known.flatMap(({ row, outline, progress }) => {
    const begun = row.identity === null ? undefined : progress;
    const horizon = horizonOf(outline, begun, settings.spoilers, progress.next?.ref ?? null);
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
