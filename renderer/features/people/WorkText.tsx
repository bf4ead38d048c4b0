import { Fragment } from 'react';
import { groupBy } from '../../../shared/util/groupBy';
import type { WorkView } from '../../db/reads';
import type { EpisodePlaceView } from '../../db/reads/companionViews';
import type { ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode, writeNumber } from '../../i18n/format';
import { Tag } from '../../ui';
import { episodeAddress, showAddress } from '../lists';
import { writeRole } from './roleWords';
import { writeList } from '../../i18n/figures';
import styles from './WorkText.module.css';

type WorkTextProps = {
  show: ShowHead;
  work: WorkView;
  /** Names the kind of work too, where it does not stand in a head above. */
  withRole: boolean;
  /** False where a line says it for all of somebody's work. */
  withDoubt?: boolean | undefined;
  tabIndex?: number | undefined;
};

/** `Teleplay S1 E1, E3; S2 E1`, each episode a link; `Showrunner, seasons 2 and 3`. */
export function WorkText({ show, work, withRole, withDoubt = true, tabIndex }: WorkTextProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { role, onShow, seasons, episodes, unconfirmed } = work;
  const wide = [
    ...(onShow && !withRole ? [t('show')] : []),
    ...(seasons.length > 0
      ? [t(seasons.length === 1 ? 'season' : 'seasons', { seasons: writeList(seasons.map(String)) })]
      : []),
  ].join(', ');
  const isFilm = show.kind === 'film';
  return (
    <span className={styles.work}>
      {withRole && <span className={styles.role}>{writeRole(role)}</span>}
      {wide !== '' && <span>{withRole ? ` ${wide}` : wide}</span>}
      {episodes.length > 0 && (
        <>
          {' '}
          {isFilm && !withRole && (
            <a href={showAddress(show.slug)} tabIndex={tabIndex} className={styles.code}>
              {t('person.film')}
            </a>
          )}
          {!isFilm && <EpisodeCodes show={show} episodes={episodes} tabIndex={tabIndex} />}
        </>
      )}
      {unconfirmed && withDoubt && <Tag>{common('unconfirmed')}</Tag>}
    </span>
  );
}

type EpisodeCodesProps = {
  show: Pick<ShowHead, 'slug'>;
  episodes: readonly EpisodePlaceView[];
  tabIndex?: number | undefined;
};

/** `S1 E4, E5; S3 E3`: the season once. */
export function EpisodeCodes({ show, episodes, tabIndex }: EpisodeCodesProps) {
  const bySeason = [...groupBy(episodes, (episode) => episode.season).values()];
  return bySeason.map((some, season) => (
    <Fragment key={season}>
      {season > 0 && '; '}
      {some.map((episode, index) => {
        const { season: number, number: place, numberTo, title } = episode;
        const code = writeCode(number, place, numberTo);
        return (
          <Fragment key={episode.ref}>
            {index > 0 && ', '}
            <a
              href={episodeAddress(show.slug, number, place)}
              aria-label={title === null ? code : `${code} ${title}`}
              title={title ?? undefined}
              tabIndex={tabIndex}
              className={styles.code}
            >
              {index === 0 ? code : `E${writeNumber(place, numberTo)}`}
            </a>
          </Fragment>
        );
      })}
    </Fragment>
  ));
}
