import type { EpisodePlace } from '../../../shared/domain/episode';
import type { PassRow } from '../../../shared/library/rows';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow } from '../tables';
import { horizonOf } from './horizons';
import { episodeView, headOf, progressOf, progressView } from './parts';
import { readSettings } from './settings';
import type { EpisodeView, PassView, SeasonView, ShowPage } from './views';

/** The outline of a show by its slug, with its progress if it has any. */
export async function readBySlug(database: WatchbillDatabase, slug: string) {
  const outline = await database.outlines.where('slug').equals(slug).first();
  if (!outline) return null;
  const progress = await database.progress.where('catalogue').equals(outline.show).first();
  return { outline, progress };
}

/** First viewing and rewatches, oldest first. */
export function passViews(passes: readonly PassRow[]): PassView[] {
  const first: PassView = { pass: null, number: 1, name: null, startedOn: null };
  const later = passes.toSorted((a, b) => a.number - b.number);
  return [first, ...later.map(({ pass, number, name, startedOn }) => ({ pass, number, name, startedOn }))];
}

/** The page of one show, or null when no show has this slug. */
export async function readShowPage(database: WatchbillDatabase, slug: string, today: string): Promise<ShowPage | null> {
  const found = await readBySlug(database, slug);
  if (!found) return null;
  const { outline } = found;
  const progress = progressOf(outline, found.progress);
  const [settings, episodes, seasonRows, passes] = await Promise.all([
    readSettings(database),
    database.episodes.bulkGet(outline.places.map((place) => place.ref as EpisodeId)),
    database.seasons.where('[show+number]').between([outline.show, -Infinity], [outline.show, Infinity]).toArray(),
    found.progress ? database.passes.where('[show+state]').equals([found.progress.show, 'live']).toArray() : [],
  ]);
  const horizon = horizonOf(outline, found.progress, settings.spoilers, progress.next?.ref ?? null);
  const views = outline.places.map((place, index) => ({
    place,
    view: episodeView(place, episodes[index], progress, horizon, today),
  }));
  const seasonRef = (number: number) => seasonRows.find((row) => row.number === number)?.id ?? null;
  return {
    head: headOf(outline),
    ended: outline.ended,
    premieredOn: outline.premieredOn,
    endedOn: outline.endedOn,
    network: outline.network,
    progress: progressView(progress),
    favourite: progress.favourites.includes(outline.show),
    rating: progress.ratings[outline.show] ?? null,
    spoilers: horizon.settings,
    ownSpoilers: (found.progress?.spoilers ?? null) !== null,
    passes: passViews(passes),
    currentPass: progress.pass,
    seasons: seasonsOf(outline, views, (number) => {
      const ref = seasonRef(number);
      return { ref, rating: ref === null ? null : (progress.ratings[ref] ?? null) };
    }),
    lastWatched: progress.last?.ref ?? null,
  };
}

function seasonsOf(
  outline: OutlineRow,
  views: readonly { place: EpisodePlace; view: EpisodeView }[],
  about: (number: number) => Pick<SeasonView, 'ref' | 'rating'>,
): SeasonView[] {
  const numbers = [...new Set(outline.places.map((place) => place.season))];
  return numbers.map((number) => {
    const episodes = views.filter(({ place }) => place.season === number).map(({ view }) => view);
    const dated = episodes.map((one) => one.airedOn).filter((day) => day !== null);
    return {
      ...about(number),
      number,
      year: dated[0] ? Number(dated[0].slice(0, 4)) : null,
      watched: episodes.filter((one) => one.playsInPass > 0).length,
      total: episodes.length,
      episodes,
    };
  });
}
