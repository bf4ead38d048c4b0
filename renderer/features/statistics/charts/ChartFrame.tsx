import { Download } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { Button, Menu, SectionHead } from '../../../ui';
import { ChartTable } from './ChartTable';
import styles from './Charts.module.css';
import { saveChart, type ChartTableData } from './saveChart';
import { useWidth } from './useWidth';

type ChartFrameProps = {
  title: string;
  aside?: ReactNode;
  /** What the chart shows, in a sentence: it is all that a screen reader hears of the drawing. */
  summary: string;
  table: ChartTableData;
  /** Above the drawing: a choice, a legend. */
  tools?: ReactNode;
  /** Draws to a width; null where there is nothing to draw. */
  draw: ((width: number) => { height: number; content: ReactNode }) | null;
  /** Said where there is nothing to draw. */
  nothing?: string;
};

/** A chart with the table behind it, and both to be saved. */
export function ChartFrame({ title, aside, summary, table, tools, draw, nothing }: ChartFrameProps) {
  const { t } = useTranslation('statistics');
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(box);
  const drawing = draw?.(width) ?? null;
  const save = (as: 'png' | 'svg' | 'csv') => ({
    id: as,
    label: t(`chart.${as}`),
    // Ends in a notice, and reports what it did not expect.
    onSelect: () => void saveChart(as, title, summary, table, svg.current),
    ...(as !== 'csv' && asTable && { disabledReason: t('chart.asChart') }),
  });
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <SectionHead title={title} titleId={id} {...(aside !== undefined && { aside })} />
      {drawing === null ? (
        <p className={styles.nothing}>{nothing ?? t('chart.nothing')}</p>
      ) : (
        <>
          {tools !== undefined && <div className={styles.tools}>{tools}</div>}
          <div ref={box} className={styles.box}>
            {asTable ? (
              <ChartTable caption={t('chart.tableOf', { chart: title })} table={table} />
            ) : (
              <svg
                ref={svg}
                role="img"
                aria-label={`${title}. ${summary}`}
                width={width}
                height={drawing.height}
                viewBox={`0 0 ${width} ${drawing.height}`}
                className={styles.drawing}
              >
                {drawing.content}
              </svg>
            )}
          </div>
          <div className={styles.actions}>
            <Button variant="quiet" size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t('chart.asTable')}
            </Button>
            <Menu
              align="start"
              trigger={
                <Button variant="quiet" size="small" icon={Download} aria-label={t('chart.saveName', { chart: title })}>
                  {t('chart.save')}
                </Button>
              }
              entries={[save('png'), save('svg'), save('csv')]}
            />
          </div>
        </>
      )}
    </section>
  );
}
