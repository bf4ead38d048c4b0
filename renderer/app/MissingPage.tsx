import { useTranslation, words } from '../i18n';
import { EmptyState, PageHead, textLinkClass } from '../ui';
import styles from './MissingPage.module.css';
import { Screen } from './Screen';

/** An address that no page has: of a newer Watchbill, or mistyped. */
export function MissingPage() {
  const { t } = useTranslation('shell');
  return (
    <Screen title={t('missing.title')} trail={[words.t('appName')]}>
      <div className={styles.page}>
        <PageHead title={t('missing.title')} />
        <EmptyState
          className={styles.state}
          title={t('missing.what')}
          text={t('missing.why')}
          action={
            <a href="#/up-next" className={textLinkClass}>
              {t('missing.action')}
            </a>
          }
        />
      </div>
    </Screen>
  );
}
