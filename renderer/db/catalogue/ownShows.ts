import type { OwnShowRow } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import { refreshShelves, shelfTables } from '../shelves/upkeep';
import type { OutlineRow } from '../tables';
import { raiseRevision } from './loadPack';
import { outlineRow } from './outline';
import { ownShowId, ownShowRows, UNTOLD } from './ownShowRows';

/** The catalogue tables that hold something of own shows: what a transaction that changes one must name. */
export function ownShowTables(database: WatchbillDatabase) {
  const { shows, seasons, episodes, meta } = database;
  return [...shelfTables(database), shows, seasons, episodes, meta];
}

/** The catalogue of several own shows at once, as it follows from their rows. */
export function catalogueOf(rows: readonly OwnShowRow[]) {
  const made = rows.map(({ pack, content }) => {
    const { show, seasons, episodes } = ownShowRows(pack, content);
    const of = <T extends object>(row: T): T & { pack: string } => ({ ...row, pack });
    const outline: OutlineRow = outlineRow(show, pack, episodes, UNTOLD);
    return { show: of(show), seasons: seasons.map(of), episodes: episodes.map(of), outline };
  });
  return {
    shows: made.map((one) => one.show),
    seasons: made.flatMap((one) => one.seasons),
    episodes: made.flatMap((one) => one.episodes),
    outlines: made.map((one) => one.outline),
  };
}

/**
 * Brings the catalogue of these packs to what the library's rows say: what stood there of them goes, `rows` come in its
 * place. To be called inside a transaction over `ownShowTables` that also writes the rows; raises the revision, so
 * that nobody goes on with an outline of before.
 */
export async function putOwnShows(
  database: WatchbillDatabase,
  gone: readonly string[],
  rows: readonly OwnShowRow[],
): Promise<void> {
  const { shows, seasons, episodes, outlines } = database;
  const packs = [...new Set([...gone, ...rows.map((row) => row.pack)])];
  await Promise.all([shows, seasons, episodes, outlines].map((table) => table.where('pack').anyOf(packs).delete()));
  const made = catalogueOf(rows);
  await Promise.all([
    shows.bulkAdd(made.shows),
    seasons.bulkAdd(made.seasons),
    episodes.bulkAdd(made.episodes),
    outlines.bulkAdd(made.outlines),
  ]);
  await refreshShelves(database, packs.map(ownShowId));
  await raiseRevision(database);
}
