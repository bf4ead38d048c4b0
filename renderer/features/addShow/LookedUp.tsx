import { useMemo, useState } from 'react';
import { episodesFromTvmaze, showFromTvmaze } from '../../../shared/lookup/fromTvmaze';
import type { LookedUpShow } from '../../../shared/lookup/tvmaze';
import type { OwnShow } from '../../../shared/library/ownShow';
import { FROM_SOURCE, mergeEpisodes } from '../../../shared/ownShows/merge';
import type { WatchbillDatabase } from '../../db/database';
import type { OwnShowView } from '../../db/reads/ownShows/readOwnShow';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { Button, SectionHead, Switch } from '../../ui';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { ChangeList } from './ChangeList';
import { useKeepShow } from './useKeepShow';

type LookedUpProps = {
  looked: LookedUpShow;
  shown: OwnShowView | null;
  database: WatchbillDatabase;
  onBack: () => void;
};

/** What TVmaze holds of a show, by season; for one that is here already, what would change. Titles are not told. */
export function LookedUp({ looked, shown, database, onBack }: LookedUpProps) {
  const { t } = useAddWords();
  const [specials, setSpecials] = useState(true);
  const keep = useKeepShow(database);
  const all = useMemo(() => episodesFromTvmaze(looked), [looked]);
  const count = all.filter((one) => one.season === 0).length;
  const { content, changes } = useMemo(() => {
    const told = specials ? all : all.filter((one) => one.season !== 0);
    const before = shown?.content.seasons ?? [];
    const merged = mergeEpisodes(before, told, shown?.marked ?? new Set(), FROM_SOURCE);
    const show = showFromTvmaze(looked);
    // Ids that an import brought stay: a later file may know the show by them.
    const ids = new Set(show.foreignIds.map(({ scheme }) => scheme));
    const foreignIds = [
      ...show.foreignIds,
      ...(shown?.content.foreignIds ?? []).filter(({ scheme }) => !ids.has(scheme)),
    ].slice(0, 20);
    const made: OwnShow = { ...show, foreignIds, seasons: merged.seasons };
    return { content: made, changes: merged.changes };
  }, [all, specials, looked, shown]);

  return (
    <div className={styles.form}>
      <div>
        <h2 className={styles.name}>{content.title}</h2>
        <p className={styles.meta}>
          {[content.year, content.network, content.country].filter((part) => part !== null).join(' · ')}
        </p>
        <p className={styles.origin}>
          {t('source', { licence: content.source?.licence ?? '' })} · {content.source?.url} ·{' '}
          {t('asked', { when: writeInstant(looked.fetchedAt, clock.zone()) })}
        </p>
      </div>
      {shown === null ? (
        <section aria-labelledby="looked-seasons">
          <SectionHead title={t('hand.episodes')} titleId="looked-seasons" />
          {all.length === 0 && <p className={styles.aside}>{t('lookup.noEpisodes')}</p>}
          <ul className={styles.lines}>
            {content.seasons.map(({ number, episodes }) => (
              <li key={number} className={styles.change}>
                {number === 0
                  ? t('lookup.specialsLine', { count: episodes.length })
                  : t('lookup.seasonLine', { season: number, count: episodes.length })}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <ChangeList changes={changes} titled={false} />
      )}
      {count > 0 && (
        <Switch
          label={t('lookup.specials')}
          explanation={t('lookup.specialsWhy')}
          checked={specials}
          onChange={setSpecials}
        />
      )}
      <div className={styles.actions}>
        {/* Keeping it ends in a notice, and never rejects. */}
        <Button variant="primary" onClick={() => void keep(shown, content)}>
          {shown === null ? t('lookup.add') : t('lookup.take')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('lookup.back')}
        </Button>
      </div>
    </div>
  );
}
