import { isInside } from '../../../shared/domain/horizon';
import { meetingOf } from '../../../shared/domain/meeting';
import { storyOrder } from '../../../shared/domain/story';
import type { WatchbillDatabase } from '../database';
import { appearancesOf } from './companion/companion';
import { readHorizon } from './horizons';
import { readBySlug } from './showPage';

/**
 * How many characters of a show have been met; 0 also where there is no such show. The side column asks at the start
 * and after every mark, so it is found from keys: no card is read but those of the few who never appear.
 */
export async function readMetCount(database: WatchbillDatabase, slug: string): Promise<number> {
  const found = await readBySlug(database, slug);
  if (!found?.outline.companion) return 0;
  const { outline } = found;
  const [horizon, ids, keys] = await Promise.all([
    readHorizon(database, outline, found.progress),
    database.characters.where('show').equals(outline.show).primaryKeys(),
    appearancesOf(database, outline)?.primaryKeys() ?? [],
  ]);
  const order = storyOrder(outline.places);
  const own = new Set<string>(ids);
  const known = keys.filter(([episode, character]) => order.has(episode) && own.has(character));
  const met = new Set(known.filter(([episode]) => isInside(horizon, episode)).map(([, character]) => character));
  const appearing = new Set(known.map(([, character]) => character));
  const mentioned = await database.characters.bulkGet(ids.filter((id) => !appearing.has(id)));
  return met.size + mentioned.filter((row) => row && meetingOf(row, [], horizon, order)).length;
}
