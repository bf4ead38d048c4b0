import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useId } from 'react';
import type { ConflictsPage, ConflictView } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Icon, Kicker, ScotchRule, SectionHead, textLinkClass } from '../../../ui';
import { episodeAddress } from '../../lists';
import { conflictsAddress } from '../addresses';
import { SourceLines } from '../SourceLines';
import styles from './ConflictArticle.module.css';
import { writePlace } from './placeWords';

export type ConflictArticleProps = {
  page: ConflictsPage;
  conflict: ConflictView;
  previous: ConflictView | null;
  next: ConflictView | null;
};

/** Each side with who says it, what holds and why, and who settles it. */
export function ConflictArticle({ page, conflict, previous, next }: ConflictArticleProps) {
  const { t } = useTranslation('sources');
  const titleId = useId();
  const { show, heads } = page;
  const { topic, lang, about, sides, holds, why, evidence } = conflict;
  const answers = t('conflicts.answers', { count: sides.length });
  // All of one size: none may look more certain than the others.
  const isLong = sides.length > 2 || sides.some((side) => side.value.length > 30);
  return (
    <article aria-labelledby={titleId} className={styles.article}>
      <Kicker>
        {about?.episode ? (
          <>
            {answers} ·{' '}
            <a href={episodeAddress(show.slug, about.episode.season, about.episode.number)} className={textLinkClass}>
              {writePlace(about)}
            </a>
          </>
        ) : about ? (
          t('conflicts.kicker', { answers, place: writePlace(about) })
        ) : (
          answers
        )}
      </Kicker>
      <h2 id={titleId} lang={lang} tabIndex={-1} className={styles.topic}>
        {topic}
      </h2>
      <ScotchRule className={styles.rule} />
      <ul className={styles.sides}>
        {sides.map((side, index) => (
          <li key={side.value} className={styles.side}>
            <p className={styles.says}>
              {t(`conflicts.${sayOf(index, side.sources.length)}`)}
              {isSame(side.value, holds) && (
                <span className={styles.fits}>
                  <Icon of={Check} size={13} />
                  {t('conflicts.fits')}
                </span>
              )}
            </p>
            <p lang={lang} className={isLong ? styles.valueLong : styles.value}>
              {side.value}
            </p>
            {side.sources.length > 0 ? (
              <SourceLines show={show.slug} ids={side.sources} sources={heads} className={styles.who} />
            ) : (
              <p className={styles.unread}>{t('conflicts.unread')}</p>
            )}
          </li>
        ))}
      </ul>
      <dl className={styles.holds}>
        <dt className={styles.holdsLabel}>{t('conflicts.holds')}</dt>
        <dd lang={lang} className={styles.holdsText}>
          {holds}
        </dd>
        <dt className={styles.whyLabel}>{t('conflicts.why')}</dt>
        <dd lang={lang} className={styles.whyText}>
          {why}
        </dd>
      </dl>
      {evidence.length > 0 && (
        <section className={styles.settles}>
          <SectionHead
            rule="none"
            level={3}
            title={t('conflicts.whoSaysSo')}
            aside={t('count', { count: evidence.length })}
          />
          <SourceLines show={show.slug} ids={evidence} sources={heads} className={styles.evidence} />
        </section>
      )}
      <nav aria-label={t('conflicts.neighbours')} className={styles.steps}>
        {previous && (
          <a href={conflictsAddress(show.slug, previous.id)} className={styles.step}>
            <Icon of={ArrowLeft} />
            <span className={textLinkClass}>{`${t('conflicts.previous')}: ${previous.topic}`}</span>
          </a>
        )}
        {next && (
          <a href={conflictsAddress(show.slug, next.id)} className={styles.step}>
            <span className={textLinkClass}>{`${t('conflicts.next')}: ${next.topic}`}</span>
            <Icon of={ArrowRight} />
          </a>
        )}
      </nav>
    </article>
  );
}

function sayOf(index: number, sources: number): 'one' | 'some' | 'another' | 'others' {
  if (index === 0) return sources > 1 ? 'some' : 'one';
  return sources > 1 ? 'others' : 'another';
}

/** Only the very same words are said to hold: a side may also hold in part, and then «why» tells. */
function isSame(value: string, holds: string): boolean {
  const bare = (text: string) => text.replace(/[.\s]+$/, '').toLowerCase();
  return bare(value) === bare(holds);
}
