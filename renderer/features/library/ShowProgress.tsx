import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { classNames, Meter, Tally } from '../../ui';
import '../../i18n/late/library';
import styles from './ShowProgress.module.css';

/** As many bars as are as wide as the meter: in a column all figures stand at the same place. */
const MOST_BARS = 12;

/** How far one is in a series, as bars or a length and in figures. */
export function ShowProgress({ item, dense = false }: { item: LibraryItem; dense?: boolean }) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation();
  const { head, progress } = item;
  const { total, watched } = progress;
  if (total === 0) return <span className={styles.none}>{t('noEpisodes')}</span>;
  const label = t('tally', { title: head.title, watched, total });
  return (
    <span className={classNames(styles.progress, dense && styles.figures)}>
      <span className={styles.bars}>
        {total <= MOST_BARS ? (
          <Tally total={total} filled={watched} label={label} />
        ) : (
          <Meter value={watched} max={total} label={label} />
        )}
      </span>
      <span aria-hidden className={styles.count}>
        {common('progress', { watched, total })}
      </span>
    </span>
  );
}
