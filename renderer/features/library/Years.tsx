import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeYears } from './words';
import styles from './ShowLine.module.css';

/** When it was shown; what is not known says so, and looks like it. */
export function Years({ item }: { item: LibraryItem }) {
  const { t } = useTranslation();
  return item.premieredOn === null ? <i className={styles.unknown}>{t('notKnown')}</i> : writeYears(item);
}
