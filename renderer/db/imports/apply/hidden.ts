import type { WatchbillDatabase } from '../../database';

/** States in which rows of an import are in the tables and do not count: it is not whole yet, or not any more. */
export const UNFINISHED = ['applying', 'rolling-back'] as const;

/** Imports whose rows do not count at this moment: as a rule none, which costs one question to an empty index. */
export async function readHiddenImports(database: WatchbillDatabase): Promise<ReadonlySet<string>> {
  return new Set(
    await database.imports
      .where('state')
      .anyOf([...UNFINISHED])
      .primaryKeys(),
  );
}

type Marked = { import?: string; origin?: { import: string | null } };

/** Keeps the rows that count. */
export function withoutHidden<T extends object>(rows: T[], hidden: ReadonlySet<string>): T[] {
  if (hidden.size === 0) return rows;
  return rows.filter((row: Marked) => !hidden.has(row.import ?? row.origin?.import ?? ''));
}
