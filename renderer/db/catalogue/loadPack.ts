import type { Table } from 'dexie';
import type { Pack } from '../../../shared/pack/pack';
import { rebuildForCatalogue } from '../commit/progressRows';
import type { WatchbillDatabase } from '../database';
import { refreshShelves, shelfTables } from '../shelves/upkeep';
import { LIBRARY_TABLES } from '../../../shared/library/rows';
import { PACK_TABLES } from '../tables';
import { outlinesOf } from './outline';

/** How far a load is: rows written of all rows. */
export type LoadProgress = (done: number, of: number) => void;

/** Rows in one request. Small enough that a window's reads get their turn between two requests. */
const CHUNK = 500;

/**
 * Puts a pack in place of its earlier version: one transaction, so that a load that is cut off leaves the old one.
 * Library rows are not touched, except that progress is derived anew for shows of this pack.
 */
export async function loadPack(
  database: WatchbillDatabase,
  pack: Pack,
  digest: string,
  now: number,
  report: LoadProgress = () => undefined,
): Promise<void> {
  const derived = [database.meta, ...LIBRARY_TABLES.map((name) => database.table(name))];
  await database.transaction('rw', [...catalogueTables(database), ...derived], async () => {
    await putPack(database, pack, digest, now, report);
    await rebuildForCatalogue(
      database,
      pack.shows.map((show) => show.id),
    );
  });
}

/** The tables that hold what packs say, and what is derived from that and progress. */
export function catalogueTables(database: WatchbillDatabase): Table[] {
  return [...PACK_TABLES.map((name) => database.table(name)), database.packs, ...shelfTables(database)];
}

/** The rows of a pack in place of those of its earlier version, inside a transaction over all of the catalogue. */
export async function putPack(
  database: WatchbillDatabase,
  pack: Pack,
  digest: string,
  now: number,
  report: LoadProgress = () => undefined,
): Promise<void> {
  const of = PACK_TABLES.reduce((sum, name) => sum + pack[name].length, 0);
  const earlier = await takePack(database, pack.name);
  let done = 0;
  for (const name of PACK_TABLES) {
    const rows = pack[name].map((row) => ({ ...row, pack: pack.name }));
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK);
      await database.table(name).bulkAdd(chunk);
      done += chunk.length;
      report(done, of);
    }
  }
  await database.outlines.bulkAdd(outlinesOf(pack));
  await refreshShelves(database, [...earlier, ...pack.shows.map((show) => show.id)]);
  await database.packs.put({
    name: pack.name,
    version: pack.version,
    digest,
    title: pack.title[pack.language] ?? pack.name,
    licence: pack.licence,
    refersTo: pack.refersTo,
    loadedAt: now,
  });
}

/** Takes everything of a pack out of the catalogue, and raises its revision. */
export async function removePack(database: WatchbillDatabase, name: string): Promise<void> {
  await refreshShelves(database, await takePack(database, name));
}

/** Answers the shows that it had. */
async function takePack(database: WatchbillDatabase, name: string): Promise<string[]> {
  const shows = await database.outlines.where('pack').equals(name).primaryKeys();
  await Promise.all(
    [...PACK_TABLES.map((table) => database.table(table)), database.outlines].map((table) =>
      table.where('pack').equals(name).delete(),
    ),
  );
  await database.packs.delete(name);
  await raiseRevision(database);
  return shows;
}

/** Whoever remembers something of the catalogue does so by its revision. */
export async function raiseRevision(database: WatchbillDatabase): Promise<void> {
  const meta = await database.meta.get('catalogue');
  const known = meta?.key === 'catalogue' ? meta : { key: 'catalogue' as const, revision: 0 };
  await database.meta.put({ ...known, revision: known.revision + 1 });
}
