import { dequal } from 'dequal';
import { Heart } from 'lucide-react';
import { memo } from 'react';
import type { EpisodeView, ShowHead } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { writeCode, writeDay, writeNumber } from '../../../i18n/format';
import { Button, classNames, HorizonRule, Icon, RatingFigure, VisuallyHidden } from '../../../ui';
import { EpisodeMark, spokenName, useShownMark, writeOut } from '../../marking';
import { clock } from '../../../platform/clock';
import styles from './EpisodeRow.module.css';
import type { Horizon } from './useRowFacts';

export type EpisodeRowProps = {
  head: ShowHead;
  episode: EpisodeView;
  /** How many «Up to here» would mark; 0 leaves it out. */
  upTo: number;
  /** Whether this row is the list's tab stop. */
  current: boolean;
  /** Whether the details pane shows it. */
  selected: boolean;
  horizon: Horizon | null;
  onSelect: (episode: EpisodeView) => void;
  onUpTo: (episode: EpisodeView) => void;
};

/** One episode to mark. Keys and the menu are heard by the list. */
export const EpisodeRow = memo(function EpisodeRow(props: EpisodeRowProps) {
  const { head, episode, upTo, current, selected, horizon, onSelect, onUpTo } = props;
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const { watched } = useShownMark(episode.ref, episode.playsInPass > 0, episode);
  const tabIndex = current ? 0 : -1;
  const hiddenTitle = common(episode.special ? 'specialNumber' : 'episodeNumber', {
    number: writeNumber(episode.number, episode.numberTo),
  });
  return (
    <>
      <div
        data-episode={episode.ref}
        className={classNames(styles.row, selected && styles.selected, horizon !== null && styles[horizon])}
      >
        <EpisodeMark head={head} episode={episode} tabIndex={tabIndex} flush />
        <span aria-hidden className={styles.code}>
          {`E${writeNumber(episode.number, episode.numberTo)}`}
        </span>
        <button
          type="button"
          tabIndex={tabIndex}
          aria-expanded={selected}
          onClick={() => onSelect(episode)}
          className={classNames(styles.title, episode.title === null && styles.hidden)}
        >
          <VisuallyHidden>{`${spokenName(head, { ...episode, title: null })} `}</VisuallyHidden>
          <span lang={episode.lang} className={styles.titleText}>
            {episode.title ?? hiddenTitle}
          </span>
          {episode.favourite && (
            <span className={styles.favourite}>
              <Icon of={Heart} size={12} />
              <VisuallyHidden>{` ${t('row.favourite')}`}</VisuallyHidden>
            </span>
          )}
        </button>
        <span className={styles.date}>{dateOf()}</span>
        <span className={styles.minutes}>
          {episode.minutes !== null && common('minutes', { count: episode.minutes })}
        </span>
        <span className={styles.rating}>
          {episode.rating !== null && (
            <RatingFigure value={episode.rating} label={t('rate.figure', { value: episode.rating })} />
          )}
        </span>
        {!watched && upTo > 0 && (
          <Button
            size="small"
            tabIndex={tabIndex}
            count={upTo}
            aria-label={t('row.upToName', {
              count: upTo,
              code: writeCode(episode.season, episode.number, episode.numberTo),
            })}
            onClick={() => onUpTo(episode)}
            className={styles.upTo}
          >
            {t('row.upTo')}
          </Button>
        )}
      </div>
      {(horizon === 'above' || horizon === 'end') && (
        <HorizonRule label={t('horizon')} className={classNames(styles.horizon, horizon === 'above' && styles.gap)} />
      )}
    </>
  );

  function dateOf() {
    if (episode.airedOn === null) return null;
    return episode.released ? writeDay(episode.airedOn, 'row') : writeOut(episode.airedOn, clock.today());
  }
}, dequal);
