import { LIBRARY_TABLES, type IdentityRow, type ListRow, type OwnShowRow } from '../../../../shared/library/rows';
import { ownShowTables, putOwnShows } from '../../catalogue/ownShows';
import type { WatchbillDatabase } from '../../database';
import { IMPORT_INDEX, type ImportedRow } from './importRows';
import { unpack, type Shelved } from './shelf';

export type PutBack = { rows: number; plays: number; notes: number; left: number; shows: string[] };

/** Tables in which one row at most holds for a subject. */
const SINGLE: Readonly<Record<string, readonly [index: string, field: 'subject' | 'show']>> = {
  ratings: ['[subject+state]', 'subject'],
  favourites: ['[subject+state]', 'subject'],
  statuses: ['[show+state]', 'show'],
};

/**
 * Puts the rows of an import back that was rolled back. A row whose place was taken since, or whose predecessor was
 * changed, is left out and counted. The shelf stays: cut off, all of it is taken out again.
 */
export async function putBack(
  database: WatchbillDatabase,
  id: string,
  report: (rows: number) => void,
): Promise<PutBack> {
  const parts = await database.importShelf.where('import').equals(id).primaryKeys();
  const done: PutBack = { rows: 0, plays: 0, notes: 0, left: 0, shows: [] };
  const shows = new Set<string>();
  for (const key of parts) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other: together they may be large
    const part = await database.importShelf.get(key);
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (part) await putPart(database, await unpack(part), done, shows);
    report(done.rows);
  }
  return { ...done, shows: [...shows] };
}

async function putPart(
  database: WatchbillDatabase,
  shelved: Shelved,
  done: PutBack,
  shows: Set<string>,
): Promise<void> {
  const tables = [...ownShowTables(database), ...LIBRARY_TABLES.map((name) => database.table(name))];
  await database.transaction('rw', tables, async () => {
    const present = await putIdentities(database, (shelved.identities ?? []) as IdentityRow[]);
    await putShows(database, (shelved.ownShows ?? []) as OwnShowRow[]);
    const lists = (shelved.lists ?? []) as ListRow[];
    const known = await database.lists.bulkGet(lists.map((row) => row.id));
    await database.lists.bulkPut(lists.filter((_, index) => known[index] === undefined));
    for (const [table] of IMPORT_INDEX) {
      const rows = ((shelved[table] ?? []) as ImportedRow[]).map((row) => renamed(row, present));
      if (rows.length === 0) continue;
      // oxlint-disable-next-line no-await-in-loop -- few tables, in one transaction
      const put = await putRows(database, table, rows);
      done.rows += put;
      done.left += rows.length - put;
      if (table === 'plays') done.plays += put;
      if (table === 'notes') done.notes += put;
      for (const row of rows) shows.add(row.show);
    }
  });
}

/**
 * Identities may have gone with the rows, and something else may have made new ones for the same things since. Answers
 * by what name each is known now.
 */
async function putIdentities(
  database: WatchbillDatabase,
  rows: readonly IdentityRow[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const known = await database.identities.bulkGet(rows.map((row) => row.id));
  const missing = rows.filter((_, index) => known[index] === undefined);
  const refs = missing.flatMap((row) => row.catalogue ?? []);
  const others = new Map(
    (await database.identities.where('catalogue').anyOf(refs).toArray()).map((row) => [row.catalogue, row.id]),
  );
  const back: IdentityRow[] = [];
  // Shows first: their parts name them.
  for (const row of missing.toSorted((a, b) => Number(a.show !== null) - Number(b.show !== null))) {
    const other = row.catalogue === null ? undefined : others.get(row.catalogue);
    if (other === undefined) back.push({ ...row, show: row.show === null ? null : (names.get(row.show) ?? row.show) });
    else names.set(row.id, other);
  }
  await database.identities.bulkPut(back);
  return names;
}

function renamed(row: ImportedRow, names: ReadonlyMap<string, string>): ImportedRow {
  if (names.size === 0) return row;
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { show, episode, subject } = row;
  return {
    ...row,
    show: nameOf(show),
    ...(episode === undefined ? {} : { episode: nameOf(episode) }),
    ...(typeof subject === 'string' ? { subject: nameOf(subject) } : {}),
    ...(typeof subject === 'object' ? { subject: { ...subject, ref: nameOf(subject.ref) } } : {}),
  };
}

async function putShows(database: WatchbillDatabase, rows: readonly OwnShowRow[]): Promise<void> {
  const back: OwnShowRow[] = [];
  const replaced: OwnShowRow[] = [];
  for (const row of rows) {
    // oxlint-disable-next-line no-await-in-loop -- in one transaction
    const live = await database.ownShows.where('[pack+state]').equals([row.pack, 'live']).first();
    if (live && live.id !== row.replaces) continue;
    if (live) replaced.push({ ...live, state: 'replaced' });
    back.push(row);
  }
  if (back.length === 0) return;
  await database.ownShows.bulkPut([...replaced, ...back]);
  await putOwnShows(
    database,
    replaced.map((row) => row.pack),
    back,
  );
}

async function putRows(database: WatchbillDatabase, name: string, rows: readonly ImportedRow[]): Promise<number> {
  const table = database.table<ImportedRow, string>(name);
  const [known, before] = await Promise.all([
    table.bulkGet(rows.map((row) => row.id)),
    table.bulkGet(rows.map((row) => row.replaces ?? '')),
  ]);
  const single = SINGLE[name];
  const taken = new Set<unknown>();
  if (single) {
    const [index, field] = single;
    const keys = rows.map((row) => [row[field], 'live'] as [string, string]);
    const replaced = new Set(rows.flatMap((row) => row.replaces ?? []));
    const live = await table.where(index).anyOf(keys).toArray();
    for (const row of live) if (!replaced.has(row.id)) taken.add(row[field]);
  }
  const back = rows.filter((row, index) => {
    if (known[index] !== undefined || (single && taken.has(row[single[1]]))) return false;
    return row.replaces === null || before[index]?.state === 'live';
  });
  const replaced = new Set(back.flatMap((row) => row.replaces ?? []));
  const giving = before.flatMap((row) => (row && replaced.has(row.id) ? [{ ...row, state: 'replaced' as const }] : []));
  await table.bulkPut([...giving, ...back]);
  return back.length;
}
