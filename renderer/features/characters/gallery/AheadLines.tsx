import type { Gallery } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { HorizonRule } from '../../../ui';
import { inSeason } from '../characterWords';
import '../../../i18n/late/characters';
import styles from './AheadLines.module.css';

/** Below the horizon there is a number a season, and nothing else. */
export function AheadLines({ ahead }: Pick<Gallery, 'ahead'>) {
  const { t } = useTranslation('characters');
  return (
    <section aria-label={t('ahead.label')} className={styles.ahead}>
      <HorizonRule label={t('horizon')} />
      {ahead.length === 0 ? (
        <p className={styles.nobody}>{t('ahead.nobody')}</p>
      ) : (
        <div className={styles.lines}>
          <ul className={styles.seasons}>
            {ahead.map(({ season, count }, index) => (
              <li key={season}>
                <span className={styles.count}>{index === 0 ? `${count} ${t('ahead.line')}` : count}</span>{' '}
                <span className={styles.season}>{inSeason(season)}</span>
              </li>
            ))}
          </ul>
          <p className={styles.arrive}>{t('ahead.arrive')}</p>
        </div>
      )}
    </section>
  );
}
