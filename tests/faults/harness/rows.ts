import type { Page } from '@playwright/test';

export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

/** What the viewer made, and what cannot be worked out again. */
export const OWN_TABLES = [
  'identities',
  'plays',
  'passes',
  'ratings',
  'favourites',
  'statuses',
  'skips',
  'reveals',
  'settings',
  'notes',
  'drafts',
  'ownShows',
  'addedPacks',
  'lists',
  'listItems',
  'imports',
  'importShelf',
  'journal',
] as const;

/** Rows of some tables, read through IndexedDB itself: the app's own code has no part in it. */
export function readRows(page: Page, tables: readonly string[] = [...OWN_TABLES, 'meta']): Promise<Rows> {
  return page.evaluate(
    (names) =>
      new Promise<Rows>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const found: Rows = {};
          const known = names.filter((name) => database.objectStoreNames.contains(name));
          if (known.length === 0) {
            database.close();
            reject(new Error('the library has no tables'));
            return;
          }
          const transaction = database.transaction(known);
          for (const name of known) {
            const reading = transaction.objectStore(name).getAll();
            reading.addEventListener('success', () => {
              found[name] = reading.result as Row[];
            });
          }
          transaction.addEventListener('abort', () => {
            database.close();
            reject(new Error('the library could not be read'));
          });
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(found);
          });
        });
      }),
    tables,
  );
}

/** The last number of the journal, as the library's record of itself says. */
export function seqOf(rows: Rows): number {
  const record = rows['meta']?.find((row) => row['key'] === 'library');
  return Number(record?.['seq'] ?? -1);
}

/** What holds, in short: for comparing a library with what was asked of it. */
export type World = {
  /** Catalogue ids of the episodes that have a play. */
  watched: readonly string[];
  /** Every text that was ever stored as a note: versions are kept. */
  notes: readonly string[];
};

export function worldOf(rows: Rows): World {
  const names = new Map((rows['identities'] ?? []).map((row) => [row['id'], row['catalogue'] ?? row['id']]));
  const live = (rows['plays'] ?? []).filter((row) => row['state'] === 'live');
  return {
    watched: [...new Set(live.map((row) => String(names.get(row['episode']) ?? row['episode'])))].toSorted(),
    notes: (rows['notes'] ?? []).map((row) => String(row['text'])).toSorted(),
  };
}

export const sameWorld = (one: World, other: World): boolean => JSON.stringify(one) === JSON.stringify(other);
