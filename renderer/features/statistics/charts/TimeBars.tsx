import type { Bar } from '../../../../shared/statistics/spread';
import { useTranslation } from '../../../i18n';
import { writeDay, writeMonthShort } from '../../../i18n/format';
import { figure, oneDecimal } from '../statisticsWords';
import { ChartFrame } from './ChartFrame';
import styles from './Charts.module.css';

const HEIGHT = 150;
const TOP = 8;
const FOOT = 22;
const LEFT = 30;
const WIDEST = 56;

/** Plays over time: a bar a week, or a month where there are too many. */
export function TimeBars({ unit, bars }: { unit: 'week' | 'month'; bars: readonly Bar[] }) {
  const { t } = useTranslation('statistics');
  const most = bars.reduce((best, bar) => (bar.plays > (best?.plays ?? 0) ? bar : best), bars[0]);
  const sum = bars.reduce((total, bar) => total + bar.plays, 0);
  const [first] = bars;
  const last = bars.at(-1);
  if (!most || !first || !last) return null;
  const top = niceTop(most.plays);
  return (
    <ChartFrame
      title={t(`weeks.${unit}`)}
      aside={t('weeks.aside', { mean: oneDecimal(sum / bars.length) })}
      summary={t('weeks.summary', {
        from: writeDay(first.from, 'prose'),
        to: writeDay(last.to, 'prose'),
        best: writeDay(most.from, 'prose'),
        most: most.plays,
      })}
      table={{
        columns: [t('weeks.from'), t('weeks.to'), t('days.plays')],
        rows: bars.map(({ from, to, plays }) => [from, to, plays]),
      }}
      draw={sum === 0 ? null : (width) => ({ height: HEIGHT, content: content(width) })}
    />
  );

  function content(width: number) {
    // One week alone is a bar, not a wall.
    const step = Math.min(WIDEST, (width - LEFT) / bars.length);
    const gap = step > 6 ? 2 : step > 3 ? 1 : 0;
    const scale = (plays: number) => ((HEIGHT - TOP - FOOT) * plays) / top;
    const floor = HEIGHT - FOOT;
    return (
      <>
        {[0.5, 1].map((part) => (
          <g key={part}>
            <line
              x1={LEFT}
              x2={width}
              y1={floor - scale(top * part)}
              y2={floor - scale(top * part)}
              className={styles.axis}
            />
            <text x={LEFT - 8} y={floor - scale(top * part) + 4} className={`${styles.quiet} ${styles.end}`}>
              {figure(top * part)}
            </text>
          </g>
        ))}
        <line x1={LEFT} x2={width} y1={floor + 0.5} y2={floor + 0.5} className={styles.axis} />
        {bars.map(({ from, plays }, index) => (
          <rect
            key={from}
            x={LEFT + index * step + gap / 2}
            y={floor - scale(plays)}
            width={Math.max(0.5, step - gap)}
            height={scale(plays)}
            className={styles.bar}
          />
        ))}
        {labels(step, width).map(({ x, text }) => (
          <text key={x} x={x} y={HEIGHT - 6} className={styles.quiet}>
            {text}
          </text>
        ))}
      </>
    );
  }

  /** Months where there is room for them, else years: each at its first bar. */
  function labels(step: number, width: number) {
    const byYear = bars.length > 70;
    const found: { x: number; text: string }[] = [];
    let before = '';
    bars.forEach(({ to }, index) => {
      const key = to.slice(0, byYear ? 4 : 7);
      const x = LEFT + index * step;
      const room = x - (found.at(-1)?.x ?? -99) > 34 && x < width - 28;
      if (key !== before && room && (index > 0 || to.slice(8) < '08'))
        found.push({ x, text: byYear ? key : writeMonthShort(key) });
      before = key;
    });
    return found;
  }
}

/** An even number at the top of the axis, so that its half is whole. */
function niceTop(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const nice = [1, 2, 4, 6, 8, 10].map((part) => part * size).find((one) => one >= most) ?? most;
  return Math.max(2, nice);
}
