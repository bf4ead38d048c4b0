import type { WatchbillDatabase } from '../../renderer/db/database';
import { readSearchDocuments } from '../../renderer/db/reads/search/readSearchDocuments';
import { SearchIndex } from '../../renderer/search/searchIndex';

/** The index of some shows as the search worker makes it: from the database alone. */
export async function searchIndexOf(database: WatchbillDatabase, shows: readonly string[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  index.setScopes(
    await Promise.all(shows.map(async (show) => [show, await readSearchDocuments(database, show)] as const)),
  );
  return index;
}
