import type { WatchbillDatabase } from '../../database';
import { readAllCharacters } from '../companion/companion';
import { metCharacters } from '../companion/heads';
import { readHorizon } from '../horizons';
import { readCompanionOutlines } from '../shelves';
import { headOf, progressOf } from '../parts';
import { stopsOf, storyOrder } from '../../../../shared/domain/story';
import { readCharacterDocuments } from './characterDocuments';
import { PackCredits } from './credits';
import type { SearchDocument } from './documents';
import { readEpisodeDocuments } from './episodeDocuments';
import { readPersonDocuments } from './personDocuments';
import { showDocument } from './showDocuments';

/**
 * Everything of a show that can be found, as far as the horizon lets it be read: what lies beyond is in no document.
 * A person and a tag may have parts from other shows. Nothing when there is no such show.
 * @param show the catalogue id of the show.
 */
export async function readSearchDocuments(
  database: WatchbillDatabase,
  show: string,
  credits: PackCredits = new PackCredits(database),
): Promise<SearchDocument[]> {
  const [outline, known] = await Promise.all([
    database.outlines.get(show),
    database.progress.where('catalogue').equals(show).first(),
  ]);
  if (!outline) return [];
  const progress = progressOf(outline, known);
  const [horizon, cast] = await Promise.all([
    readHorizon(database, outline, known),
    readAllCharacters(database, outline),
  ]);
  const order = storyOrder(outline.places);
  const companion = { outline, horizon, order, stops: stopsOf(horizon, order), ...cast };
  const met = metCharacters(companion);
  const [episodes, characters, people] = await Promise.all([
    readEpisodeDocuments(database, outline, progress, horizon),
    readCharacterDocuments(database, companion, met),
    readPersonDocuments(database, companion, await credits.of(outline), progress.plays > 0),
  ]);
  const own = showDocument({
    head: headOf(outline),
    sortTitle: outline.sortTitle,
    titles: Object.values(outline.titles ?? {}),
    watched: progress.watchedInPass,
    total: progress.total,
    activity: progress.activity,
    isWatching: progress.status === 'watching',
  });
  return [own, ...episodes, ...characters, ...people];
}

/**
 * The shows whose documents may be others after something happened to these: themselves, and those whose companion
 * may name an episode of theirs as a reveal point, because it is of the same pack or of one that refers to it.
 */
export async function readShowsTouchedBy(database: WatchbillDatabase, shows: ReadonlySet<string>): Promise<string[]> {
  const [found, companions, packs] = await Promise.all([
    database.outlines.bulkGet([...shows]),
    readCompanionOutlines(database),
    database.packs.toArray(),
  ]);
  const own = found.filter((row) => row !== undefined);
  const touched = new Set(own.map(({ pack }) => pack));
  const names = new Set(
    packs
      .filter(({ name, refersTo }) => touched.has(name) || refersTo?.some((one) => touched.has(one)))
      .map(({ name }) => name),
  );
  const others = companions.filter(({ pack }) => names.has(pack));
  return [...new Set([...own, ...others].map(({ show }) => show))];
}
