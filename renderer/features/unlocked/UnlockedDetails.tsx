import { X } from 'lucide-react';
import { useEffect, useId, useRef, type RefObject } from 'react';
import { useLive } from '../../db/live';
import { readUnlocked, type Unlocked } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { classNames, IconButton, InkScope, Kicker, textLinkClass } from '../../ui';
import { episodeAddress } from '../lists';
import { inkOf } from '../marking';
import { ToldIn } from '../toldIn';
import { follow } from './followed';
import { UnlockedCards } from './UnlockedCards';
import styles from './UnlockedDetails.module.css';
import { numbersOf, writeNumbers } from './unlockedWords';
import '../../i18n/late/unlocked';

export type UnlockedDetailsProps = {
  slug: string;
  season: number;
  number: number;
  /** A mark has just opened it. */
  fresh: boolean;
  onClose: () => void;
};

/** What one watched episode revealed, in the pane. It closes by itself once the episode is no longer watched. */
export function UnlockedDetails({ slug, season, number, fresh, onClose }: UnlockedDetailsProps) {
  const unlocked = useLive((database) => readUnlocked(database, slug, season, number), [slug, season, number]);
  const gone = unlocked === null;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  return unlocked ? <Details unlocked={unlocked} fresh={fresh} onClose={onClose} /> : null;
}

type DetailsProps = Pick<UnlockedDetailsProps, 'fresh' | 'onClose'> & { unlocked: Unlocked };

function Details({ unlocked, fresh, onClose }: DetailsProps) {
  const { t } = useTranslation('unlocked');
  const titleId = useId();
  const pane = useRef<HTMLDivElement>(null);
  useLinksFollowed(pane);
  const { show, episode } = unlocked;
  const code = writeCode(episode.season, episode.number, episode.numberTo);
  const numbers = writeNumbers(numbersOf(unlocked));
  return (
    <InkScope ref={pane} ink={inkOf(show)} role="region" aria-labelledby={titleId} className={styles.pane}>
      <header className={styles.head}>
        <Kicker small className={styles.kicker}>
          {t('kicker', { code })}
        </Kicker>
        <IconButton icon={X} name={t('close')} keys="Escape" onClick={onClose} />
      </header>
      <h2 id={titleId} lang={episode.lang} className={styles.title}>
        {episode.title ?? code}
      </h2>
      <p className={styles.numbers}>{numbers === '' ? t('nothing') : numbers}</p>
      <ToldIn of={unlocked} />
      <UnlockedCards unlocked={unlocked} fresh={fresh} most={6} />
      <a
        href={episodeAddress(show.slug, episode.season, episode.number)}
        className={classNames(textLinkClass, styles.link)}
      >
        {t('openPage')}
      </a>
    </InkScope>
  );
}

/** A link of the pane changes the page beside it, and the pane stays to lead to the next one. */
function useLinksFollowed(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = pane.current;
    const hear = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a[href]') !== null) follow();
    };
    element?.addEventListener('click', hear);
    return () => element?.removeEventListener('click', hear);
  }, [pane]);
}
