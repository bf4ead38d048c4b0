import type { ReactNode } from 'react';
import type { NoteHead as Head } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Kicker } from '../../../ui';
import { subjectAddress } from '../addresses';
import { writeSubject } from '../noteWords';
import '../../../i18n/late/notes';
import styles from './NoteHead.module.css';

/** The line over the title: what the note is about, with the way there, and at the right how safe it is. */
export function NoteHeadLine({ note, children }: { note: Pick<Head, 'title' | 'subject'>; children: ReactNode }) {
  const { t } = useTranslation('notes');
  const { title, subject } = note;
  const address = subjectAddress(subject);
  // Where the subject is the title, the kicker says what is beyond it: the show.
  const words = title !== null ? t('on', { subject: writeSubject(subject) }) : around(subject);
  return (
    <div className={styles.line}>
      <Kicker className={styles.kicker}>{address === null ? words : <a href={address}>{words}</a>}</Kicker>
      <div className={styles.aside}>{children}</div>
    </div>
  );

  function around(view: Head['subject']): string {
    if (view.kind === 'show' || view.kind === 'day' || view.kind === 'person') return t(`about.${view.kind}`);
    return view.show.title;
  }
}
