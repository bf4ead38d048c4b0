import { useParams, useSearch } from '@tanstack/react-router';
import { useLive } from '../../db/live';
import { readNoteHead } from '../../db/reads';
import { nameOfNote, NotesScreen } from '../../features/notes';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';

export function NotePage() {
  const { t } = useTranslation('shell');
  const { id } = useParams({ from: '/shell/note/$id' });
  const search = useSearch({ from: '/shell/note/$id' });
  // Null for one that lies ahead: then its name is in no window's title.
  const note = useLive((database) => readNoteHead(database, id), [id]) ?? null;
  const area = t('area.notes');
  const show = note !== null && 'show' in note.subject ? [note.subject.show.title] : [];
  return (
    <Screen key={id} title={note === null ? area : nameOfNote(note)} trail={[area, ...show]}>
      <NotesScreen note={id} search={search} />
    </Screen>
  );
}
