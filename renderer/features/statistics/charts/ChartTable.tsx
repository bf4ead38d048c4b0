import { useTranslation } from '../../../i18n';
import styles from './Charts.module.css';
import type { ChartTableData } from './saveChart';

/** More rows are for a spreadsheet. */
const MOST_ROWS = 400;

/** The figures behind a chart. A high table scrolls by itself, also by keys. */
export function ChartTable({ caption, table: { columns, rows } }: { caption: string; table: ChartTableData }) {
  const { t } = useTranslation('statistics');
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is what arrows scroll */}
      <div role="region" aria-label={caption} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(([head, ...cells], row) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no name and never move
              <tr key={row}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the same
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <p className={styles.rest}>{t('chart.rows', { count: MOST_ROWS, all: rows.length })}</p>
      )}
    </>
  );
}
