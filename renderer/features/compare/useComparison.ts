import { useLive } from '../../db/live';
import { readCard, readGallery } from '../../db/reads';
import type { CharacterCard, CharacterHead, EpisodePlaceView, Gallery } from '../../db/reads/companionViews';
import { stopCode } from '../characters';

export type Column = {
  /** As it is called now: also above an earlier card, and where there was none. */
  head: CharacterHead;
  now: CharacterCard;
  /** As of the stop; null when it had not been met then. */
  shown: CharacterCard | null;
};

export type Comparison = {
  gallery: Gallery;
  columns: readonly Column[];
  /** Watched episodes since the first of them was met; the last one is the horizon. Empty without a card. */
  stops: readonly EpisodePlaceView[];
  stop: EpisodePlaceView | null;
  isNow: boolean;
};

/**
 * The cards that an address names, at the horizon or as of an earlier episode. Whoever is not met falls away without
 * a word, and so does a code that is no earlier stop. Null when there is no such show; `undefined` until it is read.
 */
export function useComparison(
  show: string,
  slugs: readonly string[],
  asOf: string | null,
): Comparison | null | undefined {
  return useLive(
    async (database): Promise<Comparison | null> => {
      const [gallery, ...found] = await Promise.all([
        readGallery(database, show),
        ...slugs.map((slug) => readCard(database, show, slug, null)),
      ]);
      if (gallery === null) return null;
      const cards = found.filter((card) => card !== null);
      const [stops = []] = cards.map((card) => card.stops).toSorted((one, other) => other.length - one.length);
      const horizon = stops.at(-1) ?? null;
      const stop = stops.find((one) => stopCode(one) === asOf) ?? horizon;
      const isNow = stop === null || stop.ref === horizon?.ref;
      const shown = await Promise.all(
        cards.map(async (card) => (isNow ? card : await readCard(database, show, card.head.slug, stop.ref))),
      );
      const columns = cards.map((now, index) => ({ head: now.head, now, shown: shown[index] ?? null }));
      return { gallery, columns, stops, stop, isNow };
    },
    [show, slugs.join(','), asOf],
  );
}
