import { useCallback, useEffect, useState } from 'react';
import { useLive } from '../../../db/live';
import { readNote, type NotePage } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { InkScope, textLinkClass } from '../../../ui';
import { Waiting } from '../../lists';
import { useNoteSheet } from '../../noteSheet';
import { inkOfNote } from '../noteWords';
import { NoteMargin } from './NoteMargin';
import styles from './NotePane.module.css';
import { NoteReading } from './NoteReading';
import { NoteWriting } from './NoteWriting';
import { writtenSearch, type NotesSearch } from './notesSearch';
import '../../../i18n/late/notes';

interface NotePaneProps {
  readonly note: string;
  readonly search: NotesSearch;
  /** The note is the page: its heading is the page's. */
  readonly isPage: boolean;
}

type OpenPage = Extract<NotePage, { state: 'open' }>;

/** One note: read, or being written, with what there is to know about it in the margin. */
export function NotePane({ note, search, isPage }: NotePaneProps) {
  const { t } = useTranslation('notes');
  const page = useLive((database) => readNote(database, note), [note]);
  if (page === undefined) return <Waiting text={t('readingOne')} />;
  if (page.state === 'open') return <OpenNote page={page} search={search} isPage={isPage} />;
  const isAhead = page.state === 'ahead';
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={styles.absent}>
      <Heading tabIndex={-1} className={styles.absentTitle}>
        {t(isAhead ? 'ahead' : 'missing')}
      </Heading>
      <p className={styles.absentText}>{t(isAhead ? 'aheadText' : 'missingText')}</p>
      <a href={isAhead ? '#/notes' : '#/journal'} className={textLinkClass}>
        {t(isAhead ? 'toNotes' : 'toJournal')}
      </a>
    </div>
  );
}

function OpenNote({ page, search, isPage }: { page: OpenPage; search: NotesSearch; isPage: boolean }) {
  const { t } = useTranslation('notes');
  const [isWriting, setWriting] = useState(false);
  const write = useCallback(() => setWriting(true), []);
  useWriteHere(isWriting ? null : write);
  const { note } = page;
  return (
    <InkScope ink={inkOfNote(note.subject)} className={styles.pane}>
      <article className={styles.main}>
        <a href={`#/notes${writtenSearch(search)}`} className={styles.back}>
          {t('toNotes')}
        </a>
        {isWriting ? (
          <NoteWriting page={page} isPage={isPage} onDone={() => setWriting(false)} />
        ) : (
          <NoteReading page={page} isPage={isPage} onEdit={write} />
        )}
      </article>
      <NoteMargin page={page} />
    </InkScope>
  );
}

/** N on the page of a note writes on that note, in its place. */
function useWriteHere(write: (() => void) | null): void {
  useEffect(() => {
    useNoteSheet.getState().setHere(write);
    return () => useNoteSheet.getState().setHere(null);
  }, [write]);
}
