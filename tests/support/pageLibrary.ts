import type { Page } from '@playwright/test';
import type { JournalEntry } from '../../shared/library/journal';
import type { LibraryRow, LibraryTable } from '../../shared/library/rows';

type Rows = { [T in LibraryTable]: LibraryRow<T> } & { journal: JournalEntry };

/**
 * All rows of a table, read through IndexedDB itself: the app's own code has no part in it. Without a version the
 * database opens as it is.
 */
export function readTable<T extends keyof Rows>(page: Page, table: T): Promise<Rows[T][]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener('error', () => reject(new Error(`${name} could not be read`)));
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result);
          });
        });
      }),
    table,
  ) as Promise<Rows[T][]>;
}

/** How many rows a table has, catalogue tables too. */
export function countRows(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const counting = database.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            database.close();
            resolve(counting.result);
          });
        });
      }),
    table,
  );
}

/** The catalogue ids of everything watched: what has a live play, in the order of the plays. */
export async function watchedEpisodes(page: Page): Promise<string[]> {
  const [plays, identities] = await Promise.all([readTable(page, 'plays'), readTable(page, 'identities')]);
  const names = new Map(identities.map((identity) => [identity.id, identity.catalogue ?? identity.id]));
  return plays
    .filter((play) => play.state === 'live')
    .toSorted((one, other) => one.order - other.order)
    .map((play) => names.get(play.episode) ?? play.episode);
}

/** `picard(1, 5)` is the catalogue id of the fifth episode of its first season. */
export function picard(season: number, number: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `episode:picard:s${two(season)}e${two(number)}`;
}
