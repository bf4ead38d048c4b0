import { useRef, useState } from 'react';
import { useLive } from '../../db/live';
import { readShowPage } from '../../db/reads';
import type { ShowPage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { EmptyState, InkScope, textLinkClass } from '../../ui';
import { FilmPage } from '../episode';
import { Waiting } from '../lists';
import { inkOf } from '../marking';
import { Tip } from '../tips';
import { EpisodeList, type EpisodeListHandle } from './list/EpisodeList';
import { ShowHeader } from './ShowHeader';
import styles from './ShowScreen.module.css';

/** `#/show/<slug>`: where one stands in a show, and every episode to mark. */
export function ShowScreen({ slug }: { slug: string }) {
  const { t } = useTranslation('show');
  const today = clock.today();
  const page = useLive((database) => readShowPage(database, slug, today), [slug, today]);
  if (page === undefined) return <Waiting text={t('reading')} />;
  if (page === null) return <MissingShow />;
  return page.head.kind === 'film' ? (
    <FilmPage head={page.head} today={today} />
  ) : (
    <SeriesPage key={slug} page={page} />
  );
}

function SeriesPage({ page }: { page: ShowPage }) {
  // State, not a ref: the long list needs to render again once its scrolling parent is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const jump = useRef<EpisodeListHandle>(null);
  const { t } = useTranslation('show');
  return (
    <InkScope ink={inkOf(page.head)} ref={setScroller} className={styles.screen}>
      <ShowHeader page={page} onGoToSeason={(season) => jump.current?.goToSeason(season)} />
      {page.seasons.length === 0 ? (
        <EmptyState title={t('empty')} text={t('emptyWhy')} className={styles.empty} />
      ) : (
        <>
          <Tip name="show" />
          <EpisodeList page={page} scroller={scroller} ref={jump} />
        </>
      )}
    </InkScope>
  );
}

function MissingShow() {
  const { t } = useTranslation('show');
  const link = (
    <a href="#/library" className={textLinkClass}>
      {t('toLibrary')}
    </a>
  );
  return <EmptyState isPage title={t('missing')} text={t('missingWhy')} action={link} className={styles.missing} />;
}
