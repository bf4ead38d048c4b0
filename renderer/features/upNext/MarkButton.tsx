import type { UpNextItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Button, WatchGlyph } from '../../ui';
import { ROW_FOCUS } from '../lists';
import { spokenName, useMarking, useShownMark } from '../marking';
import styles from './Billing.module.css';

type MarkButtonProps = { item: Pick<UpNextItem, 'head' | 'episode'>; primary?: boolean };

/** Marks the episode that is next. It stays where it is while the next one takes its place, and keeps the focus. */
export function MarkButton({ item, primary = false }: MarkButtonProps) {
  const { t } = useTranslation('upNext');
  const marking = useMarking();
  const { head, episode } = item;
  const { watched, pending } = useShownMark(episode.ref, episode.playsInPass > 0, episode);
  const own = spokenName(head, episode);
  const name = head.kind === 'film' ? own : t('nameOf', { name: own, show: head.title });
  return (
    <Button
      {...ROW_FOCUS}
      variant={primary ? 'primary' : 'plain'}
      size={primary ? 'medium' : 'small'}
      keys={primary && !watched ? 'M' : undefined}
      aria-label={t(primary ? 'markName' : 'markShortName', { name })}
      className={primary ? styles.markPrimary : styles.mark}
      onClick={({ detail }) => {
        // The second click of a double click would mark the episode that has just taken this one's place.
        if (watched || detail > 1) return;
        // `toggle` ends in a notice whatever happens, and never rejects.
        void marking.toggle(head, episode);
      }}
    >
      {watched && <WatchGlyph state="watched" pending={pending} className={styles.glyph} />}
      {watched ? t('marked') : t(primary ? 'mark' : 'markShort')}
    </Button>
  );
}
