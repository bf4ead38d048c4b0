import type { PaletteShow } from '../../db/reads/paletteIndex';
import { episodeDocument, showDocument } from '../../db/reads/search/showDocuments';
import { placedShow, type PlacedShow } from '../../search/byPlace';
import { entryOf, type Entry } from '../../search/rank';

/** Shows and episodes that the page knows by itself, as the index of the search has them. */
export type KnownPlaces = { shows: readonly PaletteShow[]; placed: readonly PlacedShow[]; entries: readonly Entry[] };

/** With more titles than this the page would be slower than the worker, which has them too. */
const MOST_TITLES = 2000;

export function knownPlaces(shows: readonly PaletteShow[]): KnownPlaces {
  const placed = shows.map((show) => {
    const episodes = show.episodes.map((episode) => episodeDocument({ head: show.head, numberTo: null, ...episode }));
    return placedShow(showDocument(show), episodes);
  });
  const titled = placed.flatMap(({ episodes }) => episodes.filter(({ name }) => name !== null));
  const named = [...placed.map(({ show }) => show), ...(titled.length > MOST_TITLES ? [] : titled)];
  return { shows, placed, entries: named.map(entryOf) };
}

export const NOTHING_KNOWN: KnownPlaces = knownPlaces([]);
