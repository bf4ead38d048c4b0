import { useTranslation } from '../../i18n';
import type { ShowPage } from '../../db/reads/views';
import { Meter, Tally } from '../../ui';
import { seasonHeading, seasonName } from './showWords';
import styles from './ShowHeader.module.css';

/** Bars and meters side by side would compare what cannot be compared: one long season makes meters of all. */
const MOST_BARS = 24;

/** One tally a season; its name leads there. */
export function HeaderTallies({ page, onGoToSeason }: { page: ShowPage; onGoToSeason: (season: number) => void }) {
  const { t } = useTranslation('show');
  const asMeters = page.seasons.some((season) => season.total > MOST_BARS);
  return (
    <div className={styles.tallies}>
      {page.seasons.map((season) => {
        const { watched, total } = season;
        const label = t('tally', { season: seasonName(season), watched, total });
        return (
          <div key={season.number} className={styles.tally}>
            <button
              type="button"
              className={styles.tallyName}
              aria-label={t('goTo', { season: seasonHeading(season) })}
              onClick={() => onGoToSeason(season.number)}
            >
              {seasonName(season)}
            </button>
            {asMeters ? (
              <Meter value={watched} max={total} label={label} />
            ) : (
              <Tally
                size="head"
                total={total}
                filled={watched}
                marks={season.episodes.map((episode) => episode.playsInPass > 0)}
                label={label}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
