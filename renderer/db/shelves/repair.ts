import { dequal } from 'dequal';
import type { WatchbillDatabase } from '../database';
import type { ShelfRow } from '../tables';
import type { Finding } from '../verify/finding';
import { addUp, NO_TOTALS } from './totals';
import { refreshShelves, shelfTables, workOut } from './upkeep';

/** Shows that are looked at in one transaction. */
const CHUNK = 100;

/**
 * Works out again what lists have of shows, and puts right what was wrong; then what all of it is together. Some shows
 * at a time, so that marks come in between.
 */
export async function repairShelves(database: WatchbillDatabase, add: (finding: Finding) => void): Promise<void> {
  const { outlines, progress, shelves, totals } = database;
  for (const table of [outlines, progress, shelves]) {
    for (let last = ''; ;) {
      // oxlint-disable-next-line no-await-in-loop -- some after the others
      const keys = await table.where('show').above(last).limit(CHUNK).primaryKeys();
      const end = keys.at(-1);
      if (end === undefined) break;
      // oxlint-disable-next-line no-await-in-loop -- as above
      const wrong = await database.transaction('rw', shelfTables(database), async () => repairSome(database, keys));
      for (const key of wrong) add({ kind: 'derived', table: 'shelves', key, detail: 'repaired' });
      last = end;
    }
  }
  const wrong = await database.transaction('rw', [shelves, totals], async () => {
    let sum = NO_TOTALS;
    await shelves.each((row) => {
      sum = addUp(sum, [], [row]);
    });
    if (dequal(await totals.get('library'), sum)) return false;
    await totals.put(sum);
    return true;
  });
  if (wrong) add({ kind: 'derived', table: 'totals', key: 'library', detail: 'repaired' });
}

/** Answers the keys of those that were wrong. */
async function repairSome(database: WatchbillDatabase, refs: readonly string[]): Promise<string[]> {
  const { keys, rows } = await workOut(database, refs);
  const stored = await database.shelves.bulkGet(keys);
  const right = new Map<string, ShelfRow>(rows.map((row) => [row.show, row]));
  const wrong = keys.filter((key, index) => !dequal(stored[index], right.get(key)));
  await refreshShelves(database, wrong);
  return wrong;
}
