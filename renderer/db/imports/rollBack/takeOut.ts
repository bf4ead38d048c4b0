import type { IdentityRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { deriveShows } from '../apply/journalled';
import { IMPORT_INDEX, importOf, namedBy, type ImportedRow } from './importRows';
import { dropUnneeded } from './dropUnneeded';
import { createShelf, type Shelf } from './shelf';

/** Rows in one transaction. */
const CHUNK = 2_000;

export type TakeOutOptions = {
  /** Keeps what goes, so that it can be brought back. */
  keep: boolean;
  /** Rows taken out so far. */
  report: (rows: number) => void;
};

export type TakenOut = { rows: number; plays: number; notes: number; left: number; leftOf: Map<string, number> };

/**
 * Takes the rows of an import out as if it had never been: each goes, and what it replaced holds again. A row that
 * somebody changed since is left alone, and so are identities and shows that something else needs. Cut off and begun
 * again it goes on where it was.
 */
export async function takeOut(
  database: WatchbillDatabase,
  id: string,
  { keep, report }: TakeOutOptions,
): Promise<TakenOut> {
  const taken: TakenOut = { rows: 0, plays: 0, notes: 0, left: 0, leftOf: new Map() };
  const touched = new Set<string>();
  const shelf = keep ? createShelf(id) : null;
  for (const [table, index] of IMPORT_INDEX) {
    for (let left = 0; ;) {
      // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
      const step = await takeSome(database, table, index, id, left, shelf);
      if (step === 'again') continue;
      if (step === null) break;
      for (const row of [...step.gone, ...step.left]) touched.add(row.show);
      taken.rows += step.gone.length;
      if (table === 'plays') taken.plays += step.gone.length;
      if (table === 'notes') taken.notes += step.gone.length;
      for (const row of step.left) {
        taken.left += 1;
        taken.leftOf.set(row.show, (taken.leftOf.get(row.show) ?? 0) + 1);
      }
      left += step.left.length + step.later;
      report(taken.rows);
    }
  }
  const shows = await showsOf(database, id, touched);
  await dropUnneeded(database, id, shows, shelf);
  // What is left of it was changed here, and counts.
  await deriveShows(database, shows, id, () => undefined);
  return taken;
}

/** Rows that go, rows that were changed since, and how many have taken the place of those. */
type Step = { gone: ImportedRow[]; left: ImportedRow[]; later: number };

/**
 * One transaction. `skip` rows were left alone before: they stand first in the index. Null behind the last one. What is
 * kept is packed beforehand, because a transaction ends while it waits for anything else; `again` where somebody
 * changed one of the rows meanwhile.
 */
async function takeSome(
  database: WatchbillDatabase,
  table: (typeof IMPORT_INDEX)[number][0],
  index: string,
  id: string,
  skip: number,
  shelf: Shelf | null,
): Promise<Step | 'again' | null> {
  const rows = database.table<ImportedRow, string>(table);
  const some = await rows.where(index).equals(id).offset(skip).limit(CHUNK).toArray();
  if (some.length === 0) return null;
  const predecessors = await rows.bulkGet(some.map(({ replaces }) => replaces ?? ''));
  // A date that was changed here still says which import its play came with. What an import itself replaced is older.
  const mine = some.filter((_, place) => importOf(predecessors[place]) !== id);
  const gone = mine.filter((row) => row.state === 'live');
  const left = mine.filter((row) => row.state !== 'live');
  const later = some.length - mine.length;
  if (gone.length === 0) return { gone, left, later };
  const named = [...new Set(gone.flatMap(namedBy))];
  const identities = shelf === null ? [] : (await database.identities.bulkGet(named)).flatMap((row) => row ?? []);
  const part = shelf === null ? null : await shelf.part({ identities, [table]: gone });
  const keys = gone.map((row) => row.id);
  return database.transaction('rw', [rows, database.importShelf], async () => {
    const now = await rows.bulkGet(keys);
    if (now.some((row) => row?.state !== 'live')) return 'again';
    const before = (await rows.bulkGet(gone.flatMap(({ replaces }) => replaces ?? []))).flatMap((row) => row ?? []);
    const back = before.filter((row) => row.state === 'replaced').map((row) => ({ ...row, state: 'live' as const }));
    await Promise.all([
      ...(part === null ? [] : [database.importShelf.add(part)]),
      rows.bulkDelete(keys),
      rows.bulkPut(back),
    ]);
    return { gone, left, later };
  });
}

/** Every show of which the import had a row, an identity or the show itself. */
async function showsOf(database: WatchbillDatabase, id: string, touched: ReadonlySet<string>): Promise<string[]> {
  const shows = new Set(touched);
  await database.identities
    .where('import')
    .equals(id)
    .each((row: IdentityRow) => shows.add(row.show ?? row.id));
  for (const { pack: name } of await database.ownShows.where('import').equals(id).toArray()) {
    // oxlint-disable-next-line no-await-in-loop -- few
    const identity = await database.identities.where('catalogue').equals(`show:${name}:show`).first();
    if (identity) shows.add(identity.id);
  }
  return [...shows];
}
