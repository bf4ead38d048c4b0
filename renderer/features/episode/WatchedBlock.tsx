import { Check, Clock, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeWhen } from '../../i18n/format';
import { Button } from '../../ui';
import { askWhen, EpisodeMark, openWhenDialog, printedName, useMarking, useShownMark, writeOut } from '../marking';
import { clock } from '../../platform/clock';
import '../../i18n/late/episode';
import styles from './EpisodeAside.module.css';

type WatchedBlockProps = {
  page: EpisodePage;
  /** At the end of the line, beside the mark. */
  aside?: ReactNode;
  /** The large buttons of the page; the pane has the mark and «Change». */
  withButtons?: boolean;
};

/** The mark, when it was watched, and what to do while it was not. */
export function WatchedBlock({ page, aside, withButtons = false }: WatchedBlockProps) {
  const { t } = useTranslation('episode');
  const marking = useMarking();
  const { head, episode, plays } = page;
  const { watched } = useShownMark(episode.ref, episode.playsInPass > 0, episode);
  const newest = plays.find((play) => play.current);
  const offersMark = !watched && episode.released;
  return (
    <section className={styles.watched}>
      <div className={styles.watchedLine}>
        <EpisodeMark head={head} episode={episode} flush />
        <p className={styles.when}>{state()}</p>
        {watched && newest && !withButtons && (
          <Button
            variant="quiet"
            size="small"
            onClick={() =>
              openWhenDialog({
                head,
                label: printedName(head, episode),
                count: 1,
                airedOn: episode.airedOn,
                plays: [newest.id],
                current: newest,
              })
            }
          >
            {t('watched.change')}
          </Button>
        )}
        {aside}
      </div>
      {offersMark && (
        <div className={styles.buttons}>
          {/* What is pressed ends in a notice, and never rejects. */}
          {withButtons && (
            <Button variant="primary" icon={Check} keys="M" onClick={() => void marking.toggle(head, episode)}>
              {t('watched.mark')}
            </Button>
          )}
          <Button
            variant="quiet"
            icon={SkipForward}
            size={withButtons ? 'medium' : 'small'}
            onClick={() => void marking.skip(head, episode)}
          >
            {t(episode.skipped ? 'watched.unskip' : 'watched.skip')}
          </Button>
          <Button
            icon={Clock}
            size={withButtons ? 'medium' : 'small'}
            keys={withButtons ? 'Shift+M' : undefined}
            onClick={() => askWhen(head, episode)}
          >
            {t('watched.earlier')}
          </Button>
        </div>
      )}
    </section>
  );

  function state(): string {
    if (watched)
      return newest
        ? newest.precision === 'unknown'
          ? t('plays.sure.unknown')
          : writeWhen(newest)
        : t('watched.label');
    if (!episode.released) return writeOut(episode.airedOn, clock.today()) ?? t('watched.notOut');
    return t(episode.skipped ? 'state.skipped' : 'watched.not');
  }
}
