import type { UpNextItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Tally } from '../../ui';
import { useShownMark } from '../marking';
import { seasonMarks } from './seasonMarks';
import { writeTally } from './words';
import styles from './Billing.module.css';

/** How far one is in the season, as bars and in figures. A film has no season to be in. */
export function SeasonTally({ item, size }: { item: UpNextItem; size: 'row' | 'head' }) {
  const { t } = useTranslation();
  const { head, episode, season } = item;
  const shown = useShownMark(episode.ref, episode.playsInPass > 0, episode);
  const marks = seasonMarks(item, shown.watched);
  const watched = marks.filter(Boolean).length;
  const total = marks.length;
  if (head.kind === 'film') return null;
  return (
    <>
      <Tally
        size={size}
        total={total}
        filled={watched}
        marks={marks}
        label={writeTally(head, season.number, watched, total)}
      />
      <span aria-hidden className={styles.count}>
        {t('progress', { watched, total })}
      </span>
    </>
  );
}
