import type { CharacterCard, EpisodePlaceView } from '../../../db/reads/companionViews';
import { useLive } from '../../../db/live';
import { readCard } from '../../../db/reads';
import { stopCode } from '../addresses';

export type CardAnswer = {
  /** At the horizon. */
  now: CharacterCard;
  /** As it stood after `stop`. The same as `now` at the horizon. */
  shown: CharacterCard;
  stop: EpisodePlaceView;
};

/**
 * A card at the horizon and as of the stop that an address names (`s1e4`). A code that is no earlier stop, above all
 * one of a later episode, names the horizon. Null while nobody of this name has been met; `undefined` until it is
 * read. It follows marks made in any window.
 */
export function useCard(show: string, character: string, asOf: string | null): CardAnswer | null | undefined {
  return useLive(
    async (database) => {
      const now = await readCard(database, show, character, null);
      if (now === null) return null;
      const stop = now.stops.find((one) => stopCode(one) === asOf) ?? now.asOf;
      const isNow = stop.ref === now.asOf.ref;
      const earlier = isNow ? null : await readCard(database, show, character, stop.ref);
      return earlier === null ? { now, shown: now, stop: now.asOf } : { now, shown: earlier, stop };
    },
    [show, character, asOf],
  );
}
