import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { encodeLine } from '../../../electron/services/journalFormat';
import { v001Initial } from '../../../renderer/db/migrations/v001_initial';
import { journalFile, makeDataFolder } from '../../support/dataFolder';
import { startDesktop } from '../../support/desktopApp';
import type { Rows } from './rows';
import { killAll } from './starts';

/** The first schema, as the first version of ours wrote it. */
export const OLDEST = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../migrations/fixtures/v001.json'), 'utf8'),
) as Rows;

/** A data folder of the oldest schema: the rows of its fixture in a real database, and their lines in the journal file. */
export async function makeOldestFolder(): Promise<string> {
  const folder = makeDataFolder();
  const desktop = await startDesktop(folder);
  await putDatabase(desktop.page);
  await killAll(desktop);
  // What the start of today wrote beside the database is not of then.
  for (const name of ['state', 'journal', 'backups']) rmSync(path.join(folder, name), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'journal'));
  const lines = (OLDEST['journal'] ?? []).map((entry) => encodeLine(Number(entry['seq']), JSON.stringify(entry)));
  writeFileSync(journalFile(folder), Buffer.concat(lines));
  return folder;
}

/** Replaces the library by one of the oldest schema. The window says then that its library is gone. */
function putDatabase(page: Page): Promise<void> {
  return page.evaluate(
    async ({ stores, rows }) => {
      const done = (request: IDBRequest) =>
        new Promise<void>((resolve, reject) => {
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(new Error(`refused: ${request.error?.message}`)));
        });
      await done(indexedDB.deleteDatabase('watchbill'));
      const opening = indexedDB.open('watchbill', 10);
      const pathOf = (text: string) => (text.startsWith('[') ? text.slice(1, -1).split('+') : text.replace('*', ''));
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, list] of Object.entries(stores)) {
          const [key = '', ...indexes] = String(list)
            .split(',')
            .map((one) => one.trim());
          const store = opening.result.createObjectStore(name, { keyPath: pathOf(key) });
          for (const index of indexes) store.createIndex(index, pathOf(index), { multiEntry: index.startsWith('*') });
        }
      });
      await done(opening);
      const transaction = opening.result.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
      for (const [name, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(name).put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(new Error(`refused: ${transaction.error?.message}`)));
      });
      opening.result.close();
    },
    { stores: v001Initial.stores, rows: OLDEST },
  );
}
