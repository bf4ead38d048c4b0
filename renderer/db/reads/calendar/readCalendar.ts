import type { Episode } from '../../../../shared/pack/catalogue';
import type { WatchbillDatabase } from '../../database';
import { horizonOf } from '../horizons';
import { episodeView, headOf } from '../parts';
import { isFollowed } from '../../shelves/totals';
import { readTotals } from '../shelves';
import { readSettings } from '../settings';
import type { EpisodeView, ShowHead } from '../views';
import { compareNames } from '../../../../shared/util/collate';

/** `#/calendar`: one air date. `day` is the day at the place of airing. */
export type CalendarEntry = { day: string; head: ShowHead; episode: EpisodeView };

export type CalendarSpan = {
  /** First and last day. */
  from: string;
  to: string;
  specials: boolean;
};

/**
 * The air dates of followed shows in a span, by day, show and number. Titles only inside the horizon. Its cost grows
 * with what airs in the span, not with the library: the days are an index of the catalogue.
 */
export async function readCalendar(
  database: WatchbillDatabase,
  { from, to, specials }: CalendarSpan,
  today: string,
): Promise<CalendarEntry[]> {
  const [{ spoilers }, aired] = await Promise.all([
    readSettings(database),
    database.episodes.where('airedOn').between(from, to, true, true).toArray(),
  ]);
  const shows = [...new Set(aired.map((episode) => episode.show))];
  const [known, outlines] = await Promise.all([
    database.progress.where('catalogue').anyOf(shows).toArray(),
    database.outlines.bulkGet(shows),
  ]);
  const progressOf = new Map(known.map((row) => [row.catalogue, row]));
  const inShow = new Map(
    outlines.flatMap((outline) => {
      const progress = outline && progressOf.get(outline.show);
      if (!progress || !isFollowed(progress)) return [];
      const horizon = horizonOf(outline, progress, spoilers, progress.next?.ref ?? null);
      const places = new Map(outline.places.map((place) => [place.ref, place]));
      return [[outline.show, { head: headOf(outline), progress, horizon, places }] as const];
    }),
  );
  return aired
    .flatMap((episode: Episode): CalendarEntry[] => {
      const show = inShow.get(episode.show);
      const place = show?.places.get(episode.id);
      if (!show || !place || place.airedOn === null || (place.special && !specials)) return [];
      const view = episodeView(place, episode, show.progress, show.horizon, today);
      return [{ day: place.airedOn, head: show.head, episode: view }];
    })
    .toSorted(byDay);
}

function byDay(a: CalendarEntry, b: CalendarEntry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.head.ref !== b.head.ref) return compareNames(a.head.title, b.head.title) || (a.head.ref < b.head.ref ? -1 : 1);
  return a.episode.season - b.episode.season || a.episode.number - b.episode.number;
}

/** How many shows are followed, without which an empty month says something else, and how many dates a file would have. */
export async function readFollowed(database: WatchbillDatabase): Promise<{ shows: number; dates: number }> {
  const { followed, dates } = await readTotals(database);
  return { shows: followed, dates };
}
