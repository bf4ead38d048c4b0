import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Credits, SectionHead, textLinkClass, type CreditItem } from '../../ui';
import { companionRoute } from '../companion';
import { creditItems } from './creditItems';
import '../../i18n/late/episode';
import styles from './EpisodeAside.module.css';

/** Who made it, when and how long it is. What is not known says so. */
export function EpisodeCredits({ page, headless = false }: { page: EpisodePage; headless?: boolean }) {
  const { t } = useTranslation('episode');
  return (
    <section className={styles.block}>
      {!headless && <SectionHead small rule="none" title={t('credits.label')} />}
      <Credits items={creditItems(page).map(withTag)} />
      {!headless && (
        <p className={styles.more}>
          <a href={`#${companionRoute('people', page.head.slug)}`} className={textLinkClass}>
            {t('credits.people')}
          </a>
          <a href={`#${companionRoute('production', page.head.slug)}`} className={textLinkClass}>
            {t('credits.production')}
          </a>
          <a href={`#${companionRoute('sources', page.head.slug)}`} className={textLinkClass}>
            {t('credits.sources')}
          </a>
        </p>
      )}
    </section>
  );
}

/** The tag runs on with the name: beside it where there is room, below it in a narrow column. */
function withTag({ tag, ...item }: CreditItem): CreditItem {
  if (tag === undefined) return item;
  const name = (
    <span>
      {item.name} <span className={styles.tag}>{tag}</span>
    </span>
  );
  return { ...item, name };
}
