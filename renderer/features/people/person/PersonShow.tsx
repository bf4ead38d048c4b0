import { useId, type ReactNode } from 'react';
import { groupBy } from '../../../../shared/util/groupBy';
import type { PersonPage, WorkView } from '../../../db/reads';
import type { EpisodePlaceView } from '../../../db/reads/companionViews';
import type { ShowHead } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { writeCode, writeNumber } from '../../../i18n/format';
import { InkScope, Tag, textLinkClass } from '../../../ui';
import { CharacterEmblem, characterAddress } from '../../characters';
import { episodeAddress, showAddress } from '../../lists';
import { inkOf } from '../../marking';
import { writeRole } from '../roleWords';
import { EpisodeCodes } from '../WorkText';
import { writeList } from '../../../i18n/figures';
import styles from './PersonShow.module.css';

/** One show: as whom somebody is to be seen, and what else they did, season by season. */
export function PersonShow({ show, premieredOn, parts, work }: PersonPage['shows'][number]) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const titleId = useId();
  return (
    <InkScope ink={inkOf(show)} role="region" aria-labelledby={titleId} className={styles.show}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          <a href={showAddress(show.slug)}>
            <span className={textLinkClass}>{show.title}</span>
          </a>
        </h2>
        <span className={styles.year}>{premieredOn === null ? common('notKnown') : premieredOn.slice(0, 4)}</span>
      </header>
      {parts.length > 0 && (
        <ul aria-label={t('person.cast')} className={styles.parts}>
          {parts.map((part) => (
            <li key={part.slug} className={styles.part}>
              <CharacterEmblem head={part} size={44} />
              <div className={styles.who}>
                <a href={characterAddress(show.slug, part.slug)} className={styles.name}>
                  <span className={textLinkClass}>{part.name}</span>
                </a>
                {part.unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
                {part.role !== null && <p className={styles.role}>{part.role}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {work.length > 0 && (
        <dl className={styles.works}>
          {work.map((one) => (
            <WorkLine key={one.role} show={show} work={one} />
          ))}
        </dl>
      )}
    </InkScope>
  );
}

function WorkLine({ show, work }: { show: ShowHead; work: WorkView }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { role, onShow, seasons, episodes, unconfirmed } = work;
  const written = writeList(seasons.map(String));
  const doubt = unconfirmed && <Tag>{common('unconfirmed')}</Tag>;
  const isFilm = show.kind === 'film';
  const wide = [
    ...(onShow ? [t('show')] : []),
    ...(seasons.length > 0 ? [t(seasons.length === 1 ? 'season' : 'seasons', { seasons: written })] : []),
    ...(isFilm && episodes.length > 0 ? [t('person.film')] : []),
  ].join(', ');
  return (
    <div className={styles.work}>
      <dt className={styles.kind}>{writeRole(role)}</dt>
      <dd className={styles.what}>
        {wide !== '' && (
          <p>
            {wide}
            {doubt}
          </p>
        )}
        {!isFilm && episodes.length > 0 && (
          <WorkEpisodes show={show} episodes={episodes} doubt={wide === '' ? doubt : null} />
        )}
      </dd>
    </div>
  );
}

type WorkEpisodesProps = { show: ShowHead; episodes: readonly EpisodePlaceView[]; doubt: ReactNode };

/** Season by season with titles; while all of them are hidden, the numbers in one line. */
function WorkEpisodes({ show, episodes, doubt }: WorkEpisodesProps) {
  const { t: common } = useTranslation();
  if (episodes.every(({ title }) => title === null)) {
    return (
      <p className={styles.codes}>
        <EpisodeCodes show={show} episodes={episodes} />
        {doubt}
      </p>
    );
  }
  return (
    <>
      {[...groupBy(episodes, (episode) => episode.season)].map(([season, some]) => (
        <div key={season} className={styles.season}>
          <span className={styles.number}>
            {season === 0 ? common('specials') : common('seasonNumber', { number: season })}
          </span>
          <ul className={styles.episodes}>
            {some.map((episode) => (
              <li key={episode.ref}>
                <EpisodeLink show={show} episode={episode} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {doubt}
    </>
  );
}

/** `E5 Stardust City Rag`; the number alone while the title is hidden. */
function EpisodeLink({ show, episode }: { show: ShowHead; episode: EpisodePlaceView }) {
  const { season, number, numberTo, title } = episode;
  const code = writeCode(season, number, numberTo);
  return (
    <a
      href={episodeAddress(show.slug, season, number)}
      aria-label={title === null ? code : `${code} ${title}`}
      className={styles.episode}
    >
      <span className={styles.code}>{`E${writeNumber(number, numberTo)}`}</span>
      {title !== null && <span className={textLinkClass}>{title}</span>}
    </a>
  );
}
