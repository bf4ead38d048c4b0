import type { WatchbillDatabase } from '../../db/database';
import { clock } from '../../platform/clock';
import { useView } from '../../stores/view';
import { useNoteSheet } from './noteSheetStore';
import { subjectHere } from './subjectHere';

/** N, wherever one is: the note of what is shown or has the focus. On the page of a note, that note. */
export async function askForNote(database: WatchbillDatabase, pathname: string): Promise<void> {
  const { here, open } = useNoteSheet.getState();
  if (here) {
    here();
    return;
  }
  const [, area, note] = pathname.split('/');
  if (area === 'note' && note !== undefined) {
    open({ note });
    return;
  }
  const { pane } = useView.getState();
  const standing = { pathname, focused: document.activeElement, pane, today: clock.today() };
  open({ subject: await subjectHere(database, standing), another: false });
}
