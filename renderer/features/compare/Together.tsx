import type { CharacterCard } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { SectionHead } from '../../ui';
import { betweenCards, togetherIn, type BetweenLine } from '../cardLines';
import { episodeAddress } from '../lists';
import tags from './LineTable.module.css';
import styles from './Together.module.css';
import { writePlaceCode } from './words';

/** What they are to one another, and in which watched episodes all of them appear. */
export function Together({ cards }: { cards: readonly CharacterCard[] }) {
  const { t } = useTranslation('compare');
  const lines = betweenCards(cards);
  const places = togetherIn(cards);
  const show = cards[0]?.show.slug ?? '';
  return (
    <div className={styles.pair}>
      <section>
        <SectionHead title={t('between.label')} />
        {lines.length === 0 ? (
          <p className={styles.none}>{t('between.none')}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <Between key={line.id} line={line} />
            ))}
          </ul>
        )}
      </section>
      <section>
        <SectionHead
          title={t('together.label')}
          aside={places.length > 0 && t('together.count', { count: places.length })}
        />
        {places.length === 0 ? (
          <p className={styles.none}>{t('together.none')}</p>
        ) : (
          <ul className={styles.codes}>
            {places.map((place) => (
              <li key={place.ref}>
                <a
                  href={episodeAddress(show, place.season, place.number)}
                  title={place.title ?? undefined}
                  className={styles.code}
                >
                  {writePlaceCode(place)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Between({ line: { from, kind, to, in: place, unconfirmed } }: { line: BetweenLine }) {
  const { t } = useTranslation('compare');
  const { t: common } = useTranslation();
  return (
    <li className={styles.line}>
      <span>
        {from.name}{' '}
        <i>
          {t('between.is')} {kind}
        </i>{' '}
        {to.name}
        {unconfirmed && (
          <>
            {' '}
            <span className={tags.tag}>{common('unconfirmed')}</span>
          </>
        )}
      </span>
      <span className={styles.since}>{writePlaceCode(place)}</span>
    </li>
  );
}
