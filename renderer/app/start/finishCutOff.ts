import type { WatchbillDatabase } from '../../db/database';
import { newId } from '../../db/imports/newId';
import { IMPORT_LOCK } from '../../db/imports/rollBack/lock';
import { finishImports } from '../../db/imports/rollBack/moveImport';
import { tryLock } from '../../db/imports/rehearsal/scratch';
import { clock } from '../../platform/clock';

/**
 * Brings imports to an end that a killed process was at. Where the lock is held, another window is at it right now, and
 * nothing is to be done. New journal entries reach the journal file as any that a crash kept out of it.
 */
export async function finishCutOff(database: WatchbillDatabase, tell?: () => Promise<void>): Promise<void> {
  const release = await tryLock(IMPORT_LOCK);
  if (release === null) return;
  try {
    await tell?.();
    await finishImports(database, { now: clock.now, newId, report: () => undefined });
  } finally {
    release();
  }
}
