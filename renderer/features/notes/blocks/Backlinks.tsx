import { useLive } from '../../../db/live';
import { readBacklinks, type NoteSubject } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { SectionHead } from '../../../ui';
import { noteAddress } from '../addresses';
import { nameOfNote, writeChanged } from '../noteWords';
import '../../../i18n/late/notes';
import styles from './blocks.module.css';

export interface BacklinksProps {
  /** What the notes name, as the address of its page has it. */
  readonly subject: NoteSubject;
  readonly className?: string | undefined;
}

/** The viewer's notes that name somebody or something, with the words round the place. Absent while there are none. */
export function Backlinks({ subject, className }: BacklinksProps) {
  const { t } = useTranslation('notes');
  const notes = useLive((database) => readBacklinks(database, subject), [JSON.stringify(subject)]) ?? [];
  if (notes.length === 0) return null;
  return (
    <section className={className}>
      <SectionHead small rule="none" title={t('block.backlinks')} />
      <ul className={styles.links}>
        {notes.map((note) => (
          <li key={note.note}>
            <a href={noteAddress(note.note)} className={styles.link}>
              <span className={styles.line}>
                <span className={styles.name}>{nameOfNote(note)}</span>
                <span className={styles.when}>{writeChanged(note.changedAt)}</span>
              </span>
              <span className={styles.excerpt}>{note.excerpt}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
