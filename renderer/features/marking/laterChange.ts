import type { LeftAlone } from '../../db/commit/errors';
import type { WatchbillDatabase } from '../../db/database';
import { writeDid } from './did';
import { numberToOf } from './numberToOf';

/** Far enough back for anything a viewer has just done; an undo of something older gets the shorter sentence. */
const LOOK_BACK = 400;

/** The newest action that changed one of these rows: undoing it makes way for the undo that was refused. */
export async function findLaterChange(database: WatchbillDatabase, left: readonly LeftAlone[]): Promise<string | null> {
  const keys = new Set(left.map((one) => one.key));
  const recent = await database.journal.orderBy('seq').reverse().limit(LOOK_BACK).toArray();
  const taken = new Set<number>();
  for (const entry of recent) {
    // Newest first: the first undo or redo that names an entry decides whether it stands.
    if (entry.kind === 'undo') taken.add(entry.target);
    const touches = entry.changes.some((change) => keys.has(change.key) || keys.has(replacedBy(change.after)));
    if (entry.kind === 'do' && !taken.has(entry.seq) && touches)
      return writeDid(entry, await numberToOf(database, entry));
  }
  return null;
}

function replacedBy(after: unknown): string {
  if (typeof after !== 'object' || after === null || !('replaces' in after)) return '';
  return typeof after.replaces === 'string' ? after.replaces : '';
}
