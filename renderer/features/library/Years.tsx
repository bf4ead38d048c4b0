import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { VisuallyHidden } from '../../ui';
import { writeYears } from './words';
import '../../i18n/late/library';
import styles from './ShowLine.module.css';

/** When it was shown; what is not known says so, and looks like it. */
export function Years({ item }: { item: LibraryItem }) {
  const { t } = useTranslation();
  return item.premieredOn === null ? <i className={styles.unknown}>{t('notKnown')}</i> : writeYears(item);
}

/** When the story is set, by its own calendar. */
export function StoryYears({ years }: { years: string | null }) {
  const { t } = useTranslation('library');
  if (years === null) return <i className={styles.unknown}>{t('franchise.noStoryYears')}</i>;
  return (
    <>
      <span aria-hidden>{years}</span>
      <VisuallyHidden>{t('franchise.setIn', { years })}</VisuallyHidden>
    </>
  );
}
