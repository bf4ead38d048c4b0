import type { WatchbillDatabase } from '../../db/database';
import { PackCredits } from '../../db/reads/search/credits';
import type { SearchDocument } from '../../db/reads/search/documents';
import { readNoteDocuments } from '../../db/reads/search/noteDocuments';
import { readSearchDocuments, readShowsTouchedBy } from '../../db/reads/search/readSearchDocuments';
import { SearchIndex, type Scope } from '../../search/searchIndex';

/** Scopes with their documents, as they are now. */
export type Scopes = [Scope, SearchDocument[]][];

/** The index of everything that may be read now, made from the database alone: no window and no worker. */
export async function readSearchIndex(database: WatchbillDatabase): Promise<SearchIndex> {
  const index = new SearchIndex();
  index.setScopes(await readEveryScope(database));
  return index;
}

export async function readEveryScope(database: WatchbillDatabase): Promise<Scopes> {
  return readShows(database, await database.outlines.toCollection().primaryKeys());
}

/** What may read otherwise after something happened to these shows. */
export async function readScopesOf(database: WatchbillDatabase, shows: ReadonlySet<string>): Promise<Scopes> {
  return readShows(database, await readShowsTouchedBy(database, shows));
}

/** Notes are looked at every time: what they are about and what they name may lie in different shows. */
async function readShows(database: WatchbillDatabase, shows: readonly string[]): Promise<Scopes> {
  const credits = new PackCredits(database);
  const scopes: Scopes = [];
  for (const show of shows) {
    // oxlint-disable-next-line no-await-in-loop -- one show after the other leaves the windows their turn
    scopes.push([show, await readSearchDocuments(database, show, credits)]);
  }
  scopes.push([null, await readNoteDocuments(database)]);
  return scopes;
}
