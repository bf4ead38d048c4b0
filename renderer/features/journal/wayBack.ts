import type { JournalItem } from '../../db/reads/views';

/**
 * Whether an entry can be undone or done again from the journal. An undo or redo is a line, not an action of its own;
 * and the welcome is over once it is finished.
 */
export function hasWayBack({ entry, stands }: JournalItem): boolean {
  return stands !== null && entry.action.type !== 'finish-welcome' && entry.action.type !== 'restore';
}
