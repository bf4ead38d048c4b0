import { type Dexie, cmp } from 'dexie';
import { dequal } from 'dequal';
import type { RowSource } from './heldRows';
import { keyOf, tablesToKeep, walkTable, type AnyRow } from './walk';

/** What would change in one table: rows by what happens to them. */
export type TableDifference = { added: number; removed: number; changed: number; same: number };
export type Differences = Record<string, TableDifference>;

/**
 * Compares two databases row by row: what `to` has that `from` has not is added. Both are read in the order of their
 * keys at once, so neither is ever in memory as a whole. Derived tables are left out. `report` hears how many rows
 * are compared, and throws to give up.
 */
export async function compareDatabases(
  from: Dexie,
  to: RowSource,
  report: (rows: number) => void = () => undefined,
): Promise<Differences> {
  const differences: Differences = {};
  let rows = 0;
  for (const name of tablesToKeep(from)) {
    const difference = { added: 0, removed: 0, changed: 0, same: 0 };
    const path = from.table(name).schema.primKey.keyPath;
    const [old, fresh] = [inHand(walkTable(from, name)), inHand(walkTable(to, name))];
    for (;;) {
      // Waited for only where a chunk is at its end: a pause for each row would cost more than comparing it.
      // oxlint-disable-next-line no-await-in-loop -- both are read in step
      if (old.isEmpty()) await old.more();
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (fresh.isEmpty()) await fresh.more();
      const [before, after] = [old.row(), fresh.row()];
      if (before === undefined && after === undefined) break;
      const order = orderOf(path, before, after);
      if (order === 0) difference[dequal(before, after) ? 'same' : 'changed'] += 1;
      else difference[order < 0 ? 'removed' : 'added'] += 1;
      if (order <= 0) old.next();
      if (order >= 0) fresh.next();
      rows += 1;
      if (rows % 1_000 === 0) report(rows);
    }
    differences[name] = difference;
  }
  report(rows);
  return differences;
}

type Path = string | string[] | null | undefined;

/** Which of two rows comes first; one that is not there comes last. */
function orderOf(path: Path, before: AnyRow | undefined, after: AnyRow | undefined): number {
  if (before === undefined) return 1;
  if (after === undefined) return -1;
  return cmp(keyOf(path, before), keyOf(path, after));
}

/** The rows of some chunks, one at a time. `row` is undefined behind the last one, once there was no `more`. */
function inHand(chunks: AsyncGenerator<AnyRow[]>) {
  let rows: AnyRow[] = [];
  let at = 0;
  let ended = false;
  return {
    isEmpty: () => at >= rows.length && !ended,
    row: () => rows[at],
    next: () => void (at += 1),
    async more() {
      const { value, done = false } = await chunks.next();
      [rows, at, ended] = [done ? [] : value, 0, done];
    },
  };
}

/** Whether nothing would change. */
export function isSame(differences: Differences): boolean {
  return Object.values(differences).every((one) => one.added + one.removed + one.changed === 0);
}
