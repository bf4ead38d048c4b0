import type { Horizon } from '../../../../shared/domain/horizon';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import type { EpisodePlaceView } from '../companionViews';
import { titleOf } from '../parts';

/** The places of some episodes of a show, by reference; each title only where the horizon lets it be read. */
export async function readPlaces(
  database: WatchbillDatabase,
  outline: OutlineRow,
  horizon: Horizon,
  refs: Iterable<string>,
): Promise<Map<string, EpisodePlaceView>> {
  const wanted = new Set(refs);
  const places = outline.places.filter((place) => wanted.has(place.ref));
  const rows = await database.episodes.bulkGet(places.map((place) => place.ref as EpisodeId));
  return new Map(
    places.map(({ ref, season, number }, index) => {
      const row = rows[index];
      return [ref, { ref, season, number, numberTo: row?.numberTo ?? null, ...titleOf(row, horizon, ref) }];
    }),
  );
}
