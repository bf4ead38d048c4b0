import type { SourcesPage, Verdict } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { ScotchRule, SectionHead, textLinkClass } from '../../../ui';
import { sourcesAddress } from '../addresses';
import { ClaimLine } from './ClaimLine';
import styles from './Claims.module.css';
import { VerdictChips } from './VerdictChips';

type AllClaimsProps = { page: SourcesPage; verdict: Verdict | null; onVerdict: (verdict: Verdict | null) => void };

/** Every claim within the horizon, source by source. */
export function AllClaims({ page, verdict, onVerdict }: AllClaimsProps) {
  const { t } = useTranslation('sources');
  const { show, sources } = page;
  const shown = sources
    .map((source) => ({
      source,
      claims: source.claims.filter((claim) => verdict === null || claim.verdict === verdict),
    }))
    .filter(({ claims }) => claims.length > 0);
  return (
    <article className={styles.article}>
      <h2 tabIndex={-1} className={styles.title}>
        {t('allClaims')}
      </h2>
      <p className={styles.about}>{t('allClaimsText')}</p>
      <ScotchRule className={styles.rule} />
      <VerdictChips
        claims={sources.flatMap((source) => source.claims)}
        value={verdict}
        onChange={onVerdict}
        className={styles.chips}
      />
      {verdict !== null && <p className={styles.hint}>{t(`verdictHint.${verdict}`)}</p>}
      {shown.map(({ source, claims }) => (
        <section key={source.id} className={styles.part}>
          <SectionHead
            level={3}
            rule="below"
            title={
              <a href={sourcesAddress(show.slug, source.id)} lang={source.lang} className={textLinkClass}>
                {source.title}
              </a>
            }
            aside={t('claims', { count: claims.length })}
          />
          <ol>
            {claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} page={page} />
            ))}
          </ol>
        </section>
      ))}
      {shown.length === 0 && <p className={styles.none}>{t('noneOfVerdict')}</p>}
    </article>
  );
}
