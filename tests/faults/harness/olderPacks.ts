import type { Page } from '@playwright/test';
import { PACK_TABLES } from '../../../renderer/db/tables';
import { readRows, type Row, type Rows } from './rows';

/** What packs bring, beside the row that says which version of them is there. */
const CATALOGUE = ['outlines', ...PACK_TABLES] as const;

const OLD = 'Of an older pack';
const OLDER = 'older';

type Catalogue = { packs: Row[]; versions: string; rows: Rows };

/** The catalogue as packs have made it: without the instants at which they were loaded. */
export async function readCatalogue(page: Page): Promise<Catalogue> {
  const { packs = [], ...rows } = await readRows(page, ['packs', ...CATALOGUE]);
  return {
    packs,
    versions: JSON.stringify(packs.map(({ name, version, digest }) => ({ name, version, digest }))),
    rows,
  };
}

/** The packs of which some rows are of another version than the pack says it has. */
export function halfPacks({ packs, rows }: Catalogue): string[] {
  const half = packs.filter(({ name, digest }) => {
    const of = (table: string) => (rows[table] ?? []).filter(({ pack }) => pack === name);
    const isOld = [
      ...of('outlines').map(({ sortTitle }) => sortTitle === OLD),
      ...of('episodes').map(({ code }) => code === OLD),
      ...of('people').map(() => false),
    ];
    return isOld.some((one) => one !== (digest === OLDER));
  });
  return half.map(({ name }) => String(name));
}

/**
 * Makes the packs that are loaded older ones: their shows and episodes say so, and people have not come yet. The next
 * start finds that they differ from those that are built in, and sets them anew.
 */
export function makePacksOlder(page: Page): Promise<void> {
  return page.evaluate(
    ({ title, digest }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(['packs', 'outlines', 'people', 'episodes'], 'readwrite', {
            durability: 'strict',
          });
          const change = (name: string, changed: object) => {
            const store = transaction.objectStore(name);
            const reading = store.getAll();
            reading.addEventListener('success', () => {
              for (const row of reading.result as object[]) store.put({ ...row, ...changed });
            });
          };
          change('packs', { version: 1, digest });
          change('outlines', { sortTitle: title });
          change('episodes', { code: title });
          transaction.objectStore('people').clear();
          transaction.addEventListener('abort', () => reject(new Error('the packs could not be made older')));
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    { title: OLD, digest: OLDER },
  );
}
