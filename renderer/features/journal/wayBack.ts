import { isImportAction } from '../../../shared/library/importActions';
import type { JournalItem } from '../../db/reads/views';

/**
 * Whether an entry can be undone or done again from the journal. An undo or redo is a line, not an action of its own;
 * and the welcome is over once it is finished.
 */
export function hasWayBack({ entry, stands }: JournalItem): boolean {
  const { action } = entry;
  return stands !== null && action.type !== 'finish-welcome' && action.type !== 'restore' && !isImportAction(action);
}
