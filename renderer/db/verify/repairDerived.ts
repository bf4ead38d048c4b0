import { Dexie } from 'dexie';
import { dequal } from 'dequal';
import type { Progress } from '../../../shared/domain/progress';
import { SpoilerSettings } from '../../../shared/domain/spoilers';
import { LIBRARY_TABLES } from '../../../shared/library/rows';
import { rebuildProgress } from '../commit/progressRows';
import type { WatchbillDatabase } from '../database';
import { refreshShelves, shelfTables } from '../shelves/upkeep';
import { repairShelves } from '../shelves/repair';
import type { Finding } from './finding';

/**
 * Works the progress of every show out again and puts it right where it was wrong. Nothing else of a library is ever
 * repaired: what a viewer did is not to be guessed. Answers how many shows there are.
 */
export async function repairDerived(
  database: WatchbillDatabase,
  add: (finding: Finding) => void,
  report: (shows: number) => void,
): Promise<number> {
  const identities = await database.identities.filter((row) => row.kind === 'show').primaryKeys();
  const shows = new Set([...identities, ...(await database.progress.toCollection().primaryKeys())]);
  let done = 0;
  for (const show of shows) {
    // Whether it is wrong is asked in the transaction that repairs it: a mark may just be on its way.
    // oxlint-disable-next-line no-await-in-loop -- one show after the other, so that marks come in between
    const detail = await repairOne(database, show).catch(whyNot);
    if (detail !== null) add({ kind: 'derived', table: 'progress', key: show, detail });
    done += 1;
    report(done);
  }
  await repairShelves(database, add);
  return shows.size;
}

async function repairOne(database: WatchbillDatabase, show: string): Promise<string | null> {
  const { episodes, seasons, progress, meta } = database;
  const library = LIBRARY_TABLES.map((name) => database.table(name));
  const tables = [...shelfTables(database), episodes, seasons, meta, ...library];
  return database.transaction('rw', tables, async () => {
    const [stored, rebuilt] = await Promise.all([progress.get(show), rebuildProgress(database, show)]);
    if (dequal(present(stored ?? null), rebuilt)) return null;
    if (rebuilt === null) await progress.delete(show);
    else await progress.put(rebuilt);
    await refreshShelves(database, [show, stored?.catalogue, rebuilt?.catalogue]);
    return 'repaired';
  });
}

/** Rows may be such that nothing can be worked out of them; what is wrong with those is found elsewhere. */
function whyNot(cause: unknown): string {
  if (cause instanceof Dexie.DexieError || !(cause instanceof Error)) throw cause;
  return cause.message.slice(0, 200);
}

/** Settings have grown since some rows were written; what one lacks of them is filled in whenever it is read. */
function present(row: Progress | null): Progress | null {
  return row === null ? null : { ...row, spoilers: row.spoilers && SpoilerSettings.parse(row.spoilers) };
}
