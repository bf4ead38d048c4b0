import { useState } from 'react';
import { useLive } from '../../../db/live';
import { readNote } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { InkScope } from '../../../ui';
import { Waiting } from '../../lists';
import { inkOfNote } from '../noteWords';
import styles from './NoteBeside.module.css';
import { NoteReading } from './NoteReading';
import { NoteWriting } from './NoteWriting';
import '../../../i18n/late/notes';

/**
 * One note alone, for a small window beside the player: ready to be written on. One that lies ahead stays closed. `onGone`:
 * it was removed.
 */
export function NoteBeside({ note, onGone }: { note: string; onGone: () => void }) {
  const { t } = useTranslation('notes');
  const page = useLive((database) => readNote(database, note), [note]);
  const [isWriting, setWriting] = useState(true);
  if (page === undefined) return <Waiting text={t('readingOne')} />;
  if (page.state !== 'open') {
    const isAhead = page.state === 'ahead';
    return (
      <div className={styles.note}>
        <h1 tabIndex={-1} className={styles.absent}>
          {t(isAhead ? 'ahead' : 'missing')}
        </h1>
        <p>{t(isAhead ? 'aheadText' : 'missingText')}</p>
      </div>
    );
  }
  return (
    <InkScope ink={inkOfNote(page.note.subject)} className={styles.note}>
      {isWriting ? (
        <NoteWriting page={page} isPage onDone={() => setWriting(false)} onGone={onGone} />
      ) : (
        <NoteReading page={page} isPage onEdit={() => setWriting(true)} onGone={onGone} />
      )}
    </InkScope>
  );
}
