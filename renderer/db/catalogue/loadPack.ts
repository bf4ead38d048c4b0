import type { Pack } from '../../../shared/pack/pack';
import { rebuildForCatalogue } from '../commit/progressRows';
import type { WatchbillDatabase } from '../database';
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
  const tables = [...PACK_TABLES.map((name) => database.table(name)), database.packs, database.outlines];
  const derived = [database.meta, database.progress, ...LIBRARY_TABLES.map((name) => database.table(name))];
  const of = PACK_TABLES.reduce((sum, name) => sum + pack[name].length, 0);
  await database.transaction('rw', [...tables, ...derived], async () => {
    await Promise.all(
      tables.slice(0, PACK_TABLES.length).map((table) => table.where('pack').equals(pack.name).delete()),
    );
    await database.outlines.where('pack').equals(pack.name).delete();
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
    const meta = await database.meta.get('catalogue');
    const revision = (meta?.key === 'catalogue' ? meta.revision : 0) + 1;
    await database.meta.put({ key: 'catalogue', revision });
    await database.packs.put({
      name: pack.name,
      version: pack.version,
      digest,
      title: pack.title[pack.language] ?? pack.name,
      licence: pack.licence,
      refersTo: pack.refersTo,
      loadedAt: now,
    });
    await rebuildForCatalogue(
      database,
      pack.shows.map((show) => show.id),
    );
  });
}
