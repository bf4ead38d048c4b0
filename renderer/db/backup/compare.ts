import { type Dexie, cmp } from 'dexie';
import { dequal } from 'dequal';
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
  to: Dexie,
  report: (rows: number) => void = () => undefined,
): Promise<Differences> {
  const differences: Differences = {};
  let rows = 0;
  for (const name of tablesToKeep(to)) {
    const difference = { added: 0, removed: 0, changed: 0, same: 0 };
    const path = to.table(name).schema.primKey.keyPath;
    const [old, fresh] = [oneByOne(walkTable(from, name)), oneByOne(walkTable(to, name))];
    // oxlint-disable-next-line no-await-in-loop -- both are read in step
    let [before, after] = [await old.next(), await fresh.next()];
    while (!before.done || !after.done) {
      const order = before.done ? 1 : after.done ? -1 : cmp(keyOf(path, before.value), keyOf(path, after.value));
      if (order === 0) difference[dequal(before.value, after.value) ? 'same' : 'changed'] += 1;
      else difference[order < 0 ? 'removed' : 'added'] += 1;
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (order <= 0) before = await old.next();
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (order >= 0) after = await fresh.next();
      rows += 1;
      if (rows % 1_000 === 0) report(rows);
    }
    differences[name] = difference;
  }
  report(rows);
  return differences;
}

async function* oneByOne(chunks: AsyncGenerator<AnyRow[]>): AsyncGenerator<AnyRow, undefined> {
  for await (const chunk of chunks) yield* chunk;
  return undefined;
}

/** Whether nothing would change. */
export function isSame(differences: Differences): boolean {
  return Object.values(differences).every((one) => one.added + one.removed + one.changed === 0);
}
