import { useTranslation } from '../../i18n';
import { Lines, MOST_DRAWN, type ShownProps } from './Lines';
import { ReusedLines } from './ReusedLines';
import { LineToCome, ShowLine } from './ShowLine';
import type { OpenShowMenu } from './useShowMenu';
import '../../i18n/late/library';
import styles from './ShowLine.module.css';

type ShowLinesProps = ShownProps & { keys: readonly string[]; onMenu: OpenShowMenu };

/** Every show on a line of its own, under the names of its columns. */
export function ShowLines({ keys, items, current, onMenu, scroller, ref }: ShowLinesProps) {
  const { t } = useTranslation('library');
  const isLong = keys.length > MOST_DRAWN;
  const render = (index: number) => {
    const item = items.get(keys[index] ?? '');
    const place = isLong ? { place: { index, of: keys.length } } : {};
    return item ? (
      <ShowLine item={item} isStop={item.head.ref === current} onMenu={onMenu} {...place} />
    ) : (
      <LineToCome {...place} />
    );
  };
  const lines = { ids: keys, renderLine: render, scroller, onSeen: items.see, ref };
  return (
    <>
      {/* Every value in a line says what it is; the names of the columns are for the eye. */}
      <div aria-hidden className={styles.columns}>
        <span className={styles.titleColumn}>{t('columns.title')}</span>
        <span className={styles.kind}>{t('columns.kind')}</span>
        <span className={styles.years}>{t('columns.years')}</span>
        <span className={styles.progress}>{t('columns.progress')}</span>
        <span className={styles.status}>{t('columns.status')}</span>
        <span className={styles.rating}>{t('columns.rating')}</span>
      </div>
      {isLong ? (
        <ReusedLines {...lines} />
      ) : (
        <div role="list">
          <Lines {...lines} />
        </div>
      )}
    </>
  );
}
