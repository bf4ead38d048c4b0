import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { v001Initial } from '../../renderer/db/migrations/v001_initial';

type Fixture = Record<string, Record<string, unknown>[]>;

/** The library that version 1 wrote. */
export const fixtureOfVersion1 = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../migrations/fixtures/v001.json'), 'utf8'),
) as Fixture;

/**
 * Puts the library of version 1 in the place of the one that a page has open, through IndexedDB itself: the page stops.
 * What the main process remembers of the library before is for `forgetLibrary`, once the app has quit.
 */
export async function putVersion1(page: Page): Promise<void> {
  await page.evaluate(
    async ({ stores, rows }) => {
      const done = (request: IDBRequest) =>
        new Promise<void>((resolve, reject) => {
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(new Error('the database refused')));
        });
      await done(indexedDB.deleteDatabase('watchbill'));
      // Dexie's version 1 is 10 to the system.
      const opening = indexedDB.open('watchbill', 10);
      const keyOf = (text: string) => (text.startsWith('[') ? text.slice(1, -1).split('+') : text);
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, list] of Object.entries(stores)) {
          const [primary = '', ...indexes] = (list ?? '').split(', ');
          const store = opening.result.createObjectStore(name, { keyPath: keyOf(primary) });
          for (const index of indexes) store.createIndex(index, keyOf(index));
        }
      });
      await done(opening);
      const database = opening.result;
      const names = Object.keys(rows);
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) for (const row of rows[name] ?? []) transaction.objectStore(name).add(row);
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(new Error('the rows were refused')));
      });
      database.close();
    },
    { stores: v001Initial.stores, rows: fixtureOfVersion1 },
  );
}

/** Takes away all that tells of a library outside its database. */
export function forgetLibrary(folder: string): void {
  for (const name of ['journal', 'backups', path.join('state', 'witness.json')])
    rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** The schema of the library on disk, asked of the system. */
export function schemaOnDisk(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name === 'watchbill');
    return (found?.version ?? 0) / 10;
  });
}

/** Takes a row away as no action does. */
export async function removeBehindJournal(page: Page, table: string, key: string): Promise<void> {
  await page.evaluate(
    ({ name, id }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readwrite');
          transaction.objectStore(name).delete(id);
          transaction.addEventListener('abort', () => reject(new Error('the row was not taken away')));
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    { name: table, id: key },
  );
}
