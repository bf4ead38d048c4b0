import type { ReactNode } from 'react';
import { ChartFrame } from './ChartFrame';
import styles from './Charts.module.css';
import type { ChartTableData } from './saveChart';

export type NamedBar = {
  key: string;
  name: string;
  value: number;
  /** What the whole track stands for; the largest value where it is left out. */
  of?: number;
  /** At the right: the value in words. */
  text: string;
};

type NamedBarsProps = {
  title: string;
  aside?: ReactNode;
  summary: string;
  bars: readonly NamedBar[];
  table: ChartTableData;
  /** Under the bars: how many are left out. */
  rest?: string | null;
};

const ROW = 26;
/** How wide a letter is at least, about: names are cut to it. */
const LETTER = 6.6;

/** A bar to a name, one under the other. */
export function NamedBars({ title, aside, summary, bars, table, rest = null }: NamedBarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ChartFrame
      title={title}
      {...(aside !== undefined && { aside })}
      summary={summary}
      table={table}
      draw={bars.length === 0 ? null : (width) => content(width)}
    />
  );

  function content(width: number) {
    const names = Math.min(230, width * 0.32);
    const texts = Math.min(width * 0.34, Math.max(...bars.map((bar) => bar.text.length)) * LETTER + 14);
    const track = width - names - texts;
    return {
      height: bars.length * ROW + (rest === null ? 0 : ROW),
      content: (
        <>
          {bars.map((bar, row) => {
            const y = row * ROW;
            const share = bar.of === undefined ? bar.value / most : bar.value / Math.max(1, bar.of);
            return (
              <g key={bar.key}>
                <text x={0} y={y + 17} className={`${styles.text} ${styles.strong}`}>
                  {cut(bar.name, Math.floor((names - 10) / LETTER))}
                </text>
                {bar.of !== undefined && <rect x={names} y={y + 8} width={track} height={9} className={styles.track} />}
                <rect
                  x={names}
                  y={y + 8}
                  width={Math.max(bar.value > 0 ? 1 : 0, track * share)}
                  height={9}
                  className={styles.bar}
                />
                <text x={width} y={y + 17} className={`${styles.text} ${styles.end}`}>
                  {bar.text}
                </text>
              </g>
            );
          })}
          {rest !== null && (
            <text x={0} y={bars.length * ROW + 17} className={styles.quiet}>
              {rest}
            </text>
          )}
        </>
      ),
    };
  }
}

const cut = (name: string, letters: number) =>
  name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
