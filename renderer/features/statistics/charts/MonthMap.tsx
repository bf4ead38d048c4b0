import { byMonth } from '../../../../shared/statistics/spread';
import type { Tally } from '../../../../shared/statistics/tally';
import { useTranslation } from '../../../i18n';
import { writeMonth, writeMonthShort } from '../../../i18n/format';
import { figure } from '../statisticsWords';
import { ChartFrame } from './ChartFrame';
import styles from './Charts.module.css';
import { DayLegend, stepOf } from './DayLegend';

const LEFT = 44;
const HEAD = 20;
const ROW = 27;

/** A cell a month, a row a year: all time on one page. */
export function MonthMap({ days, from, to }: { days: Tally['days']; from: string; to: string }) {
  const { t } = useTranslation('statistics');
  const months = byMonth(days, from, to);
  const best = months.reduce((most, one) => (one.plays > (most?.plays ?? 0) ? one : most), months[0]);
  const years = [...new Set(months.map((one) => one.from.slice(0, 4)))].toReversed();
  const most = best ? Math.max(4, Math.ceil(best.plays / 4) * 4) : 4;
  return (
    <ChartFrame
      title={t('days.titleMonths')}
      summary={
        best
          ? t('days.summary', {
              plays: figure(days.reduce((sum, [, count]) => sum + count, 0)),
              count: days.length,
              best: writeMonth(best.from.slice(0, 7)),
              most: figure(best.plays),
            })
          : t('chart.nothing')
      }
      table={{
        columns: [t('days.month'), t('days.plays')],
        rows: months.map((one) => [one.from.slice(0, 7), one.plays]),
      }}
      aside={<DayLegend most={most} />}
      draw={best && best.plays > 0 ? (width) => content(width) : null}
    />
  );

  function content(width: number) {
    const step = (width - LEFT) / 12;
    return {
      height: HEAD + years.length * ROW,
      content: (
        <>
          {Array.from({ length: 12 }, (_, month) => (
            <text
              key={month}
              x={LEFT + month * step + (step - 3) / 2}
              y={12}
              className={`${styles.quiet} ${styles.middle}`}
            >
              {writeMonthShort(`2024-${String(month + 1).padStart(2, '0')}`)}
            </text>
          ))}
          {years.map((year, row) => (
            <text key={year} x={0} y={HEAD + row * ROW + 16} className={styles.quiet}>
              {year}
            </text>
          ))}
          {months.map((one) => {
            const x = LEFT + (Number(one.from.slice(5, 7)) - 1) * step;
            const y = HEAD + years.indexOf(one.from.slice(0, 4)) * ROW;
            const ink = stepOf(one.plays, most);
            const dark = ink === 'step3' || ink === 'step4';
            return (
              <g key={one.from}>
                <rect x={x} y={y} width={step - 3} height={ROW - 3} rx={1.5} className={styles[ink]} />
                {one.plays > 0 && (
                  <text
                    x={x + (step - 3) / 2}
                    y={y + 16}
                    className={`${styles.middle} ${dark ? styles.onDark : styles.strong}`}
                  >
                    {figure(one.plays)}
                  </text>
                )}
              </g>
            );
          })}
        </>
      ),
    };
  }
}
