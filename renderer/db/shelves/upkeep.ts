import type { Table } from 'dexie';
import type { Progress } from '../../../shared/domain/progress';
import type { LibraryId } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow, ShelfRow, TotalsRow } from '../tables';
import { shelfOf, shelfWithoutOutline } from './shelfRow';
import { addUp, NO_TOTALS } from './totals';

/** What keeping the shelves reads and writes: to be named by every transaction that writes outlines or progress. */
export function shelfTables({ outlines, progress, shelves, totals }: Tables): Table[] {
  return [outlines, progress, shelves, totals];
}

type Tables = Pick<WatchbillDatabase, 'outlines' | 'progress' | 'shelves' | 'totals'>;

/**
 * The shelf of one show after its progress was carried forward. Nothing is read: all of it is at hand, and goes out in
 * the same round as the progress.
 */
export async function carryShelf(
  { shelves, totals }: Tables,
  outline: OutlineRow | null,
  before: Progress | null,
  after: Progress,
  sum: TotalsRow | null,
): Promise<void> {
  const old = rowsOf(outline, before);
  const [row, ...others] = rowsOf(outline, after);
  if (row === undefined || others.length > 0) return;
  await Promise.all([shelves.put(row), totals.put(addUp(sum ?? NO_TOTALS, old, [row]))]);
}

function rowsOf(outline: OutlineRow | null, progress: Progress | null): ShelfRow[] {
  if (outline !== null) return [shelfOf(outline, progress ?? undefined)];
  return progress === null ? [] : [shelfWithoutOutline(progress)];
}

/**
 * Brings the shelves of these shows to what outlines and progress say, inside the transaction that wrote those.
 * @param refs catalogue ids, and identities of shows that no pack knows. Both names of a show that got or lost its
 * link to the catalogue belong here.
 */
export async function refreshShelves(database: Tables, refs: Iterable<string | null | undefined>): Promise<void> {
  const wanted = [...new Set([...refs].filter((ref) => typeof ref === 'string'))];
  const { shelves, totals } = database;
  // Asked in any case: behind an await that asks the database nothing Dexie loses sight of its transaction.
  const sum = await totals.get('library');
  if (wanted.length === 0) return;
  const { keys, rows } = await workOut(database, wanted);
  const old = await shelves.bulkGet(keys);
  const gone = old.filter((row) => row !== undefined);
  const come = new Set(rows.map(({ show }) => show));
  await Promise.all([
    shelves.bulkDelete(keys.filter((key) => !come.has(key))),
    shelves.bulkPut(rows),
    totals.put(addUp(sum ?? NO_TOTALS, gone, rows)),
  ]);
}

/** The rows that there should be of these shows, and all keys under which there may be one now. */
export async function workOut(
  { outlines, progress }: Pick<Tables, 'outlines' | 'progress'>,
  refs: readonly string[],
): Promise<{ keys: string[]; rows: ShelfRow[] }> {
  const identities = refs.filter((ref) => !ref.startsWith('show:'));
  const named = (await progress.bulkGet(identities)).filter((row) => row !== undefined);
  const shows = new Set(refs.filter((ref) => ref.startsWith('show:')));
  for (const { catalogue } of named) if (catalogue !== null) shows.add(catalogue);
  const [known, linked] = await Promise.all([
    outlines.bulkGet([...shows]),
    progress
      .where('catalogue')
      .anyOf([...shows])
      .toArray(),
  ]);
  const outlineOf = new Map(known.flatMap((row) => (row ? [[row.show, row] as const] : [])));
  // The last one holds, as it does wherever progress is asked for by show.
  const progressOf = new Map(linked.map((row) => [row.catalogue, row]));
  const rows = [...outlineOf.values()].map((outline) => shelfOf(outline, progressOf.get(outline.show)));
  const without = new Map<LibraryId, Progress>();
  for (const row of [...named, ...linked]) if (!outlineOf.has(row.catalogue ?? '')) without.set(row.show, row);
  const keys = new Set([...refs, ...shows, ...linked.map(({ show }) => show)]);
  return { keys: [...keys], rows: [...rows, ...[...without.values()].map(shelfWithoutOutline)] };
}

/** Shows whose outlines are in memory at once: one may have thousands of places. */
const CHUNK = 200;

/** All shelves anew, after outlines and progress were: in a migration, and when a backup came back. */
export async function rebuildShelves(database: Tables): Promise<void> {
  const { outlines, progress, shelves, totals } = database;
  await shelves.clear();
  await totals.put(NO_TOTALS);
  for (const table of [outlines, progress]) {
    for (let last = ''; ;) {
      // oxlint-disable-next-line no-await-in-loop -- some after the others, in one transaction
      const keys = await table.where('show').above(last).limit(CHUNK).primaryKeys();
      const end = keys.at(-1);
      if (end === undefined) break;
      // Of progress only shows that no pack knows are still missing; those that have a row are put again as they are.
      // oxlint-disable-next-line no-await-in-loop -- as above
      await refreshShelves(database, keys);
      last = end;
    }
  }
}
