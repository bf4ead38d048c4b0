import { v7 as uuid } from 'uuid';
import { Dexie } from 'dexie';
import { fail, ok, type Result } from '../../shared/util/result';
import { NewerDatabaseError, type WatchbillDatabase } from './database';
import { SCHEMA_VERSION } from './migrations';
import type { Witness } from '../../shared/ipc/witness';
import { askWitness, type NotWhole } from './witness';
import type { BeforeMigration, MigrationError, MigrationGuard } from './migrations/guard';

/** Why the library could not be opened. Nothing was changed. */
export type OpenError =
  | { code: 'NEWER_SCHEMA'; found: number; known: number }
  /** The journal file tells of more actions than the library has: Chromium may have replaced a damaged one. */
  | { code: 'LIBRARY_BEHIND'; librarySeq: number; journalSeq: number }
  /** What the main process remembers of the library does not fit it. */
  | NotWhole
  | MigrationError
  | { code: 'CANNOT_OPEN'; detail: string };

export type OpenOptions = {
  /** The last `seq` in the journal file; the library must not be behind it. */
  journalSeq: number;
  /** Called when the open database goes away without having been asked to: nothing may be written after that. */
  onLost: (detail: string) => void;
  /** Asked before a library of an older schema is changed. Left out where there is none to lose. */
  beforeMigration?: BeforeMigration;
  /** What the library is compared with, null where nothing is known of it. Left out where it is brought back. */
  witness?: Witness | null;
};

/**
 * Opens the library and makes its record of itself when it is new. A library that is behind the journal file is
 * closed again at once: writing to it would bury what is missing.
 */
export async function openLibrary(
  database: WatchbillDatabase,
  options: OpenOptions,
): Promise<Result<{ seq: number }, OpenError>> {
  let guard: MigrationGuard | null = null;
  try {
    const found = await readSchema(database.name);
    if (found > SCHEMA_VERSION) throw new NewerDatabaseError(found, SCHEMA_VERSION);
    if (found > 0 && found < SCHEMA_VERSION && options.beforeMigration) {
      // Most starts have nothing to migrate, and need no code for it.
      const { keepBeforeMigration } = await import('./migrations/guard');
      const kept = await keepBeforeMigration(database.name, found, options.beforeMigration);
      if (!kept.ok) return kept;
      guard = kept.value;
      database.afterUpgrade = guard.check;
    }
    await database.open();
    const known = await database.meta.get('library');
    const record = known?.key === 'library' ? known : null;
    const lacking = await whatLacks(database, record, options);
    if (lacking !== null) {
      database.close();
      return fail(lacking);
    }
    const seq = record?.seq ?? (await initialise(database));
    database.on('close', () => options.onLost('The database was closed by the system.'));
    // Another window upgrades the schema: this one must not go on with the old one.
    database.on('versionchange', () => options.onLost('Another window opened a newer library.'));
    return ok({ seq });
  } catch (cause) {
    const lost = guard?.lost() ?? null;
    if (lost !== null) return fail(lost);
    if (cause instanceof NewerDatabaseError)
      return fail({ code: 'NEWER_SCHEMA', found: cause.found, known: cause.known });
    if (cause instanceof Dexie.DexieError || cause instanceof DOMException) {
      return fail({ code: 'CANNOT_OPEN', detail: cause.message });
    }
    throw cause;
  }
}

/**
 * The schema that is on disk, 0 where there is none. Asked without opening: opening a database from the future would
 * already have Dexie put back tables and indexes that the newer version has dropped.
 */
async function readSchema(name: string): Promise<number> {
  const stored = (await indexedDB.databases()).find((one) => one.name === name);
  return Math.floor((stored?.version ?? 0) / 10);
}

/** Why this is not the library that it was. Reads only: a library that lacks something must not be written to. */
async function whatLacks(
  database: WatchbillDatabase,
  record: { id: string; seq: number } | null,
  { journalSeq, witness }: OpenOptions,
): Promise<OpenError | null> {
  const librarySeq = record?.seq ?? 0;
  if (librarySeq < journalSeq) return { code: 'LIBRARY_BEHIND', librarySeq, journalSeq };
  return witness === undefined ? null : askWitness(database, witness, record);
}

/** Two windows may find a new library at once: the second one takes what the first has made. */
async function initialise(database: WatchbillDatabase): Promise<number> {
  return database.transaction('rw', database.meta, async () => {
    const known = await database.meta.get('library');
    if (known?.key === 'library') return known.seq;
    await database.meta.add({ key: 'library', id: uuid(), createdAt: Date.now(), seq: 0 });
    return 0;
  });
}
