import type { PlayRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { NOTHING_HELD, type HeldShow } from '../judge/judged';

/** What the library holds of a show. To be called inside a transaction, or outside of any. */
export async function readHeld(database: WatchbillDatabase, ref: string): Promise<HeldShow> {
  const identity = ref.startsWith('show:')
    ? await database.identities.where('catalogue').equals(ref).first()
    : await database.identities.get(ref);
  if (!identity) return NOTHING_HELD;
  const { id } = identity;
  const live = [id, 'live'];
  const playsOf = (state: PlayRow['state']) =>
    database.plays.where('[show+state+order]').between([id, state, -Infinity], [id, state, Infinity]).toArray();
  const [identities, alive, replaced, passes, ratings, favourites, statuses, notes, earlier, items] = await Promise.all(
    [
      database.identities.where('show').equals(id).toArray(),
      playsOf('live'),
      playsOf('replaced'),
      database.passes.where('[show+state]').equals(live).toArray(),
      database.ratings.where('[show+state]').equals(live).toArray(),
      database.favourites.where('[show+state]').equals(live).toArray(),
      database.statuses.where('[show+state]').equals(live).toArray(),
      database.notes.where('[show+state]').equals(live).toArray(),
      database.notes.where('[show+state]').equals([id, 'replaced']).toArray(),
      database.listItems.where('[show+state]').equals(live).toArray(),
    ],
  );
  const plays = [...alive, ...replaced];
  return { identity, identities, plays, passes, ratings, favourites, statuses, notes: [...notes, ...earlier], items };
}
