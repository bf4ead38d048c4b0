import type { ClaimView, Verdict } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { ChipGroup } from '../../../ui';
import { VERDICTS } from '../sourceSearch';

type VerdictChipsProps = {
  claims: readonly Pick<ClaimView, 'verdict'>[];
  value: Verdict | null;
  onChange: (verdict: Verdict | null) => void;
  className?: string | undefined;
};

/** All claims, or those of one kind; a kind that there is none of is not offered, unless it is the one chosen. */
export function VerdictChips({ claims, value, onChange, className }: VerdictChipsProps) {
  const { t } = useTranslation('sources');
  const count = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict).length;
  const offered = VERDICTS.filter((verdict) => verdict === value || count(verdict) > 0);
  return (
    <ChipGroup
      label={t('verdictLabel')}
      value={value ?? 'all'}
      options={[
        { value: 'all', label: t('all'), count: claims.length },
        ...offered.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`), count: count(verdict) })),
      ]}
      onChange={(chosen) => onChange(chosen === 'all' ? null : chosen)}
      className={className}
    />
  );
}
