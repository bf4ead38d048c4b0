import { isImportAction } from '../../../shared/library/importActions';
import type { JournalEntry } from '../../../shared/library/journal';
import type { WatchbillDatabase } from '../database';

/** Whether an entry stands: the newest undo or redo that names it decides; without any it stands. */
export async function stands(database: WatchbillDatabase, seq: number): Promise<boolean> {
  const named = await database.journal.where('target').equals(seq).last();
  return named?.kind !== 'undo';
}

/**
 * A restore is taken back by restoring the backup that was made right before it, an import by rolling it back: the
 * journal has none of their rows.
 */
export function isUndoable(entry: JournalEntry): boolean {
  return entry.kind === 'do' && entry.action.type !== 'restore' && !isImportAction(entry.action);
}

/**
 * The newest action that stands, whichever window made it. None before a restore: it is another library's past. None
 * before an import either: whoever undoes means what was done last, and would not see that something else goes.
 */
export async function newestStanding(database: WatchbillDatabase): Promise<JournalEntry | null> {
  // Walking back, the first undo or redo that names an entry is the newest one and decides.
  const decided = new Map<number, JournalEntry['kind']>();
  let found: JournalEntry | null = null;
  await database.journal
    .reverse()
    .until((entry) => {
      if (entry.kind !== 'do' && !decided.has(entry.target)) decided.set(entry.target, entry.kind);
      if (isUndoable(entry) && decided.get(entry.seq) !== 'undo') found = entry;
      return found !== null || entry.action.type === 'restore' || isImportAction(entry.action);
    })
    .toArray();
  return found;
}

/** The entry undone last, as long as nothing new was done after that. */
export async function newestUndone(database: WatchbillDatabase): Promise<JournalEntry | null> {
  const redone = new Set<number>();
  let target = 0;
  await database.journal
    .reverse()
    .until((entry) => {
      if (entry.kind === 'redo') redone.add(entry.target);
      if (entry.kind === 'undo' && !redone.has(entry.target)) target = entry.target;
      return entry.kind === 'do' || target > 0;
    })
    .toArray();
  return target === 0 ? null : ((await database.journal.get(target)) ?? null);
}
