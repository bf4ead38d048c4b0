import { useTranslation } from '../../i18n';
import { EmptyState } from '../../ui';
import '../../i18n/late/search';
import styles from './NothingFound.module.css';

type NothingFoundProps = { text: string; ofKind?: boolean; failed?: boolean };

/** Why there is nothing: that what lies ahead is not searched is no sign that there is something. */
export function NothingFound({ text, ofKind = false, failed = false }: NothingFoundProps) {
  const { t } = useTranslation('search');
  if (failed) return <EmptyState title={t('failed.title')} text={t('failed.text')} className={styles.nothing} />;
  const shown = text.trim();
  return (
    <EmptyState
      title={t(ofKind ? 'nothing.ofKind' : 'nothing.title', { text: shown })}
      text={t('nothing.text')}
      className={styles.nothing}
    />
  );
}
