import { dequal } from 'dequal';
import { memo } from 'react';
import type { NoteHead } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { writeCode } from '../../../i18n/format';
import { InkScope } from '../../../ui';
import { ROW_FOCUS, rowAttributes } from '../../lists';
import { noteAddress } from '../addresses';
import { inkOfNote, nameOfNote, writeChanged } from '../noteWords';
import styles from './NoteRow.module.css';
import { writtenSearch, type NotesSearch } from './notesSearch';
import '../../../i18n/late/notes';

interface NoteRowProps {
  readonly note: NoteHead;
  readonly search: NotesSearch;
  readonly isShown: boolean;
  readonly isStop: boolean;
}

/** A note in the list: its name, when it was changed, and how it begins. */
export const NoteRow = memo(function NoteRow({ note, search, isShown, isStop }: NoteRowProps) {
  const { t } = useTranslation('notes');
  const { subject } = note;
  // The name says it already where the note has no title of its own.
  const where = note.title !== null && subject.kind === 'episode' ? subject.episode : null;
  const time = new Date(note.changedAt).toISOString();
  return (
    <div role="listitem">
      <InkScope ink={inkOfNote(subject)} {...rowAttributes(note.note)}>
        <a
          href={`${noteAddress(note.note)}${writtenSearch(search)}`}
          {...ROW_FOCUS}
          tabIndex={isStop ? 0 : -1}
          aria-current={isShown ? 'true' : undefined}
          className={styles.row}
        >
          <span className={styles.line}>
            <span className={styles.name}>{nameOfNote(note)}</span>
            <time dateTime={time} className={styles.when}>
              {writeChanged(note.changedAt)}
            </time>
          </span>
          {(note.excerpt !== '' || where !== null) && (
            <span className={styles.excerpt}>
              {where !== null && (
                <span className={styles.where}>{`${writeCode(where.season, where.number, where.numberTo)} `}</span>
              )}
              {note.excerpt === '' ? t('write.nothing') : note.excerpt}
            </span>
          )}
        </a>
      </InkScope>
    </div>
  );
}, dequal);
