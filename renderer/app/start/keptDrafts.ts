import { storeLeftDrafts } from '../../db/notes/storeNote';
import { readNoteHead } from '../../db/reads';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { heldLocks } from '../../platform/locks';
import { noteLock } from '../../platform/noteLock';
import { useNotices } from '../../stores/notices';
import { history } from '../router';
import type { Started } from './started';
import '../../i18n/late/notes';

/** Stores the drafts of notes that a crash left behind, and says so. Those open in another window are left to it. */
export async function storeKeptDrafts({ database, library }: Started): Promise<void> {
  if ((await database.drafts.count()) === 0) return;
  const held = await heldLocks();
  const stored = await storeLeftDrafts(database, library, clock.zone(), (note) => held.has(noteLock(note)));
  const [first] = stored;
  if (first === undefined) return;
  const { nameOfNote } = await import('../../features/notes');
  const head = await readNoteHead(database, first);
  // One that lies ahead by now is counted and not named.
  const name = head === null ? words.t('notes:title') : nameOfNote(head);
  const open = {
    id: 'open',
    label: words.t('notes:open'),
    run: () => history.push(stored.length === 1 && head !== null ? `/note/${first}` : '/notes'),
  };
  useNotices.getState().notify({
    tone: 'stored',
    text: words.t('notes:kept', { count: stored.length, name }),
    actions: [open],
  });
}
