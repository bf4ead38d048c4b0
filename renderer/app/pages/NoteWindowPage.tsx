import { useParams } from '@tanstack/react-router';
import { useLive } from '../../db/live';
import { readNoteHead } from '../../db/reads';
import { nameOfNote, NoteBeside } from '../../features/notes';
import { useTranslation } from '../../i18n';
import { SmallFrame } from '../frame/SmallFrame';
import { closeThisWindow } from '../frame/smallWindow';
import { Screen } from '../Screen';

/** A note in a small window of its own, to write on while something plays. */
export function NoteWindowPage() {
  const { t } = useTranslation('shell');
  const { id } = useParams({ from: '/small/note/$id' });
  // Null for one that lies ahead: then its name is in no window's title.
  const note = useLive((database) => readNoteHead(database, id), [id]) ?? null;
  const show = note !== null && 'show' in note.subject ? note.subject.show.title : t('area.notes');
  return (
    <SmallFrame head={show} route={`/note/${id}`}>
      <Screen key={id} title={note === null ? t('area.notes') : nameOfNote(note)} trail={[]}>
        <NoteBeside note={id} onGone={closeThisWindow} />
      </Screen>
    </SmallFrame>
  );
}
