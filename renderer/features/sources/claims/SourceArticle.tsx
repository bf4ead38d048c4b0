import { useId } from 'react';
import type { SourcesPage, Verdict } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { writeDay } from '../../../i18n/format';
import { Kicker, ScotchRule, SectionHead, textLinkClass } from '../../../ui';
import { conflictsAddress } from '../addresses';
import { writeKind } from '../sourceWords';
import { ClaimLine } from './ClaimLine';
import styles from './Claims.module.css';
import { SourceUses } from './SourceUses';
import { VerdictChips } from './VerdictChips';

type SourceArticleProps = {
  page: SourcesPage;
  source: SourcesPage['sources'][number];
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
};

/** One source: who brought it out and when, what it says, and where others say otherwise. */
export function SourceArticle({ page, source, verdict, onVerdict }: SourceArticleProps) {
  const { t } = useTranslation('sources');
  const titleId = useId();
  const { title, lang, publisher, publishedOn, address, claims, conflicts } = source;
  const shown = claims.filter((claim) => verdict === null || claim.verdict === verdict);
  return (
    <article aria-labelledby={titleId} className={styles.article}>
      <Kicker>{writeKind(source)}</Kicker>
      <h2 id={titleId} lang={lang} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.about}>
        {publisher ?? <i>{t('publisherUnknown')}</i>} ·{' '}
        {publishedOn === null ? <i>{t('dateUnknown')}</i> : writeDay(publishedOn, 'prose')}
      </p>
      {/* Watchbill opens no page of the network; the address can be selected and copied. */}
      {address !== null && <p className={styles.address}>{address}</p>}
      <ScotchRule className={styles.rule} />
      {claims.length > 0 ? (
        <>
          <VerdictChips claims={claims} value={verdict} onChange={onVerdict} className={styles.chips} />
          {verdict !== null && <p className={styles.hint}>{t(`verdictHint.${verdict}`)}</p>}
          {shown.length > 0 ? (
            <ol className={styles.claims}>
              {shown.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} page={page} />
              ))}
            </ol>
          ) : (
            <p className={styles.none}>{t('noneOfVerdict')}</p>
          )}
        </>
      ) : (
        <p className={styles.none}>{t('noClaims')}</p>
      )}
      <SourceUses show={page.show} source={source.id} />
      {conflicts.length > 0 && (
        <section className={styles.part}>
          <SectionHead level={3} rule="below" title={t('inConflicts')} />
          <ul className={styles.links}>
            {conflicts.map((conflict) => (
              <li key={conflict.id}>
                <a href={conflictsAddress(page.show.slug, conflict.id)} lang={conflict.lang} className={textLinkClass}>
                  {conflict.topic}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
