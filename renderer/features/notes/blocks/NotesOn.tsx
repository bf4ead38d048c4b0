import { PenLine } from 'lucide-react';
import { useLive } from '../../../db/live';
import { readNotesOn, type NoteSubject, type NoteText } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Button, deferred, SectionHead, textLinkClass } from '../../../ui';
import { useNoteSheet } from '../../noteSheet';
import { noteAddress } from '../addresses';
import { writeChanged } from '../noteWords';
import '../../../i18n/late/notes';
import styles from './blocks.module.css';

/** Markdown is read by code of its own. */
const ReadNote = deferred(async () => (await import('../reading/MarkdownNote')).MarkdownNote);

export interface NotesOnProps {
  /** What the notes are about, as the address of its page has it. */
  readonly subject: NoteSubject;
  readonly className?: string | undefined;
}

/** The viewer's notes on what a page shows, and the way to write one. */
export function NotesOn({ subject, className }: NotesOnProps) {
  const { t } = useTranslation('notes');
  const notes = useLive((database) => readNotesOn(database, subject), [JSON.stringify(subject)]) ?? [];
  const write = () => useNoteSheet.getState().open({ subject, another: notes.length > 0 });
  const [only] = notes;
  return (
    <section className={className}>
      <SectionHead
        small
        rule="none"
        title={t(notes.length > 1 ? 'block.title' : 'block.one')}
        aside={only && notes.length === 1 ? t('block.stored', { when: writeChanged(only.changedAt) }) : undefined}
      />
      {notes.map((note) => (
        <OneNote key={note.note} note={note} withDate={notes.length > 1} />
      ))}
      <Button
        size="small"
        variant={notes.length === 0 ? 'plain' : 'quiet'}
        icon={PenLine}
        keys={notes.length === 0 ? 'N' : undefined}
        onClick={write}
        className={styles.write}
      >
        {t(notes.length === 0 ? 'block.write' : 'another')}
      </Button>
    </section>
  );
}

function OneNote({ note, withDate }: { note: NoteText; withDate: boolean }) {
  const { t } = useTranslation('notes');
  return (
    <article className={styles.note}>
      {note.title !== null && (
        <h3 className={styles.title}>
          <a href={noteAddress(note.note)}>{note.title}</a>
        </h3>
      )}
      <ReadNote note={note} small />
      <p className={styles.foot}>
        {withDate && <span>{t('block.stored', { when: writeChanged(note.changedAt) })}</span>}
        <a href={noteAddress(note.note)} className={textLinkClass}>
          {t('openPage')}
        </a>
      </p>
    </article>
  );
}
