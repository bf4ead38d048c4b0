import { v7 as uuid } from 'uuid';
import type { Boot } from '../../../shared/ipc/contract';
import { KNOWN_SCHEMA_VERSION } from '../../../shared/ipc/schemaVersion';
import { DATABASE_NAME, WatchbillDatabase } from '../../db/database';
import { openLibrary } from '../../db/open';
import { goOnBehind, replayJournal } from '../../db/replay';
import type { RecoveryFault } from '../../features/problems';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';

/** Opened without asking the journal file: to be behind it is the reason for being here. */
async function openBehind(): Promise<WatchbillDatabase | null> {
  const database = new WatchbillDatabase(DATABASE_NAME);
  const opened = await openLibrary(database, { journalSeq: 0, onLost: () => undefined });
  return opened.ok ? database : null;
}

/** The recovery is over: the next window opens the library as always, whatever was remembered of it before. */
async function tellOpened(): Promise<void> {
  await desktop.request('witness:forget', undefined);
  await desktop.request('app:opened', { schema: KNOWN_SCHEMA_VERSION });
}

/** What a recovery would begin with, in a sentence. */
export async function tellOffer(): Promise<string> {
  const { writeNewestGood } = await import('../../features/backups');
  return writeNewestGood();
}

/**
 * Brings the library back after its database was moved aside: the newest good backup, and over it what the journal file
 * has beyond that. Without a backup the file alone. What is done stays done when it is cut off: the next start finds
 * the library nearer, and can go on. Answers why it stopped before the end of the file, or null.
 */
export async function recoverLibrary(
  { versions }: Boot,
  report: (done: number) => void,
): Promise<RecoveryFault | null> {
  const fresh = await openBehind();
  if (fresh === null) return { code: 'JOURNAL_UNREADABLE' };
  fresh.close({ disableAutoOpen: true });
  const { recoverFromNewest } = await import('../../features/backups');
  const recovered = await recoverFromNewest({ database: DATABASE_NAME, app: versions.app }, report);
  const database = await openBehind();
  if (database === null) return { code: 'JOURNAL_UNREADABLE' };
  try {
    const replayed = await replayJournal(database, (offset) => desktop.request('journal:read', { offset }), report);
    if (replayed.ok) {
      await tellOpened();
      return null;
    }
    const { error } = replayed;
    if (error.code !== 'RESTORED_SINCE' && error.code !== 'IMPORTED_SINCE') return error;
    return { code: 'BACKUP_MISSING', sentence: recovered.ok ? null : recovered.error.sentence };
  } finally {
    database.close({ disableAutoOpen: true });
  }
}

/** On the viewer's word: goes on with what could be brought back, behind everything that the journal file has. */
export async function goOnWithoutRest({ journalSeq }: Boot): Promise<void> {
  const database = await openBehind();
  if (database === null) throw new Error('The library does not open.');
  try {
    await goOnBehind(database, journalSeq, { now: clock.now(), newId: () => uuid() });
    await tellOpened();
  } finally {
    database.close({ disableAutoOpen: true });
  }
}
