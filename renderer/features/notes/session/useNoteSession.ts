import { useEffect, useState } from 'react';
import type { NoteDesk } from '../../../db/notes/noteDesk';
import type { OpenNote } from '../../../db/notes/openNote';
import { useMarking } from '../../marking';
import type { NoteSession } from './noteSession';
import { openSession, type OpenSession } from './openSessions';
import { useNoteDesk } from './useNoteDesk';

/**
 * A note open for writing for as long as the component lives; what is not stored then is stored as it goes. `undefined`
 * until it is open, null when it may not be read.
 * @param key names what `load` opens: another key opens another note.
 */
export function useNoteSession(
  key: string,
  load: (desk: NoteDesk) => Promise<OpenNote | null>,
): NoteSession | null | undefined {
  const desk = useNoteDesk();
  const { undo } = useMarking();
  const [shown, setShown] = useState<{ key: string; session: NoteSession | null } | null>(null);

  useEffect(() => {
    let opened: OpenSession | null = null;
    let gone = false;
    const start = async () => {
      const open = await load(desk);
      if (gone) return;
      opened = open && openSession(desk, open, undo);
      setShown({ key, session: opened?.session ?? null });
    };
    const keep = () => opened?.session.keep();
    start().catch(reportError);
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('blur', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('blur', keep);
      window.removeEventListener('pagehide', keep);
      opened?.leave().catch(reportError);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key says when there is something else to open
  }, [key]);

  return shown?.key === key ? shown.session : undefined;
}
