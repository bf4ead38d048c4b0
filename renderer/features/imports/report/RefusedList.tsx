import { useTranslation } from '../../../i18n';
import { figure } from '../importWords';
import type { Import } from '../useImport';
import { Glyph } from './Glyph';
import { LongLines } from './LongLines';
import styles from './Report.module.css';
import { usePages } from './usePages';

/** Every row that is not taken, by file and number, with its reason. */
export function RefusedList({ imports, scroller }: { imports: Import; scroller: HTMLElement | null }) {
  const { t } = useTranslation('imports');
  const pages = usePages('refused', (query) => imports.desk.refused(query));
  return (
    <LongLines
      label={t('report.refusedTab')}
      pages={pages}
      scroller={scroller}
      none={t('report.noneRefused')}
      renderLine={({ file, row, reason, detail }) => (
        <div className={styles.refused}>
          <Glyph kind="refused" />
          <span className={styles.where}>{t('row.where', { file, row: figure(row) })}</span>
          <span className={styles.means}>
            {t(`refusal.${reason}`)}
            {detail !== null && detail !== '' && <span className={styles.detail}> {detail}</span>}
          </span>
        </div>
      )}
    />
  );
}
