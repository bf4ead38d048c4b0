import { v7 as uuid } from 'uuid';
import { Dexie } from 'dexie';
import { fail, ok, type Result } from '../../shared/util/result';
import { NewerDatabaseError, type WatchbillDatabase } from './database';
import { SCHEMA_VERSION } from './migrations';

/** Why the library could not be opened. Nothing was changed. */
export type OpenError =
  | { code: 'NEWER_SCHEMA'; found: number; known: number }
  /** The journal file tells of more actions than the library has: Chromium may have replaced a damaged one. */
  | { code: 'LIBRARY_BEHIND'; librarySeq: number; journalSeq: number }
  | { code: 'CANNOT_OPEN'; detail: string };

export type OpenOptions = {
  /** The last `seq` in the journal file; the library must not be behind it. */
  journalSeq: number;
  /** Called when the open database goes away without having been asked to: nothing may be written after that. */
  onLost: (detail: string) => void;
};

/**
 * Opens the library and makes its record of itself when it is new. A library that is behind the journal file is
 * closed again at once: writing to it would bury what is missing.
 */
export async function openLibrary(
  database: WatchbillDatabase,
  options: OpenOptions,
): Promise<Result<{ seq: number }, OpenError>> {
  try {
    await refuseNewer(database.name);
    await database.open();
    const seq = await initialise(database);
    if (seq < options.journalSeq) {
      database.close();
      return fail({ code: 'LIBRARY_BEHIND', librarySeq: seq, journalSeq: options.journalSeq });
    }
    database.on('close', () => options.onLost('The database was closed by the system.'));
    // Another window upgrades the schema: this one must not go on with the old one.
    database.on('versionchange', () => options.onLost('Another window opened a newer library.'));
    return ok({ seq });
  } catch (cause) {
    if (cause instanceof NewerDatabaseError)
      return fail({ code: 'NEWER_SCHEMA', found: cause.found, known: cause.known });
    if (cause instanceof Dexie.DexieError || cause instanceof DOMException) {
      return fail({ code: 'CANNOT_OPEN', detail: cause.message });
    }
    throw cause;
  }
}

/**
 * Asks for the version without opening: opening a database from the future would already have Dexie put back
 * tables and indexes that the newer version has dropped.
 */
async function refuseNewer(name: string): Promise<void> {
  const stored = (await indexedDB.databases()).find((one) => one.name === name);
  const found = Math.floor((stored?.version ?? 0) / 10);
  if (found > SCHEMA_VERSION) throw new NewerDatabaseError(found, SCHEMA_VERSION);
}

async function initialise(database: WatchbillDatabase): Promise<number> {
  return database.transaction('rw', database.meta, async () => {
    const known = await database.meta.get('library');
    if (known?.key === 'library') return known.seq;
    await database.meta.add({ key: 'library', id: uuid(), createdAt: Date.now(), seq: 0 });
    return 0;
  });
}
