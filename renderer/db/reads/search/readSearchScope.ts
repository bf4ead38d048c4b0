import { furthestInside } from '../../../../shared/domain/noteHorizon';
import { isInside } from '../../../../shared/domain/horizon';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import { horizonOf } from '../horizons';
import { headOf } from '../parts';
import { readSettings } from '../settings';
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
  const [rows, settings] = await Promise.all([database.progress.toArray(), readSettings(database)]);
  const seen = rows.filter(({ plays }) => plays > 0).toSorted((a, b) => b.activity - a.activity);
  const known = seen.flatMap(({ catalogue }) => catalogue ?? []);
  const outlines = (await database.outlines.bulkGet(known)).flatMap((outline) => outline ?? []);
  for (const outline of outlines) {
    const progress = seen.find(({ catalogue }) => catalogue === outline.show);
    const horizon = horizonOf(outline, progress, settings.spoilers, null);
    const ref = furthestInside({ places: outline.places, isInside: (episode) => isInside(horizon, episode) });
    const place = outline.places.find((one) => one.ref === ref);
    if (!place) continue;
    // oxlint-disable-next-line no-await-in-loop -- the first show that has one ends the loop
    const row = await database.episodes.get(place.ref as EpisodeId);
    const { season, number } = place;
    const others = outlines.length - 1;
    return { show: headOf(outline), place: { season, number, numberTo: row?.numberTo ?? null }, others };
  }
  return null;
}
