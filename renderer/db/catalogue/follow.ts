import { isPackOfViewer, readAddedPack } from '../../../shared/pack/addedPack';
import type { Change } from '../../../shared/library/journal';
import type { AddedPackRow, OwnShowRow } from '../../../shared/library/rows';
import { rebuildForCatalogue } from '../commit/progressRows';
import type { WatchbillDatabase } from '../database';
import { putPack, removePack } from './loadPack';
import { putOwnShows } from './ownShows';

/** Packs by name whose part of the catalogue follows from library rows. */
export type Followed = { own: ReadonlySet<string>; added: ReadonlySet<string> };

/** The packs that these changes are about. */
export function followedBy(changes: readonly Change[]): Followed {
  const named = (table: Change['table'], field: string): Set<string> =>
    new Set(
      changes
        .filter((one) => one.table === table)
        .map((one) => (one.after ?? one.before) as Record<string, unknown>)
        .map((row) => String(row[field])),
    );
  return { own: named('ownShows', 'pack'), added: named('addedPacks', 'name') };
}

/**
 * Brings the catalogue of these packs to what the live rows of the library say, inside the transaction that wrote the
 * rows: there is never a moment at which they contradict each other. Progress of all shows touched is derived anew.
 */
export async function followCatalogue(database: WatchbillDatabase, { own, added }: Followed): Promise<void> {
  if (own.size + added.size === 0) return;
  const packs = [...own, ...added];
  const before = await showsOf(database, packs);
  if (own.size > 0) await putOwnShows(database, [...own], await liveOwnShows(database, own));
  for (const name of added) await followPack(database, name);
  const after = await showsOf(database, packs);
  await rebuildForCatalogue(database, [...new Set([...before, ...after])]);
}

async function showsOf(database: WatchbillDatabase, packs: readonly string[]): Promise<string[]> {
  return database.outlines.where('pack').anyOf(packs).primaryKeys();
}

async function liveOwnShows(database: WatchbillDatabase, packs: ReadonlySet<string>): Promise<OwnShowRow[]> {
  const keys = [...packs].map((pack) => [pack, 'live']);
  return database.ownShows.where('[pack+state]').anyOf(keys).toArray();
}

async function followPack(database: WatchbillDatabase, name: string): Promise<void> {
  const row = await database.addedPacks.where('[name+state]').equals([name, 'live']).first();
  const pack = row === undefined ? null : packOf(row);
  if (pack === null) await removePack(database, name);
  else await putPack(database, pack, row?.digest ?? '', row?.createdAt ?? 0);
}

/** A row that came with a backup may hold anything; what is no pack of a viewer's brings nothing into the catalogue. */
function packOf({ name, text }: AddedPackRow) {
  const read = isPackOfViewer(name) ? readAddedPack(text) : null;
  return read?.ok && read.value.name === name ? read.value : null;
}
