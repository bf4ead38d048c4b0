import { Dexie, type Transaction } from 'dexie';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations';
import type { CatalogueTables, LibraryTables } from './tables';

/** DO NOT CHANGE: the name of everybody's database. */
export const DATABASE_NAME = 'watchbill';

/** Thrown by `open()` when a newer Watchbill wrote this database. Nothing was changed. */
export class NewerDatabaseError extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`The library has schema ${found}; this version of Watchbill reads up to ${known}.`);
    this.name = 'NewerDatabaseError';
  }
}

/**
 * The working store of a window. Opened on purpose only: with auto-open Dexie would silently make an empty
 * database where Chromium has just deleted a damaged one.
 *
 * `upTo` opens at an older schema: for tests of single migration steps.
 */
export class WatchbillDatabase extends Dexie {
  /** Asked at the end of every migration, inside its transaction: what it throws takes all of it back. */
  afterUpgrade: ((transaction: Transaction) => Promise<void>) | null = null;

  constructor(name: string = DATABASE_NAME, upTo: number = SCHEMA_VERSION) {
    super(name, {
      autoOpen: false,
      // Strict: a transaction is complete when the disk has it. Relaxed lost every write of a power cut.
      chromeTransactionDurability: 'strict',
      // Query results are shared and frozen: never change one.
      cache: 'immutable',
    });
    MIGRATIONS.slice(0, upTo).forEach((migration, index) => {
      const version = this.version(index + 1).stores(migration.stores);
      const isLast = index === upTo - 1;
      if (migration.upgrade || isLast) {
        version.upgrade(async (transaction) => {
          await migration.upgrade?.(transaction);
          if (isLast) await this.afterUpgrade?.(transaction);
        });
      }
    });
    this.on('ready', () => {
      // Dexie opens a newer database without an error and would then drop the newer fields of every row it
      // writes. Its native version is ten times ours.
      const found = Math.floor(this.backendDB().version / 10);
      if (found > upTo) throw new NewerDatabaseError(found, upTo);
    });
  }
}

// Declared apart from the class, so that no class field hides the properties that Dexie defines.
export interface WatchbillDatabase extends CatalogueTables, LibraryTables {}
