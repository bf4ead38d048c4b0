import { dequal } from 'dequal';
import { memo } from 'react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { classNames, InkScope, RatingFigure } from '../../ui';
import { rowAttributes } from '../lists';
import { FilmMark } from './FilmMark';
import { placed, type LinePlace } from './linePlace';
import { MoreButton } from './MoreButton';
import { ShowProgress } from './ShowProgress';
import { ShowTitle } from './ShowTitle';
import type { OpenShowMenu } from './useShowMenu';
import { writeStatus } from './words';
import { StoryYears, Years } from './Years';
import '../../i18n/late/library';
import styles from './ShowLine.module.css';

export type ShowLineProps = {
  item: LibraryItem;
  isStop: boolean;
  onMenu: OpenShowMenu;
  /** Where it stands in a list of which only a part is in the page. */
  place?: LinePlace;
  /** In a franchise: its number, or nothing without a place in it. */
  figure?: string;
  /** In the story's order: when it is set, null where that is not known. */
  story?: string | null;
};

/** The place of a show that is being read. */
export function LineToCome({ place }: { place?: LinePlace }) {
  return <div role="listitem" aria-hidden {...placed(place, styles.line)} />;
}

/** A show as one dense line. */
export const ShowLine = memo(function ShowLine({ item, isStop, onMenu, place, figure, story }: ShowLineProps) {
  const { t } = useTranslation('library');
  const { head, rating } = item;
  return (
    <InkScope
      ink={head.ink ?? 'slate'}
      {...rowAttributes(head.ref)}
      role="listitem"
      {...placed(place, classNames(styles.line, figure !== undefined && styles.withFigure))}
    >
      {figure !== undefined && <span className={styles.figure}>{figure}</span>}
      <span className={styles.mark}>
        {/* Of each film its own: a line that becomes another's is not marked by that. */}
        {head.kind === 'film' && <FilmMark key={head.ref} item={item} tabIndex={isStop ? 0 : -1} />}
      </span>
      <ShowTitle item={item} isStop={isStop} className={styles.title} />
      <span className={styles.kind}>{t(`kind.${head.kind}`)}</span>
      <span className={styles.years}>{story === undefined ? <Years item={item} /> : <StoryYears years={story} />}</span>
      <span className={styles.progress}>{head.kind === 'series' && <ShowProgress item={item} dense />}</span>
      <span className={styles.status}>{writeStatus(item)}</span>
      <span className={styles.rating}>
        {rating !== null && <RatingFigure value={rating} label={t('rated', { value: rating })} />}
      </span>
      <MoreButton item={item} isStop={isStop} onMenu={onMenu} className={styles.more} />
    </InkScope>
  );
}, dequal);
