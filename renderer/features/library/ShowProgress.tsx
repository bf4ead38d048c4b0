import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Tally } from '../../ui';
import { useShownMark } from '../marking';
import styles from './ShowProgress.module.css';

/** How far one is: bars or a meter, and the figures. A film is simply watched or not. */
export function ShowProgress({ item }: { item: LibraryItem }) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation();
  const { head, progress } = item;
  const { total } = progress;
  const shown = useShownMark(head.ref, progress.watched > 0);
  const watched = head.kind === 'film' ? Number(shown.watched) : progress.watched;
  if (total === 0) return <span className={styles.none}>{t('noEpisodes')}</span>;
  return (
    <span className={styles.progress}>
      <Tally total={total} filled={watched} label={t('tally', { title: head.title, watched, total })} />
      <span aria-hidden className={styles.count}>
        {common('progress', { watched, total })}
      </span>
    </span>
  );
}
