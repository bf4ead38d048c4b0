import { useLive } from '../../../db/live';
import { readSourceUses } from '../../../db/reads';
import type { ShowHead } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { Emblem, SectionHead, textLinkClass } from '../../../ui';
import styles from './SourceUses.module.css';

/** What of the companion rests on a source: whose cards, and which statements about the production. */
export function SourceUses({ show, source }: { show: ShowHead; source: string }) {
  const { t } = useTranslation('sources');
  const uses = useLive((database) => readSourceUses(database, show.slug, source), [show.slug, source]);
  if (!uses) return null;
  const { characters, production } = uses;
  return (
    <>
      {characters.length > 0 && (
        <section className={styles.part}>
          <SectionHead level={3} rule="below" title={t('uses.cards')} />
          <ul className={styles.cards}>
            {characters.map((character) => (
              <li key={character.slug} className={styles.card}>
                <Emblem
                  id={character.seed}
                  name={character.name}
                  size={28}
                  {...(character.affiliation && {
                    affiliation: character.affiliation.name,
                    rim: character.affiliation.former ? 'broken' : 'whole',
                  })}
                />
                <a href={`#/character/${show.slug}/${character.slug}`} className={styles.name}>
                  <span className={textLinkClass}>{character.name}</span>
                </a>
                <span className={styles.figure}>{t('uses.facts', { count: character.facts })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {production.length > 0 && (
        <section className={styles.part}>
          <SectionHead
            level={3}
            rule="below"
            title={
              <a href={`#/production/${show.slug}`} className={textLinkClass}>
                {t('uses.production')}
              </a>
            }
          />
          <dl className={styles.lines}>
            {production.map(({ id, season, label, value, lang }) => (
              <div key={id} className={styles.line}>
                <dt lang={season === null ? lang : undefined}>
                  {season === null ? label : t('uses.ofSeason', { label, season })}
                </dt>
                <dd lang={lang}>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
