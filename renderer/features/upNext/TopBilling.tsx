import { Clock, SkipForward } from 'lucide-react';
import type { UpNextItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeDay } from '../../i18n/format';
import { classNames, IconButton, InkScope, Kicker } from '../../ui';
import { episodeAddress, rowAttributes, useSmoothHeight } from '../lists';
import { askWhen, spokenName, titleOf, useMarking } from '../marking';
import { HiddenLine } from './HiddenLine';
import { MarkButton } from './MarkButton';
import { SeasonTally } from './SeasonTally';
import { writeKicker } from './words';
import styles from './Billing.module.css';

/** The show watched last, set largest. */
export function TopBilling({ item }: { item: UpNextItem }) {
  const { t } = useTranslation('upNext');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const { head, episode, teaser } = item;
  const { title, lang, hidden } = titleOf(head, episode);
  const name = spokenName(head, episode);
  const box = useSmoothHeight<HTMLDivElement>(`${episode.ref} ${String(hidden)}`);
  return (
    <InkScope ref={box} ink={head.ink ?? 'slate'} {...rowAttributes(head.ref)} role="listitem" className={styles.top}>
      <Kicker>{writeKicker(head, episode.season)}</Kicker>
      <h2 className={classNames(styles.topTitle, hidden && styles.hidden)}>
        <a href={episodeAddress(head.slug, episode.season, episode.number)} lang={lang}>
          {title}
        </a>
      </h2>
      <div className={styles.topLine}>
        <div className={styles.topText}>
          {hidden && <HiddenLine item={item} />}
          {teaser !== null && (
            <p lang={item.teaserLang} className={styles.teaser}>
              {teaser}
            </p>
          )}
        </div>
        <div className={styles.actions}>
          <IconButton
            icon={SkipForward}
            name={t('skip', { name })}
            keys="S"
            onClick={() => void marking.skip(head, episode)}
          />
          <IconButton
            icon={Clock}
            name={t('earlier', { name })}
            keys="Shift+M"
            onClick={() => askWhen(head, episode)}
          />
          <MarkButton item={item} primary />
        </div>
      </div>
      <div className={styles.facts}>
        <SeasonTally item={item} size="head" />
        <span className={classNames(episode.airedOn === null && styles.unknown)}>
          {episode.airedOn === null ? t('noDate') : writeDay(episode.airedOn, 'prose')}
        </span>
        <span className={classNames(episode.minutes === null && styles.unknown)}>
          {episode.minutes === null ? t('noMinutes') : common('minutes', { count: episode.minutes })}
        </span>
      </div>
    </InkScope>
  );
}
