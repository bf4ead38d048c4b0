import { expect } from 'vitest';
import type { WatchbillDatabase } from '../../renderer/db/database';
import { rebuildShelves, shelfTables } from '../../renderer/db/shelves/upkeep';

/** What lists have of shows, and what it is together, is what outlines and progress say. */
export async function expectShelvesHold(database: WatchbillDatabase): Promise<void> {
  const carried = await both(database);
  await database.transaction('rw', shelfTables(database), async () => rebuildShelves(database));
  expect(carried).toEqual(await both(database));
}

async function both({ shelves, totals }: WatchbillDatabase) {
  return { shelves: await shelves.toArray(), totals: await totals.toArray() };
}
