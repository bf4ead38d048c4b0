import { furthestInside } from '../../../../shared/domain/noteHorizon';
import { isInside } from '../../../../shared/domain/horizon';
import type { Progress } from '../../../../shared/domain/progress';
import type { SpoilerSettings } from '../../../../shared/domain/spoilers';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { horizonOf } from '../horizons';
import { headOf } from '../parts';
import { readSettings } from '../settings';
import { readTotals, readTouchedLast } from '../shelves';
import type { ShowHead } from '../views';

/** Up to where it is searched: in the show that was touched last, and in how many others beside it. */
export type SearchScope = {
  show: ShowHead;
  /** The watched episode that lies furthest in the story. */
  place: { season: number; number: number; numberTo: number | null };
  others: number;
};

/** Null while nothing is watched. */
export async function readSearchScope(database: WatchbillDatabase): Promise<SearchScope | null> {
  const [totals, { spoilers }] = await Promise.all([readTotals(database), readSettings(database)]);
  if (totals.begun === 0) return null;
  for (let skip = 0; ; skip += LOOKED_AT) {
    // oxlint-disable-next-line no-await-in-loop -- the first show that has a place ends the loop, mostly at once
    const rows = await readTouchedLast(database, LOOKED_AT, skip);
    for (const { show, identity, plays } of rows) {
      if (plays === 0) continue;
      // oxlint-disable-next-line no-await-in-loop -- as above
      const [outline, progress] = await Promise.all([
        database.outlines.get(show),
        database.progress.get(identity ?? ''),
      ]);
      const place = outline && furthestPlace(outline, progress, spoilers);
      if (!outline || !place) continue;
      // oxlint-disable-next-line no-await-in-loop -- as above
      const row = await database.episodes.get(place.ref as EpisodeId);
      const { season, number } = place;
      const others = totals.begun - 1;
      return { show: headOf(outline), place: { season, number, numberTo: row?.numberTo ?? null }, others };
    }
    if (rows.length < LOOKED_AT) return null;
  }
}

/** Shows that are looked at in one request. */
const LOOKED_AT = 10;

function furthestPlace(outline: OutlineRow, progress: Progress | undefined, spoilers: SpoilerSettings) {
  const horizon = horizonOf(outline, progress, spoilers, null);
  const ref = furthestInside({ places: outline.places, isInside: (episode) => isInside(horizon, episode) });
  return outline.places.find((one) => one.ref === ref);
}
