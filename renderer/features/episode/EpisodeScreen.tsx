import { useEffect } from 'react';
import { useLive } from '../../db/live';
import { readEpisodePage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { useView } from '../../stores/view';
import { EmptyState, textLinkClass } from '../../ui';
import { showAddress, Waiting } from '../lists';
import { EpisodeArticle } from './EpisodeArticle';
import '../../i18n/late/episode';
import styles from './EpisodeScreen.module.css';

type EpisodeScreenProps = { slug: string; season: number; number: number };

/** `#/show/<slug>/s1e5`: one episode, as far as the horizon lets it be read. */
export function EpisodeScreen({ slug, season, number }: EpisodeScreenProps) {
  const { t } = useTranslation('episode');
  const today = clock.today();
  const page = useLive(
    (database) => readEpisodePage(database, slug, season, number, today),
    [slug, season, number, today],
  );

  // The page says all that the pane says.
  useEffect(() => {
    if (useView.getState().pane !== null) useView.getState().openPane(null);
  }, []);

  if (page === undefined) return <Waiting text={t('reading')} />;
  if (page !== null) return <EpisodeArticle key={page.episode.ref} page={page} />;
  const link = (
    <a href={showAddress(slug)} className={textLinkClass}>
      {t('toShow')}
    </a>
  );
  return <EmptyState isPage title={t('missing')} text={t('missingWhy')} action={link} className={styles.missing} />;
}
