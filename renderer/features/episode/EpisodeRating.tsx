import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { RatingScale, SectionHead } from '../../ui';
import { printedName, useMarking } from '../marking';
import '../../i18n/late/episode';
import styles from './EpisodeAside.module.css';

/** The viewer's rating of one episode, in ten cells. */
export function EpisodeRating({ page, headless = false }: { page: EpisodePage; headless?: boolean }) {
  const { t } = useTranslation('episode');
  const marking = useMarking();
  const { head, episode } = page;
  return (
    <section className={styles.block}>
      {!headless && <SectionHead small rule="none" title={t('rating.label')} />}
      <RatingScale
        label={t('rating.label')}
        value={episode.rating}
        labelFor={(value) => t('rating.cell', { value })}
        // Ends in a notice, and never rejects.
        onChange={(value) => void marking.rate(head, episode.ref, value, printedName(head, episode))}
      />
    </section>
  );
}
