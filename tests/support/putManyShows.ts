import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { loadPack } from '../../renderer/db/catalogue/loadPack';
import { rebuildProgress } from '../../renderer/db/commit/progressRows';
import { WatchbillDatabase } from '../../renderer/db/database';
import { openLibrary } from '../../renderer/db/open';
import { rebuildShelves, shelfTables } from '../../renderer/db/shelves/upkeep';
import { manyShows, type ManyShowsOptions } from './manyShows';

const TABLES = ['packs', 'outlines', 'shows', 'seasons', 'episodes', 'franchises'] as const;
const DERIVED = ['progress', 'shelves', 'totals'] as const;
const OWN = ['identities', 'plays', 'passes', 'ratings', 'statuses'] as const;

let made = 0;

/** A database with many invented shows in it, catalogue, library and what is derived from both. */
export async function aManyShowsDatabase(options: ManyShowsOptions): Promise<WatchbillDatabase> {
  const { pack, rows } = manyShows(options);
  const database = new WatchbillDatabase(`many-${(made += 1)}`);
  const opened = await openLibrary(database, { journalSeq: 0, onLost: () => undefined });
  if (!opened.ok) throw new Error(`The database did not open: ${opened.error.code}`);
  for (const name of OWN) {
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    await database.table(name).bulkAdd(rows[name]);
  }
  await loadPack(database, pack, 'many', 0);
  const shows = rows.identities.filter(({ kind }) => kind === 'show');
  const progress = await Promise.all(shows.map(({ id }) => rebuildProgress(database, id)));
  await database.progress.bulkPut(progress.filter((one) => one !== null));
  await database.transaction('rw', shelfTables(database), async () => rebuildShelves(database));
  return database;
}

/** Puts the same into the library of a page, beside what is there, and opens it anew. */
export async function putManyShows(page: Page, options: ManyShowsOptions): Promise<void> {
  const database = await aManyShowsDatabase(options);
  for (const name of [...TABLES, ...OWN, ...DERIVED]) {
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    const rows = await database.table<unknown>(name).toArray();
    for (let start = 0; start < rows.length; start += 5_000) {
      // oxlint-disable-next-line no-await-in-loop -- a message has a size
      await page.evaluate(put, { table: name, rows: rows.slice(start, start + 5_000) });
    }
  }
  database.close();
  await page.reload();
}

/** Through IndexedDB itself. Runs in the page. */
function put({ table, rows }: { table: string; rows: unknown[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('watchbill');
    opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.addEventListener('abort', () => reject(new Error(`${table} could not be written`)));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
