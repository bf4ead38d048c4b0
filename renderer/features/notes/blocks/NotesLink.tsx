import { useLive } from '../../../db/live';
import { readNoteCountOn } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import '../../../i18n/late/notes';
import styles from './blocks.module.css';

/** ` · 3 notes`, behind a kicker: how many notes on a show can be read, and the way to them. Absent while there are none. */
export function NotesLink({ show }: { show: string }) {
  const { t } = useTranslation('notes');
  const count = useLive((database) => readNoteCountOn(database, show), [show]);
  if (!count) return null;
  return (
    <>
      <span aria-hidden>·</span>
      <a href={`#/notes?show=${show}`} className={styles.inKicker}>
        {t('list.found', { count })}
      </a>
    </>
  );
}
