import { useTranslation } from '../../../i18n';
import styles from './LinesLegend.module.css';

const LINES = ['family', 'work', 'love', 'enmity'] as const;

/** What the lines of the map mean, in one row below it. */
export function LinesLegend() {
  const { t } = useTranslation('relations');
  return (
    <ul aria-label={t('lines.label')} className={styles.list}>
      {LINES.map((line) => (
        <li key={line} className={styles.item}>
          <svg aria-hidden viewBox="0 0 26 8" width={26} height={8} className={styles[line]}>
            {line === 'family' ? <path d="M0 2H26M0 6H26" /> : <path d="M1 4H25" />}
          </svg>
          {t(`lines.${line}`)}
        </li>
      ))}
      <li className={styles.item}>
        <svg aria-hidden viewBox="0 0 26 8" width={26} height={8} className={styles.arrow}>
          <path d="M0 4H25M19 0.5L25 4L19 7.5" />
        </svg>
        {t('lines.arrow')}
      </li>
    </ul>
  );
}
