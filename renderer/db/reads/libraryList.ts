import type { WatchbillDatabase } from '../database';
import { itemOf, readPlaces } from './library/libraryItems';
import type { LibraryItem } from './views';

/** All shows that the catalogue knows, with what the library holds of each: for lists that are written out as a whole. */
export async function readLibrary(database: WatchbillDatabase): Promise<LibraryItem[]> {
  const [rows, places] = await Promise.all([database.shelves.toArray(), readPlaces(database)]);
  return rows.flatMap((row) => itemOf(row, places.get(row.show) ?? null) ?? []);
}
