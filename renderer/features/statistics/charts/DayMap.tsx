import type { Tally } from '../../../../shared/statistics/tally';
import { addDays } from '../../../../shared/util/days';
import { mondayOf, weekdayOf } from '../../../../shared/util/weeks';
import { useTranslation } from '../../../i18n';
import { writeDay, writeMonthShort, writeWeekday } from '../../../i18n/format';
import { figure } from '../statisticsWords';
import { ChartFrame } from './ChartFrame';
import styles from './Charts.module.css';
import { darkestOf, DayLegend, stepOf } from './DayLegend';

const LEFT = 34;
const HEAD = 20;

/** A cell a day, a column a week: how much was watched on which day of a year. */
export function DayMap({ days, from, to }: { days: Tally['days']; from: string; to: string }) {
  const { t } = useTranslation('statistics');
  const plays = new Map(days);
  const best = days.reduce((most, day) => (day[1] > (most?.[1] ?? 0) ? day : most), days[0]);
  const sum = days.reduce((total, [, count]) => total + count, 0);
  const darkest = darkestOf(days.map(([, count]) => count));
  const start = mondayOf(from);
  const weeks: string[] = [];
  for (let monday = start; monday <= to; monday = addDays(monday, 7)) weeks.push(monday);
  return (
    <ChartFrame
      title={t('days.title')}
      summary={
        best
          ? t('days.summary', {
              plays: figure(sum),
              count: days.length,
              best: writeDay(best[0], 'prose'),
              most: best[1],
            })
          : t('chart.nothing')
      }
      table={{ columns: [t('days.day'), t('days.plays')], rows: days.map(([day, count]) => [day, count]) }}
      aside={<DayLegend most={darkest} />}
      draw={best ? (width) => content(width) : null}
    />
  );

  function content(width: number) {
    const step = Math.min(19, (width - LEFT) / weeks.length);
    const size = step - Math.min(3, step / 4);
    return {
      height: Math.ceil(HEAD + 7 * step),
      content: (
        <>
          {weeks.map((monday, column) => {
            const month = addDays(monday, 6).slice(0, 7);
            const opens = column > 0 && addDays(monday, -1).slice(0, 7) !== month;
            return opens && column < weeks.length - 1 ? (
              <text key={monday} x={LEFT + column * step} y={12} className={styles.quiet}>
                {writeMonthShort(month)}
              </text>
            ) : null;
          })}
          {[0, 2, 4, 6].map((weekday) => (
            <text key={weekday} x={0} y={HEAD + weekday * step + size / 2 + 4} className={styles.quiet}>
              {writeWeekday(weekday)}
            </text>
          ))}
          {weeks.flatMap((monday, column) =>
            [0, 1, 2, 3, 4, 5, 6].map((offset) => {
              const day = addDays(monday, offset);
              if (day < from || day > to) return null;
              return (
                <rect
                  key={day}
                  x={LEFT + column * step}
                  y={HEAD + weekdayOf(day) * step}
                  width={size}
                  height={size}
                  rx={1.5}
                  className={styles[stepOf(plays.get(day) ?? 0, darkest)]}
                />
              );
            }),
          )}
        </>
      ),
    };
  }
}
