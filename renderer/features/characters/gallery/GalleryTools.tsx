import { Columns2 } from 'lucide-react';
import type { Ref } from 'react';
import type { Gallery } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { Button, ChipGroup, ChipSet, VisuallyHidden } from '../../../ui';
import { codeOf } from '../characterWords';
import { countFresh, groupFilters } from './filters';
import { ORDERS, type GallerySearch } from './gallerySearch';
import '../../../i18n/late/characters';
import styles from './GalleryTools.module.css';

type GalleryToolsProps = {
  gallery: Gallery;
  search: GallerySearch;
  onSearch: (change: Partial<GallerySearch>) => void;
  /** The button that opens the choice: it takes the focus back when the choice is given up. */
  compareButton: Ref<HTMLButtonElement>;
};

/** A group of the pack may be called anything: this one never is. */
const FRESH = '\u0000fresh';

/** In which order, and who of them. */
export function GalleryTools({ gallery, search, onSearch, compareButton }: GalleryToolsProps) {
  const { t } = useTranslation('characters');
  const { met, asOf } = gallery;
  const groups = groupFilters(met, search.group);
  const fresh = countFresh(gallery);
  const isComparing = search.compare !== undefined;
  const filters = [
    ...groups.map(({ name, count }) => ({ value: name, label: <Counted name={name} count={count} /> })),
    ...(asOf !== null && fresh > 0 && fresh < met.length
      ? [{ value: FRESH, label: <Counted name={t('filter.fresh', { code: codeOf(asOf) })} count={fresh} /> }]
      : []),
  ];
  const chosen = search.fresh === true ? FRESH : (groups.find(({ name }) => name === search.group)?.name ?? null);

  const filter = (values: readonly string[]) => {
    // One at a time: the one that was not there before.
    const value = values.find((one) => one !== chosen);
    onSearch({ group: value === FRESH ? undefined : value, fresh: value === FRESH ? true : undefined });
  };

  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <ChipGroup
          label={t('order.label')}
          value={search.order ?? 'met'}
          options={ORDERS.map((order) => ({ value: order, label: t(`order.${order}`) }))}
          onChange={(order) => onSearch({ order })}
        />
        {met.length > 1 && (
          <Button
            ref={compareButton}
            variant="quiet"
            size="small"
            icon={Columns2}
            aria-pressed={isComparing}
            className={styles.compare}
            onClick={() => onSearch({ compare: isComparing ? undefined : '' })}
          >
            {t('compare.start')}
          </Button>
        )}
      </div>
      {filters.length > 0 && (
        <ChipSet
          label={t('filter.label')}
          values={chosen === null ? [] : [chosen]}
          options={filters}
          onChange={filter}
        />
      )}
    </div>
  );
}

/** `Starfleet 9`; said as «Starfleet, 9 characters». */
function Counted({ name, count }: { name: string; count: number }) {
  const { t } = useTranslation('characters');
  return (
    <>
      <VisuallyHidden>{t('filter.counted', { name, count })}</VisuallyHidden>
      <span aria-hidden>
        {name} <span className={styles.count}>{count}</span>
      </span>
    </>
  );
}
