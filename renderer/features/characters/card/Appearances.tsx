import { useState } from 'react';
import type { AppearanceView, CharacterCard, EpisodePlaceView } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { writeNumber } from '../../../i18n/format';
import { Button, classNames, SectionHead } from '../../../ui';
import { episodeAddress } from '../../lists';
import { codeOf, titleOfPlace, writeWay } from '../characterWords';
import styles from './Appearances.module.css';
import { Tag } from './Tag';
import '../../../i18n/late/characters';

/** So many are named at once; of more, the first and the latest. */
const MOST_NAMED = 4;

/** In which of the episodes watched since the meeting it appears. Others are not counted: that would tell what is to come. */
export function Appearances({ card }: { card: CharacterCard }) {
  const { t } = useTranslation('characters');
  const [all, setAll] = useState(false);
  const { show, appearances, stops, asOf, metIn } = card;
  const watched = stops.slice(0, stops.findIndex((one) => one.ref === asOf.ref) + 1);
  const first = appearances[0];
  const latest = appearances.at(-1);
  const isLong = appearances.length > MOST_NAMED && first !== undefined && latest !== undefined;
  const named = isLong && !all ? [first, latest] : appearances;

  return (
    <section>
      <SectionHead
        small
        rule="none"
        title={t('appearances.label', {
          count: appearances.length,
          total: watched.length,
          code: codeOf(metIn),
        })}
      />
      <Cells watched={watched} appearances={appearances} />
      {appearances.length === 0 ? (
        <p className={styles.none}>{t('appearances.none')}</p>
      ) : (
        <ol className={styles.named}>
          {named.map((one) => (
            <Named key={one.episode.ref} show={show.slug} appearance={one} />
          ))}
        </ol>
      )}
      {isLong && (
        <Button variant="link" aria-expanded={all} onClick={() => setAll((was) => !was)} className={styles.more}>
          {all ? t('appearances.fewer') : t('appearances.all', { count: appearances.length })}
        </Button>
      )}
    </section>
  );
}

function Named({ show, appearance: { episode, as, unconfirmed } }: { show: string; appearance: AppearanceView }) {
  const { t: common } = useTranslation();
  const way = writeWay(as);
  return (
    <li className={styles.line}>
      <span className={styles.code}>{codeOf(episode)}</span>
      <span className={styles.title}>
        <a href={episodeAddress(show, episode.season, episode.number)} lang={episode.lang} className={styles.link}>
          {titleOfPlace(episode)}
        </a>
        {way !== null && <span className={styles.way}> {way}</span>}
        {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
      </span>
    </li>
  );
}

/** One cell a watched episode, a line a season. What they say stands in the head above and in the names below. */
function Cells({ watched, appearances }: { watched: EpisodePlaceView[]; appearances: AppearanceView[] }) {
  const { t } = useTranslation('characters');
  const seasons = [...new Set(watched.map((one) => one.season))];
  const appears = new Set(appearances.map((one) => one.episode.ref));
  return (
    <div aria-hidden className={styles.seasons}>
      {seasons.map((season) => (
        <div key={season} className={styles.season}>
          {seasons.length > 1 && (
            <span className={styles.seasonLabel}>
              {season === 0 ? t('asOf.specials') : t('asOf.season', { season })}
            </span>
          )}
          <div className={styles.cells}>
            {watched
              .filter((one) => one.season === season)
              .map((one) => (
                <span key={one.ref} className={styles.cell}>
                  <span className={classNames(styles.box, appears.has(one.ref) && styles.filled)} />
                  <span className={styles.number}>{writeNumber(one.number, one.numberTo)}</span>
                </span>
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}
