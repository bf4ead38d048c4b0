import { useTranslation } from '../../../i18n';
import { classNames } from '../../../ui';
import styles from './Legend.module.css';

const STEPS = ['step0', 'step1', 'step2', 'step3', 'step4'] as const;

/** One of five steps of ink; `most` and above is the darkest. */
export function stepOf(count: number, most: number): (typeof STEPS)[number] {
  if (count === 0) return 'step0';
  return STEPS[Math.min(4, Math.max(1, Math.ceil((count / most) * 4)))] ?? 'step4';
}

/**
 * From how many plays a day has the darkest ink: four, or what all but a twentieth of the days with plays stay below. One
 * long day must not pale all others, and where ten a day are usual, not every day may be the darkest.
 */
export function darkestOf(plays: readonly number[]): number {
  const usual = plays.toSorted((one, other) => one - other)[Math.floor(plays.length * 0.95)] ?? 0;
  return Math.max(4, Math.ceil(usual / 4) * 4);
}

/** What the steps of ink mean, in words. */
export function DayLegend({ most }: { most: number }) {
  const { t } = useTranslation('statistics');
  return (
    <p className={styles.legend}>
      {t('days.none')}
      <span aria-hidden className={styles.steps}>
        {STEPS.map((step) => (
          <span key={step} className={classNames(styles.cell, styles[step])} />
        ))}
      </span>
      {t('days.most', { count: most })}
    </p>
  );
}
