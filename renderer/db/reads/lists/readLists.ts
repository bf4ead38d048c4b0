import { byOrder } from '../../../../shared/domain/handOrder';
import type { ListItemRow, ListRow, Ref } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import type { ListChoice, ListHead } from './listViews';

/** All lists in the viewer's order, with how much stands in each. */
export async function readLists(database: WatchbillDatabase): Promise<ListHead[]> {
  const lists = await liveLists(database);
  const counts = await Promise.all(lists.map(({ list }) => itemsOf(database, list).count()));
  return lists.map(({ list, name }, index) => ({ list, name, count: counts[index] ?? 0 }));
}

/** All lists, and whether a show, season or episode stands in each. `subject` is its name in actions. */
export async function readListChoices(database: WatchbillDatabase, subject: Ref): Promise<ListChoice[]> {
  const [heads, identity] = await Promise.all([
    readLists(database),
    subject.includes(':')
      ? database.identities.where('catalogue').equals(subject).first()
      : database.identities.get(subject),
  ]);
  const items = identity
    ? await database.listItems.where('[subject+state]').equals([identity.id, 'live']).toArray()
    : [];
  const within = new Set(items.map(({ list }) => list));
  return heads.map((head) => ({ ...head, listed: within.has(head.list) }));
}

async function liveLists(database: WatchbillDatabase): Promise<ListRow[]> {
  const rows = await database.lists.where('[state+order]').between(['live', -Infinity], ['live', Infinity]).toArray();
  return rows.toSorted(byOrder);
}

const itemsOf = (database: WatchbillDatabase, list: string) =>
  database.listItems.where('[list+state]').equals([list, 'live']);

/** The live items of a list, in order. */
export async function liveItemsOf(database: WatchbillDatabase, list: string): Promise<ListItemRow[]> {
  return (await itemsOf(database, list).toArray()).toSorted(byOrder);
}
