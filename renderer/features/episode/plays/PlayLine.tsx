import { Clock, Ellipsis, Trash2 } from 'lucide-react';
import type { EpisodePage, PlayView } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { writeWhen } from '../../../i18n/format';
import { IconButton, Menu, TimeBar } from '../../../ui';
import { inkOf, openWhenDialog, printedName, useMarking } from '../../marking';
import styles from './PlaysList.module.css';
import type { timeLineOf } from './timeLine';
import '../../../i18n/late/episode';

type PlayLineProps = {
  page: EpisodePage;
  play: PlayView;
  /** 1 for the oldest. */
  place: number;
  line: ReturnType<typeof timeLineOf>;
  withPass: boolean;
};

/** One viewing. Its date can be changed, and it can be deleted; both can be undone. */
export function PlayLine({ page, play, place, line, withPass }: PlayLineProps) {
  const { t } = useTranslation('episode');
  const marking = useMarking();
  const { head, episode } = page;
  const label = printedName(head, episode);
  const when = whenText();
  const about: string[] = [t(`plays.sure.${play.precision}`), t(`plays.origin.${play.origin.kind}`)];
  if (withPass) about.push(play.pass.name ?? t('plays.firstPass'));
  const where = line(play);
  return (
    <li className={styles.play}>
      <span aria-hidden className={styles.place}>
        {place}
      </span>
      <div className={styles.words}>
        <p className={styles.when}>{when}</p>
        <p className={styles.about}>{about.join(' · ')}</p>
        <TimeBar
          precision={play.precision}
          {...(where && { start: where.start, end: where.end })}
          className={styles.bar}
        />
      </div>
      <Menu
        align="end"
        ink={inkOf(head)}
        trigger={<IconButton size="small" icon={Ellipsis} name={t('plays.more', { when })} />}
        entries={[
          {
            id: 'change',
            label: t('plays.change'),
            icon: Clock,
            onSelect: () =>
              openWhenDialog({ head, label, count: 1, airedOn: episode.airedOn, plays: [play.id], current: play }),
          },
          // Ends in a notice with its undo, and never rejects.
          {
            id: 'remove',
            label: t('plays.remove'),
            icon: Trash2,
            danger: true,
            onSelect: () => void marking.removePlays(head, [play.id], label),
          },
        ]}
      />
    </li>
  );

  /** A month or a year is about that time; nobody knows the day. */
  function whenText(): string {
    if (play.precision === 'unknown') return t('plays.unknown');
    return play.precision === 'month' || play.precision === 'year'
      ? t('plays.about', { when: writeWhen(play) })
      : writeWhen(play);
  }
}
