import { memo } from 'react';
import { useTranslation } from '../../i18n';
import type { HitGroup } from '../../search/answers';
import { SEARCH_KINDS, type SearchKind } from '../../search/kinds';
import { ChipGroup } from '../../ui';
import styles from './FoundKinds.module.css';
import '../../i18n/late/search';

type FoundKindsProps = {
  groups: readonly HitGroup[];
  total: number;
  /** The one kind that is shown; null for all. */
  chosen: SearchKind | null;
  onChoose: (kind: SearchKind | null) => void;
};

/** How much of each kind was found, to look at one alone. Drawn anew with an answer, and not with every letter. */
export const FoundKinds = memo(function FoundKinds({ groups, total, chosen, onChoose }: FoundKindsProps) {
  const { t } = useTranslation('search');
  return (
    <ChipGroup
      label={t('filter')}
      className={styles.kinds}
      value={chosen ?? 'all'}
      options={[
        { value: 'all', label: t('all'), count: total },
        ...kindsOf(groups, chosen).map((one) => ({ ...one, label: t(`kind.${one.value}`) })),
      ]}
      onChange={(value) => onChoose(value === 'all' ? null : value)}
    />
  );
});

/** The kinds of which something was found, always in the same order; the chosen one in any case. */
function kindsOf(groups: readonly HitGroup[], chosen: SearchKind | null): { value: SearchKind; count: number }[] {
  return SEARCH_KINDS.flatMap((kind) => {
    const count = groups.find((group) => group.kind === kind)?.total ?? 0;
    return count > 0 || kind === chosen ? [{ value: kind, count }] : [];
  });
}
