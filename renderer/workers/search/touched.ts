import type { ActionType } from '../../../shared/library/actions';
import type { JournalEntry } from '../../../shared/library/journal';

/** What may read otherwise: shows by their refs, and with them the notes that they open and close; and single notes. */
export type TouchedParts = { shows: ReadonlySet<string>; notes: ReadonlySet<string> };
export type Touched = 'everything' | TouchedParts;

/** Actions that change what may be read of their show, and nothing of which show it is. */
const ON_A_SHOW: readonly ActionType[] = [
  'mark',
  'unmark',
  'edit-plays',
  'remove-plays',
  'skip',
  'rate',
  'favourite',
  'set-status',
  'start-pass',
  'rename-pass',
  'reveal',
  'set-show-spoilers',
];

/** What may read otherwise after these entries. An undo repeats the action that it takes back. */
export function touchedBy(entries: readonly JournalEntry[]): Touched {
  const [shows, notes] = [new Set<string>(), new Set<string>()];
  for (const { action, summary } of entries) {
    if (action.type === 'finish-welcome') continue;
    // A list is not looked through.
    if ('list' in action) continue;
    if (action.type === 'save-note' || action.type === 'remove-note') notes.add(action.note);
    else if (ON_A_SHOW.includes(action.type) && summary.show !== null) shows.add(summary.show);
    // The default of all shows, a library that was replaced, and whatever a later version can do.
    else return 'everything';
  }
  return { shows, notes };
}
