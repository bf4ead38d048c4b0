import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { Icon, textLinkClass } from '../../ui';
import { episodeAddress, showAddress } from '../lists';
import '../../i18n/late/episode';
import styles from './EpisodeSteps.module.css';

/** To the episode before, to the one after, and back to all of them. Codes only: a neighbour's title may be hidden. */
export function EpisodeSteps({ page }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  const { head, previous, next } = page;
  return (
    <nav className={styles.steps} aria-label={t('steps.label')}>
      {previous && (
        <a href={episodeAddress(head.slug, previous.season, previous.number)} className={styles.step}>
          <Icon of={ArrowLeft} />
          <span
            className={textLinkClass}
          >{`${t('steps.previous')}, ${writeCode(previous.season, previous.number)}`}</span>
        </a>
      )}
      <a href={showAddress(head.slug)}>
        <span className={textLinkClass}>{t('steps.all')}</span>
      </a>
      {next && (
        <a href={episodeAddress(head.slug, next.season, next.number)} className={styles.step}>
          <span className={textLinkClass}>{`${t('steps.next')}, ${writeCode(next.season, next.number)}`}</span>
          <Icon of={ArrowRight} />
        </a>
      )}
    </nav>
  );
}
