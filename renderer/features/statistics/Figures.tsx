import { currentRun, longestRun } from '../../../shared/statistics/runs';
import type { Tally } from '../../../shared/statistics/tally';
import { useTranslation } from '../../i18n';
import { writeMonth } from '../../i18n/format';
import styles from './Statistics.module.css';
import { figure, writeDuration } from './statisticsWords';

/** The four sums: plays, time, days, and the longest run of days. */
export function Figures({ tally: { plays, minutes, days }, today }: { tally: Tally; today: string }) {
  const { t } = useTranslation('statistics');
  const dates = days.map(([day]) => day);
  const run = longestRun(dates);
  const now = currentRun(dates, today);
  return (
    <dl className={styles.figures}>
      <Figure value={figure(plays)} label={t('figure.plays', { count: plays })} />
      <Figure value={writeDuration(minutes)} label={t('figure.time')} />
      <Figure value={figure(days.length)} label={t('figure.days', { count: days.length })} />
      <Figure
        value={t('figure.runDays', { count: run?.days ?? 0 })}
        label={
          now && now.days > 1
            ? t('figure.now', { count: now.days })
            : run
              ? t('figure.run', { when: writeMonth(run.to.slice(0, 7)) })
              : t('figure.noRun')
        }
      />
    </dl>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
