import { dequal } from 'dequal/lite';
import { LIBRARY_TABLES } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import { isOwnPack } from './ownShowRows';
import { catalogueOf } from './ownShows';
import { followCatalogue, type Followed } from './follow';
import { catalogueTables } from './loadPack';

/** How closely to look: at all rows, or only at the one row a show that lists and progress read. */
export type Closeness = 'every-row' | 'outlines';

/**
 * Brings the catalogue to what the library's own shows and added packs say, where it does not: after a journal was
 * played over the rows, or a backup came back. Answers the packs that were put right.
 * @param builtIn names of packs that the app brings: one of them is never made from a file.
 */
export async function letCatalogueAgree(
  database: WatchbillDatabase,
  closeness: Closeness,
  builtIn: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  // Looked at first without keeping anybody from writing; most libraries agree.
  if (isNone(await disagreeing(database, closeness, builtIn))) return [];
  const library = LIBRARY_TABLES.map((name) => database.table(name));
  const tables = [...catalogueTables(database), ...library, database.meta];
  return database.transaction('rw', tables, async () => {
    const found = await disagreeing(database, closeness, builtIn);
    await followCatalogue(database, found);
    return [...found.own, ...found.added];
  });
}

/**
 * The same once for each version of the app, and once more after a backup came back: the catalogue follows in the
 * transaction that changes the library, so that they agree from then on, and there is no need to read all own shows at
 * every start. A later version may work the catalogue out in another way.
 */
export async function agreeOnce(
  database: WatchbillDatabase,
  version: string,
  builtIn: ReadonlySet<string>,
): Promise<string[]> {
  const before = await database.meta.get('catalogue');
  if (before?.key === 'catalogue' && before.agreed === version) return [];
  const found = await letCatalogueAgree(database, 'outlines', builtIn);
  await database.transaction('rw', database.meta, async () => {
    const now = await database.meta.get('catalogue');
    if (now?.key === 'catalogue') await database.meta.put({ ...now, agreed: version });
  });
  return found;
}

const isNone = ({ own, added }: Followed): boolean => own.size + added.size === 0;

async function disagreeing(
  database: WatchbillDatabase,
  closeness: Closeness,
  builtIn: ReadonlySet<string>,
): Promise<Followed> {
  const [own, added] = await Promise.all([disagreeingShows(database, closeness), disagreeingPacks(database, builtIn)]);
  return { own, added };
}

async function disagreeingShows(database: WatchbillDatabase, closeness: Closeness): Promise<Set<string>> {
  const [all, names] = await Promise.all([
    // Read whole and looked through here: a filter of the table's would ask for row after row.
    database.ownShows.toArray(),
    database.outlines.orderBy('pack').uniqueKeys(),
  ]);
  const rows = all.filter(({ state }) => state === 'live');
  const live = new Set(rows.map((row) => row.pack));
  const wrong = new Set(names.map(String).filter((name) => isOwnPack(name) && !live.has(name)));
  for (const row of rows) {
    const { outlines, shows, seasons, episodes } = catalogueOf([row]);
    const there = await database.outlines.where('pack').equals(row.pack).toArray();
    let same = dequal(there, outlines);
    if (same && closeness === 'every-row') {
      const stored = await Promise.all(
        [database.shows, database.seasons, database.episodes].map((table) =>
          table.where('pack').equals(row.pack).toArray(),
        ),
      );
      same = dequal(stored.map(sorted), [shows, seasons, episodes].map(sorted));
    }
    if (!same) wrong.add(row.pack);
  }
  return wrong;
}

const sorted = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** By their digests: a pack that is loaded is loaded as a whole. */
async function disagreeingPacks(database: WatchbillDatabase, builtIn: ReadonlySet<string>): Promise<Set<string>> {
  const loaded = new Map((await database.packs.toArray()).map((row) => [row.name, row.digest]));
  const wrong = new Set<string>();
  const states = new Map<string, string | null>();
  await database.addedPacks.each(({ name, state, digest }) => {
    if (state === 'live') states.set(name, digest);
    else if (!states.has(name)) states.set(name, null);
  });
  for (const [name, digest] of states) {
    if (!builtIn.has(name) && (loaded.get(name) ?? null) !== digest) wrong.add(name);
  }
  return wrong;
}
