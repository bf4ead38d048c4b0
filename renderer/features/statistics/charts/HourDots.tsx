import type { Tally } from '../../../../shared/statistics/tally';
import { useTranslation } from '../../../i18n';
import { writeWeekday } from '../../../i18n/format';
import { ChartFrame } from './ChartFrame';
import styles from './Charts.module.css';

const LEFT = 40;
const ROW = 22;
const FOOT = 22;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const two = (hour: number) => String(hour).padStart(2, '0');

/** A dot an hour of the week, its area the plays: when one watches. */
export function HourDots({ hours }: { hours: Tally['hours'] }) {
  const { t } = useTranslation('statistics');
  const most = Math.max(0, ...hours.flat());
  const day = writeWeekday(indexOfMost(hours.map((row) => row.reduce((sum, one) => sum + one, 0))), 'long');
  const hour = two(indexOfMost(HOURS.map((one) => hours.reduce((sum, row) => sum + (row[one] ?? 0), 0))));
  return (
    <ChartFrame
      title={t('hoursChart.title')}
      {...(most > 0 && { aside: t('hoursChart.aside', { day, hour }) })}
      summary={t('hoursChart.summary', { day, hour })}
      nothing={t('hoursChart.none')}
      table={{
        columns: [t('hoursChart.weekday'), ...HOURS.map(two)],
        rows: hours.map((row, weekday) => [writeWeekday(weekday, 'long'), ...row]),
      }}
      draw={most === 0 ? null : (width) => ({ height: 7 * ROW + FOOT, content: content(width) })}
    />
  );

  function content(width: number) {
    const step = (width - LEFT) / 24;
    const room = Math.min(step, ROW) / 2 - 0.5;
    return (
      <>
        {hours.map((row, weekday) => {
          const y = weekday * ROW + ROW / 2;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- weekdays never move
            <g key={weekday}>
              <text x={0} y={y + 4} className={styles.quiet}>
                {writeWeekday(weekday)}
              </text>
              {row.map((plays, hour) => (
                <circle
                  // oxlint-disable-next-line react/no-array-index-key -- nor do hours
                  key={hour}
                  cx={LEFT + hour * step + step / 2}
                  cy={y}
                  r={plays === 0 ? 0.8 : Math.max(1.4, room * Math.sqrt(plays / most))}
                  className={plays === 0 ? styles.speck : styles.bar}
                />
              ))}
            </g>
          );
        })}
        {[0, 6, 12, 18, 23].map((hour) => (
          <text
            key={hour}
            x={LEFT + hour * step + step / 2}
            y={7 * ROW + 15}
            className={`${styles.quiet} ${styles.middle}`}
          >
            {two(hour)}
          </text>
        ))}
      </>
    );
  }
}

function indexOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
