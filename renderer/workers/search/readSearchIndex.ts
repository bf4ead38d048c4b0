import type { WatchbillDatabase } from '../../db/database';
import { PackCredits } from '../../db/reads/search/credits';
import type { SearchDocument } from '../../db/reads/search/documents';
import { readNoteDocuments, readNoteDocumentsOf } from '../../db/reads/search/noteDocuments';
import { readSearchDocuments, readShowsTouchedBy } from '../../db/reads/search/readSearchDocuments';
import { SearchIndex, type Scope } from '../../search/searchIndex';
import type { TouchedParts } from './touched';

/** Scopes with their documents, as they are now. */
export type Scopes = [Scope, SearchDocument[]][];

/** The index of everything that may be read now, made from the database alone: no window and no worker. */
export async function readSearchIndex(database: WatchbillDatabase): Promise<SearchIndex> {
  const index = new SearchIndex();
  index.setScopes(await readEveryScope(database));
  return index;
}

/** How many of how many shows were read. */
export type TellRead = (done: number, all: number) => void;

export async function readEveryScope(database: WatchbillDatabase, tell?: TellRead): Promise<Scopes> {
  const shows = await readShows(database, await database.outlines.toCollection().primaryKeys(), tell);
  return [...shows, ...(await readNoteDocuments(database))];
}

/** What may read otherwise after something happened to these shows and notes. */
export async function readScopesOf(database: WatchbillDatabase, { shows, notes }: TouchedParts): Promise<Scopes> {
  const touched = shows.size === 0 ? [] : await readShowsTouchedBy(database, shows);
  // Those that no pack knows have no documents, but may have notes.
  const withNotes = [...new Set([...touched, ...shows])];
  return [...(await readShows(database, touched)), ...(await readNoteDocumentsOf(database, [...notes], withNotes))];
}

async function readShows(database: WatchbillDatabase, shows: readonly string[], tell?: TellRead): Promise<Scopes> {
  const credits = new PackCredits(database);
  const scopes: Scopes = [];
  for (const show of shows) {
    // oxlint-disable-next-line no-await-in-loop -- one show after the other leaves the windows their turn
    scopes.push([show, await readSearchDocuments(database, show, credits)]);
    tell?.(scopes.length, shows.length);
  }
  return scopes;
}
