import { WatchbillDatabase } from '../../db/database';
import { openLibrary } from '../../db/open';
import { replayJournal } from '../../db/replay';
import type { RebuildFault } from '../../features/problems';
import { desktop } from '../../platform/desktop';

/**
 * Brings a library that is behind the journal file up to it, on the viewer's word. What is done stays done when it
 * is cut off: the next start finds the library nearer, and can go on.
 */
export async function rebuildLibrary(report: (done: number) => void): Promise<RebuildFault | null> {
  const database = new WatchbillDatabase();
  // Opened without asking the journal file: to be behind it is the reason for being here.
  const opened = await openLibrary(database, { journalSeq: 0, onLost: () => undefined });
  if (!opened.ok) return { code: 'JOURNAL_UNREADABLE' };
  try {
    const replayed = await replayJournal(database, (offset) => desktop.request('journal:read', { offset }), report);
    return replayed.ok ? null : replayed.error;
  } finally {
    database.close({ disableAutoOpen: true });
  }
}
