import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useLive } from '../../../db/live';
import { readNewestNotes, readNotes, type NoteList } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Waiting } from '../../lists';
import { ListColumn } from './ListColumn';
import { NotePane } from './NotePane';
import { NoNotes } from './NoNotes';
import styles from './NotesScreen.module.css';
import { changeNotesSearch, filterOf, NotesSearch } from './notesSearch';
import '../../../i18n/late/notes';

/** The list as it was drawn last: another note is another page, and its list stands there at once. */
let lastList: { key: string; list: NoteList } | null = null;

export type NotesScreenProps = {
  /** The note of the address; without one the first of the list is shown where there is room. */
  note: string | null;
  search: Record<string, unknown>;
};

/** `#/notes` and `#/note/<id>`: all notes at the left, one of them beside it. */
export function NotesScreen({ note, search }: NotesScreenProps) {
  const { t } = useTranslation('notes');
  const navigate = useNavigate();
  const chosen = NotesSearch.parse(search);
  const filter = filterOf(chosen);
  const key = JSON.stringify(filter);
  const [early] = useState(lastList?.key === key ? lastList.list : undefined);
  const newest = useLive((database) => readNewestNotes(database, filter), [key]);
  const whole = useLive((database) => readNotes(database, filter), [key]);
  useEffect(() => {
    if (whole) lastList = { key, list: whole };
  }, [whole, key]);
  const list = whole ?? early ?? newest ?? undefined;

  if (list === undefined) return <Waiting text={t('reading')} />;
  if (list.count === 0 && note === null) return <NoNotes ahead={list.ahead} />;
  const shown = note ?? list.notes[0]?.note ?? null;
  const change = (more: Partial<NotesSearch>) => {
    const next = changeNotesSearch(chosen, more);
    // Ends in a page of this app, and never rejects.
    void (note === null
      ? navigate({ to: '/notes', search: next, replace: true })
      : navigate({ to: '/note/$id', params: { id: note }, search: next, replace: true }));
  };
  return (
    <div className={styles.screen}>
      <div className={styles.columns} data-alone={note === null ? 'list' : 'note'}>
        <ListColumn list={list} shown={shown} search={chosen} isPage={note === null} onSearch={change} />
        <div className={styles.beside}>
          {shown === null ? null : <NotePane key={shown} note={shown} search={chosen} isPage={note !== null} />}
        </div>
      </div>
    </div>
  );
}
