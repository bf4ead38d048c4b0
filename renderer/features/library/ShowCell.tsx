import { dequal } from 'dequal';
import { memo } from 'react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { InkScope, RatingFigure } from '../../ui';
import { rowAttributes } from '../lists';
import { FilmMark } from './FilmMark';
import { MoreButton } from './MoreButton';
import { ShowProgress } from './ShowProgress';
import { ShowTitle } from './ShowTitle';
import type { OpenShowMenu } from './useShowMenu';
import { writeStatus, writeYears } from './words';
import '../../i18n/late/library';
import styles from './ShowGrid.module.css';

type ShowCellProps = { item: LibraryItem; isStop: boolean; onMenu: OpenShowMenu };

/** The place of a show that is being read. */
export const CellToCome = () => <div role="listitem" aria-hidden className={styles.cell} />;

/** A show in the grid: what it is, how far one is, where it stands. */
export const ShowCell = memo(function ShowCell({ item, isStop, onMenu }: ShowCellProps) {
  const { t } = useTranslation('library');
  const { head, rating } = item;
  const isFilm = head.kind === 'film';
  return (
    <InkScope ink={head.ink ?? 'slate'} {...rowAttributes(head.ref)} role="listitem" className={styles.cell}>
      <ShowTitle item={item} isStop={isStop} className={styles.title} />
      <p className={styles.what}>{[t(`kind.${head.kind}`), writeYears(item)].join(' · ')}</p>
      <div className={styles.foot}>
        {isFilm && (
          <span className={styles.mark}>
            <FilmMark item={item} tabIndex={isStop ? 0 : -1} />
          </span>
        )}
        {!isFilm && <ShowProgress item={item} />}
        <span className={styles.status}>{writeStatus(item)}</span>
        {rating !== null && (
          <RatingFigure value={rating} label={t('rated', { value: rating })} className={styles.rating} />
        )}
      </div>
      <MoreButton item={item} isStop={isStop} onMenu={onMenu} className={styles.more} />
    </InkScope>
  );
}, dequal);
