import { useTranslation } from '../../../i18n';
import { EmptyState, textLinkClass } from '../../../ui';
import styles from './MissingShow.module.css';

/** No show has this address. */
export function MissingShow() {
  const { t } = useTranslation('sources');
  const link = (
    <a href="#/library" className={textLinkClass}>
      {t('toLibrary')}
    </a>
  );
  return <EmptyState isPage title={t('missing')} text={t('missingWhy')} action={link} className={styles.missing} />;
}
