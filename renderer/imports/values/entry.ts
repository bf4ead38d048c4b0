import type { ImportedEpisode, ImportedShow, ImportedWhen } from '../record';
import { UNKNOWN } from './dates';
import { notTaken, told, type Told } from './told';

/** More plays than that out of one row are a fault of the file, and would fill the library with nothing. */
const MOST_PLAYS = 100_000;

type Entry = {
  show: ImportedShow;
  /** Episodes watched, from the first one on; for a film 1. */
  watched: number;
  /** When the last of them was watched, where the entry is finished. */
  finished: ImportedWhen;
  /** Further times that the whole was watched. */
  repeats: number;
  /** Episodes watched of one more run that is under way. */
  again?: number;
};

/** Episode `number` of an entry that counts its episodes by itself, as the catalogues of anime do. */
export function entryEpisode(number: number): ImportedEpisode {
  return { season: 1, number, absolute: null, title: null, airedOn: null, ids: {} };
}

/**
 * What a counter of watched episodes says: everything up to it, without dates, and the last one at the day on which
 * the entry was finished. Further runs are plays of their own, all of them undated; then the first run is told
 * episode by episode as well, so that runs can be counted. A film is one play a run.
 */
export function* entryTold({ show, watched, finished, repeats, again = 0 }: Entry): Generator<Told> {
  if (watched <= 0 && again <= 0) return;
  const isFilm = show.kind === 'film';
  const runs = watched * (repeats + 1) + again > MOST_PLAYS ? 0 : repeats;
  if (runs < repeats) yield notTaken('bad-number', String(repeats));
  if (!isFilm && runs === 0 && again === 0) {
    const isDated = finished.precision !== 'unknown';
    const undated = isDated ? watched - 1 : watched;
    if (undated > 0) yield told({ kind: 'watched-up-to', show, episode: entryEpisode(undated), when: UNKNOWN });
    if (isDated) yield told({ kind: 'play', show, episode: entryEpisode(watched), when: finished, bulk: false });
    return;
  }
  const last = isFilm ? Math.min(watched, 1) : watched;
  for (let run = 0; run <= runs; run += 1) {
    for (let number = 1; number <= last; number += 1) {
      const when = run === 0 && number === last ? finished : UNKNOWN;
      yield told({ kind: 'play', show, episode: isFilm ? null : entryEpisode(number), when, bulk: false });
    }
  }
  const more = isFilm ? 0 : again;
  for (let number = 1; number <= more; number += 1) {
    yield told({ kind: 'play', show, episode: entryEpisode(number), when: UNKNOWN, bulk: false });
  }
}
