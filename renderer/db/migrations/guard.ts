import { Dexie, type Transaction } from 'dexie';
import { fail, ok, type Result } from '../../../shared/util/result';
import { SCHEMA_VERSION } from '.';

/** Why a library of an older schema was not brought to the present one. Nothing was changed. */
export type MigrationError =
  | { code: 'MIGRATION_NOT_BACKED_UP'; found: number; known: number; detail: string }
  /** After the migration a table did not have the rows that it had before, so all of it was taken back. */
  | { code: 'MIGRATION_LOST_ROWS'; found: number; known: number; table: string; before: number; after: number };

/** Backs the rows up as they are, and reads them back. Answers the sentence why it could not. */
export type BeforeMigration = (found: number) => Promise<Result<null, string>>;

/**
 * Tables that no migration may make shorter or longer. A step that means to must say here what the number is then.
 */
const KEPT = ['plays', 'notes', 'journal'] as const;

/** How long a connection may take to be closed, in milliseconds. Nobody waits for it but a start with a new schema. */
const CLOSING = 100;

type Counts = Readonly<Record<string, number>>;

/** How many rows there are, read in the old schema: tables of later versions are not there yet. */
async function countOld(name: string): Promise<Counts> {
  const old = new Dexie(name, { autoOpen: false });
  await old.open();
  try {
    const names = old.tables.map((table) => table.name);
    return await count(
      KEPT.filter((one) => names.includes(one)),
      (table) => old.table(table).count(),
    );
  } finally {
    old.close();
    // Chromium hears of it by another way than of the opening that follows: the upgrade would find it open, and say so.
    await new Promise((resolve) => setTimeout(resolve, CLOSING));
  }
}

async function count(tables: readonly string[], countOf: (table: string) => PromiseLike<number>): Promise<Counts> {
  const counts = await Promise.all(tables.map(async (table) => [table, await countOf(table)] as const));
  return Object.fromEntries(counts);
}

/** Thrown inside the transaction of the migration, which then ends as if it had never begun. */
class LostRowsError extends Error {}

/** What is asked at the end of the migration, inside its transaction, and what it found: null where all rows are there. */
export type MigrationGuard = {
  check: (transaction: Transaction) => Promise<void>;
  lost: () => MigrationError | null;
};

/** Backs a library of an older schema up and counts its rows. Nothing may be migrated where this fails. */
export async function keepBeforeMigration(
  name: string,
  found: number,
  backUp: BeforeMigration,
): Promise<Result<MigrationGuard, MigrationError>> {
  const backedUp = await backUp(found);
  if (!backedUp.ok)
    return fail({ code: 'MIGRATION_NOT_BACKED_UP', found, known: SCHEMA_VERSION, detail: backedUp.error });
  const before = await countOld(name);
  let lost: MigrationError | null = null;
  return ok({
    lost: () => lost,
    async check(transaction) {
      const after = await count(Object.keys(before), (table) => transaction.table(table).count());
      for (const [table, rows] of Object.entries(before)) {
        const now = after[table] ?? 0;
        if (now === rows) continue;
        lost = { code: 'MIGRATION_LOST_ROWS', found, known: SCHEMA_VERSION, table, before: rows, after: now };
        throw new LostRowsError(`${table} had ${rows} rows before the migration and ${now} after it.`);
      }
    },
  });
}
