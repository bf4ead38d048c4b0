import type { EpisodePage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { SectionHead } from '../../ui';
import { characterAddress, CharacterEmblem, writeWay } from '../characters';
import '../../i18n/late/episode';
import styles from './EpisodeCast.module.css';

type Cast = EpisodePage['cast'][number];

/** Who appears, with who plays them; each leads to the card. Absent while nobody may be named. */
export function EpisodeCast({ page: { head, cast } }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  if (cast.length === 0) return null;
  return (
    <section className={styles.block}>
      <SectionHead title={t('cast.label')} aside={t('cast.count', { count: cast.length })} />
      <ul className={styles.grid}>
        {cast.map((one) => (
          <Member key={one.head.slug} show={head.slug} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Member({ show, one: { head, actors, as, unconfirmed } }: { show: string; one: Cast }) {
  const { t } = useTranslation();
  const about = [actors.map(({ name }) => name).join(', '), writeWay(as), unconfirmed ? t('unconfirmed') : null];
  return (
    <li>
      <a href={characterAddress(show, head.slug)} className={styles.member}>
        <CharacterEmblem head={head} size={40} />
        <span className={styles.words}>
          <span className={styles.name}>{head.name}</span>
          <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
        </span>
      </a>
    </li>
  );
}

/** The same in the pane: portraits only, each with its name for the ear and for the pointer. */
export function EpisodeFaces({ page: { head, cast } }: { page: EpisodePage }) {
  const { t } = useTranslation('episode');
  if (cast.length === 0) return null;
  return (
    <section className={styles.pane}>
      <SectionHead small rule="hair" title={t('cast.label')} aside={t('cast.count', { count: cast.length })} />
      <ul className={styles.faces}>
        {cast.map((one) => (
          <li key={one.head.slug}>
            <a
              href={characterAddress(head.slug, one.head.slug)}
              aria-label={one.head.name}
              title={one.head.name}
              className={styles.face}
            >
              <CharacterEmblem head={one.head} size={36} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
