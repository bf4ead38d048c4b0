import type { NoteDesk } from '../../../db/notes/noteDesk';
import type { OpenNote } from '../../../db/notes/openNote';
import { words } from '../../../i18n';
import { holdLock } from '../../../platform/locks';
import { noteLock } from '../../../platform/noteLock';
import { useNotices } from '../../../stores/notices';
import { useOpenNotes } from '../../../stores/openNotes';
import { writeSubject } from '../noteWords';
import { tellRemoved, writeNoteRefusal } from '../tellRemoved';
import { createNoteSession, type NoteSession } from './noteSession';
import '../../../i18n/late/notes';

/** A note open in this window: known to the window that closes, and marked as open to the other windows. */
export type OpenSession = {
  session: NoteSession;
  /** Stores what is there, removes a note that was emptied, and lets go. */
  leave: () => Promise<void>;
};

export function openSession(desk: NoteDesk, open: OpenNote, undo: (seq: number) => Promise<unknown>): OpenSession {
  const session = createNoteSession(desk, open);
  const { add, remove, setUnstored } = useOpenNotes.getState();
  const release = holdLock(noteLock(open.note));
  add(open.note, session.settle);
  const stop = session.state.subscribe(({ safety }) => {
    setUnstored(open.note, safety.phase !== 'stored' && safety.phase !== 'new');
  });

  async function finish(): Promise<void> {
    const stored = await session.settle();
    const { text } = session.state.getState();
    if (stored) return;
    if (text.trim() !== '') tellNotStored(session);
    else if (session.open.version === null) await desk.discard(session.open);
    else tellRemoved(await session.remove(), session.open.view, undo);
  }

  let leaving: Promise<void> | null = null;
  return {
    session,
    leave: () => {
      leaving ??= finish().finally(() => {
        session.end();
        stop();
        remove(open.note);
        release();
      });
      return leaving;
    },
  };
}

/** The field is gone by now, so a notice says it. */
function tellNotStored({ state, open }: NoteSession): void {
  const { safety } = state.getState();
  if (safety.phase !== 'failed') return;
  const subject = writeSubject(open.view);
  const text = words.t('notes:notStored', { subject });
  useNotices.getState().notify({ tone: 'error', text, detail: writeNoteRefusal(safety.error), actions: [] });
}
