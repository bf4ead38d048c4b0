import type { Page } from '@playwright/test';
import { outlinesOf } from '../../../renderer/db/catalogue/outline';
import { PACK_TABLES } from '../../../renderer/db/tables';
import type { Pack } from '../../../shared/pack/pack';

/**
 * Puts the rows of a pack in the place of the built-in one of the same name, as a load of it would have. What the
 * library says of the pack stays, so that the app takes it for its own and does not load it again. Stored search
 * indexes are of the old one and go. The page has to be loaded anew afterwards.
 */
export async function putInPlace(page: Page, pack: Pack): Promise<void> {
  const rows = Object.fromEntries<readonly object[]>([
    ...PACK_TABLES.map((name) => [name, pack[name].map((row) => ({ ...row, pack: pack.name }))] as const),
    ['outlines', outlinesOf(pack)],
  ]);
  await page.evaluate(
    ([name, tables]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const names = Object.keys(tables);
          const putting = database.transaction([...names, 'meta', 'searchSnapshots'], 'readwrite');
          putting.addEventListener('error', () => reject(new Error('the token pack could not be put there')));
          putting.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          putting.objectStore('searchSnapshots').clear();
          const meta = putting.objectStore('meta');
          const reading = meta.get('catalogue');
          reading.addEventListener('success', () => {
            meta.put({ ...reading.result, revision: reading.result.revision + 1 });
          });
          for (const table of names) {
            const store = putting.objectStore(table);
            const finding = store.openCursor();
            finding.addEventListener('success', () => {
              const cursor = finding.result;
              if (cursor) {
                if (cursor.value.pack === name) cursor.delete();
                cursor.continue();
                return;
              }
              for (const row of tables[table] ?? []) store.put(row);
            });
          }
        });
      }),
    [pack.name, rows] as const,
  );
}
