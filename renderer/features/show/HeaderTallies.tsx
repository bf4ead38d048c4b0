import { useTranslation } from '../../i18n';
import type { ShowPage } from '../../db/reads/views';
import { Tally } from '../../ui';
import { seasonHeading, seasonName } from './showWords';
import styles from './ShowHeader.module.css';

/** One tally a season; its name leads there. */
export function HeaderTallies({ page, onGoToSeason }: { page: ShowPage; onGoToSeason: (season: number) => void }) {
  const { t } = useTranslation('show');
  return (
    <div className={styles.tallies}>
      {page.seasons.map((season) => {
        const { watched, total } = season;
        return (
          <div key={season.number} className={styles.tally}>
            <button type="button" className={styles.tallyName} aria-label={t('goTo', { season: seasonHeading(season) })} onClick={() => onGoToSeason(season.number)}>
              {seasonName(season)}
            </button>
            <Tally
              size="head"
              total={total}
              filled={watched}
              marks={season.episodes.map((episode) => episode.playsInPass > 0)}
              label={t('tally', { season: seasonName(season), watched, total })}
            />
          </div>
        );
      })}
    </div>
  );
}
