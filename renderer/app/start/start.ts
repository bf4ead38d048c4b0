import { v7 as uuid } from 'uuid';
import type { Boot } from '../../../shared/ipc/contract';
import { KNOWN_SCHEMA_VERSION } from '../../../shared/ipc/schemaVersion';
import { Library } from '../../db/commit/library';
import { WatchbillDatabase } from '../../db/database';
import { readHiddenImports } from '../../db/imports/apply/hidden';
import { openLibrary } from '../../db/open';
import { fromOpen, fromStart, type Problem } from '../../features/problems';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { createJournalFile } from '../../platform/journalFile';
import type { Started } from './started';

export type StartAnswer = { ok: true; started: Started } | { ok: false; problem: Problem; boot: Boot };

export type StartCalls = {
  onLost: (detail: string) => void;
  onMigrating: () => Promise<void>;
  /** An import that was cut off is brought to an end, which may take a while. */
  onCutOff?: () => Promise<void>;
};

/**
 * Opens the library, in the order that keeps it safe: a data folder with a problem is never touched, and nothing is
 * written before the library is known to be whole.
 */
export async function startLibrary(boot: Boot, { onLost, onMigrating, onCutOff }: StartCalls): Promise<StartAnswer> {
  if (boot.problem !== null) return { ok: false, problem: fromStart(boot.problem), boot };
  if (boot.recovering !== null) return { ok: false, problem: { code: 'RECOVERING', ...boot.recovering }, boot };
  const database = new WatchbillDatabase();
  const beforeMigration = async () => {
    await onMigrating();
    const { backUpBeforeMigration } = await import('../../features/backups');
    return backUpBeforeMigration({ database: database.name, app: boot.versions.app });
  };
  const { journalSeq, witness } = boot;
  const opened = await openLibrary(database, { journalSeq, witness, onLost, beforeMigration });
  if (!opened.ok) return { ok: false, problem: fromOpen(opened.error), boot };
  // As a rule there is none, and the question costs nothing.
  if ((await readHiddenImports(database)).size > 0) {
    const { finishCutOff } = await import('./finishCutOff');
    await finishCutOff(database, onCutOff);
  }
  const journalFile = createJournalFile({
    appendLine: (seq, line) => desktop.request('journal:append', { seq, line }),
    lastSeq: boot.journalSeq,
    readEntries: (from, to) => database.journal.where('seq').between(from, to, true, true).toArray(),
  });
  const library = new Library(database, { clock, newId: () => uuid(), journalFile });
  return { ok: true, started: { boot, database, library } };
}

/** What can go on beside the first paint. None of it may fail the start. */
export async function afterStart({ library }: Started): Promise<void> {
  await Promise.allSettled([
    desktop.request('app:opened', { schema: KNOWN_SCHEMA_VERSION }),
    navigator.storage.persist(),
    library.catchUpJournalFile(),
  ]);
}
