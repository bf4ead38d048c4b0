import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Credits, SectionHead } from '../../ui';
import { creditItems } from './creditItems';
import styles from './EpisodeAside.module.css';

/** Who made it, when and how long it is. What is not known says so. */
export function EpisodeCredits({ page, headless = false }: { page: EpisodePage; headless?: boolean }) {
  const { t } = useTranslation('episode');
  return (
    <section className={styles.block}>
      {!headless && <SectionHead small rule="none" title={t('credits.label')} />}
      <Credits items={creditItems(page)} />
    </section>
  );
}
