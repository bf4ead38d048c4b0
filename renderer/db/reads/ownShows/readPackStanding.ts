import type { Pack } from '../../../../shared/pack/pack';
import type { WatchbillDatabase } from '../../database';
import { markedParts } from './markedParts';
import { compareNames } from '../../../../shared/util/collate';

/** How a pack file stands to what is loaded under its name. */
export type PackStanding = {
  /** Nothing of the name, an earlier version from a file, the very same file, or a pack that is built in. */
  kind: 'new' | 'replaces' | 'same' | 'built-in';
  version: number | null;
  episodes: { added: number; changed: number; gone: number; goneMarked: number };
};

/** Compares a checked pack with what is loaded. Only numbers come out: it may be of shows that nobody has watched. */
export async function readPackStanding(database: WatchbillDatabase, pack: Pack, digest: string): Promise<PackStanding> {
  const [loaded, added, rows] = await Promise.all([
    database.packs.get(pack.name),
    database.addedPacks.where('[name+state]').equals([pack.name, 'live']).first(),
    database.episodes.where('pack').equals(pack.name).toArray(),
  ]);
  const before = new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
  const now = new Set<string>(pack.episodes.map((one) => one.id));
  const gone = rows.filter((row) => !now.has(row.id));
  const marked = new Set(
    (await Promise.all([...new Set(gone.map((row) => row.show))].map((show) => markedParts(database, show)))).flat(),
  );
  const changed = pack.episodes.filter((one) => {
    const old = before.get(one.id);
    return (
      old !== undefined &&
      (old.season !== one.season ||
        old.number !== one.number ||
        old.airedOn !== one.airedOn ||
        JSON.stringify(old.title) !== JSON.stringify(one.title))
    );
  });
  return {
    kind: added?.digest === digest ? 'same' : added ? 'replaces' : loaded ? 'built-in' : 'new',
    version: loaded?.version ?? null,
    episodes: {
      added: pack.episodes.filter((one) => !before.has(one.id)).length,
      changed: changed.length,
      gone: gone.length,
      goneMarked: gone.filter((row) => marked.has(row.id)).length,
    },
  };
}

/** The packs that the viewer added from files, by title. */
export async function readAddedPacks(
  database: WatchbillDatabase,
): Promise<{ name: string; title: string; version: number; licence: string }[]> {
  const [rows, loaded] = await Promise.all([
    database.addedPacks.filter((row) => row.state === 'live').toArray(),
    database.packs.toArray(),
  ]);
  const names = new Set(rows.map((row) => row.name));
  return loaded
    .filter((pack) => names.has(pack.name))
    .map(({ name, title, version, licence }) => ({ name, title, version, licence }))
    .toSorted((a, b) => compareNames(a.title, b.title));
}
