import { Clock, Ellipsis, ListChecks, ListPlus, Square, Star } from 'lucide-react';
import { useState } from 'react';
import type { SeasonView, ShowHead } from '../../../db/reads/views';
import { useTranslation, words } from '../../../i18n';
import { askForList } from '../../../stores/listRequest';
import { Button, IconButton, Menu, RatingFigure, SeasonHead, Tally, type MenuEntry } from '../../../ui';
import { inkOf, openWhenDialog, useMarking } from '../../marking';
import { RateDialog } from '../menus/RateDialog';
import { seasonHeading, seasonName } from '../showWords';
import { unwatchedRefs, watchedRefs } from '../upTo';
import styles from './EpisodeList.module.css';

type SeasonHeaderProps = { head: ShowHead; season: SeasonView };

/** A season's head: how far one is in it, and what can be done with all of it. */
export function SeasonHeader({ head, season }: SeasonHeaderProps) {
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const [rating, setRating] = useState(false);
  const { watched, total, number } = season;
  const name = seasonName(season);
  const target = { kind: 'season', season: number } as const;
  const open = unwatchedRefs(season.episodes);
  const done = watchedRefs(season.episodes);
  const complete = open.length === 0 && done.length > 0;

  // What is chosen ends in a notice, and never rejects.
  const mark = () => void marking.mark(head, target, undefined, { refs: open, label: name });
  const unmark = () => void marking.unmark(head, target, { refs: done, label: name });
  const earlier: MenuEntry = {
    id: 'earlier',
    label: t('season.earlier'),
    icon: Clock,
    onSelect: () => openWhenDialog({ head, target, count: open.length, label: name, refs: open }),
    ...(open.length === 0 && { disabledReason: t('season.allMarked') }),
  };
  const entries: MenuEntry[] = [
    {
      id: 'mark',
      label: t('season.mark'),
      icon: ListChecks,
      onSelect: mark,
      ...(open.length === 0 && { disabledReason: t('season.allMarked') }),
    },
    earlier,
    {
      id: 'unmark',
      label: t('season.unmark'),
      icon: Square,
      onSelect: unmark,
      ...(done.length === 0 && { disabledReason: t('season.nothingMarked') }),
    },
  ];
  if (season.ref !== null) {
    entries.push(
      { kind: 'separator', id: 'rating' },
      {
        id: 'list',
        label: words.t('marking:menu.list'),
        icon: ListPlus,
        onSelect: () => askForList({ show: head.ref, subject: season.ref ?? '', label: `${head.title}, ${name}` }),
      },
      { id: 'rate', label: t('season.rate'), icon: Star, onSelect: () => setRating(true) },
    );
  }

  return (
    <>
      <SeasonHead
        title={seasonHeading(season)}
        titleId={`season-${number}`}
        className={styles.head}
        {...(season.year !== null && { year: season.year })}
        tally={
          <Tally
            total={total}
            filled={watched}
            marks={season.episodes.map((episode) => episode.playsInPass > 0)}
            label={t('tally', { season: name, watched, total })}
            className={styles.tally}
          />
        }
        count={<span aria-hidden>{common('progress', { watched, total })}</span>}
        action={
          <span className={styles.seasonActions}>
            {season.rating !== null && (
              <RatingFigure value={season.rating} label={t('rate.figure', { value: season.rating })} />
            )}
            <Button
              variant="quiet"
              size="small"
              aria-label={t(complete ? 'season.unmarkName' : 'season.markName', { season: name })}
              onClick={complete ? unmark : mark}
              {...(open.length === 0 && done.length === 0 && { disabledReason: t('season.notOut') })}
            >
              {t(complete ? 'season.unmark' : 'season.mark')}
            </Button>
            <Menu
              align="end"
              ink={inkOf(head)}
              trigger={<IconButton size="small" icon={Ellipsis} name={t('season.more', { season: name })} />}
              entries={entries}
            />
          </span>
        }
      />
      {rating && season.ref !== null && (
        <RateDialog
          rated={{ head, subject: season.ref, value: season.rating, label: name }}
          onClose={() => setRating(false)}
        />
      )}
    </>
  );
}
