import { X } from 'lucide-react';
import { useId } from 'react';
import { useLive } from '../../db/live';
import { readEpisodePage } from '../../db/reads';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { classNames, IconButton, InkScope, Kicker, textLinkClass } from '../../ui';
import { EpisodeMenu, inkOf, titleOf, useShownMark } from '../marking';
import { episodeAddress } from '../lists';
import { ToldIn } from '../toldIn';
import { UnlockedBlock } from '../unlocked';
import { EpisodeFaces } from './EpisodeCast';
import { EpisodeCredits } from './EpisodeCredits';
import styles from './EpisodeDetails.module.css';
import { EpisodeRating } from './EpisodeRating';
import { EpisodeText } from './EpisodeText';
import { PlaysList } from './plays/PlaysList';
import { WatchedBlock } from './WatchedBlock';
import '../../i18n/late/episode';

export type EpisodeDetailsProps = { slug: string; season: number; number: number; onClose: () => void };

/** One episode in the pane beside a list. */
export function EpisodeDetails({ slug, season, number, onClose }: EpisodeDetailsProps) {
  const today = clock.today();
  const page = useLive(
    (database) => readEpisodePage(database, slug, season, number, today),
    [slug, season, number, today],
  );
  return page ? <Details page={page} onClose={onClose} /> : null;
}

function Details({ page, onClose }: { page: EpisodePage; onClose: () => void }) {
  const { t } = useTranslation('episode');
  const titleId = useId();
  const { head, episode } = page;
  const { watched } = useShownMark(episode.ref, episode.playsInPass > 0, episode);
  const { title, lang, hidden } = titleOf(head, episode);
  const state = watched ? 'watched' : episode.skipped ? 'skipped' : episode.released ? 'open' : 'unreleased';
  const code = head.kind === 'film' ? t('film') : writeCode(episode.season, episode.number, episode.numberTo);
  return (
    <InkScope ink={inkOf(head)} role="region" aria-labelledby={titleId} className={styles.pane}>
      <header className={styles.head}>
        <Kicker small className={styles.kicker}>
          {t('paneKicker', { code, state: t(`state.${state}`) })}
        </Kicker>
        <EpisodeMenu head={head} episode={episode} canReveal={page.hidden.length > 0} />
        <IconButton icon={X} name={t('close')} onClick={onClose} />
      </header>
      <h2 id={titleId} lang={lang} className={classNames(styles.title, hidden && styles.hidden)}>
        {title}
      </h2>
      <EpisodeText page={page} short />
      <ToldIn of={page} />
      <EpisodeCredits page={page} headless />
      <div className={styles.own}>
        <WatchedBlock page={page} />
        <EpisodeRating page={page} headless />
      </div>
      {page.plays.length > 1 && <PlaysList page={page} />}
      <EpisodeFaces page={page} />
      <UnlockedBlock page={page} narrow />
      <a
        href={episodeAddress(head.slug, episode.season, episode.number)}
        className={classNames(textLinkClass, styles.link)}
      >
        {t('openPage')}
      </a>
    </InkScope>
  );
}
