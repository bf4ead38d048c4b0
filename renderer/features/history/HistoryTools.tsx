import type { HistoryOverview } from '../../db/reads/history/readHistory';
import { useTranslation } from '../../i18n';
import { Button, ChipGroup, DateField, SelectField } from '../../ui';
import styles from './History.module.css';
import { isFiltered, KINDS, ORIGINS, PASSES, SURES, type HistorySearch } from './historySearch';
import { figure } from './historyWords';

type HistoryToolsProps = {
  overview: HistoryOverview;
  search: HistorySearch;
  onSearch: (change: Partial<HistorySearch>) => void;
};

/** What is shown of the history. */
export function HistoryTools({ overview: { shows, undated }, search, onSearch }: HistoryToolsProps) {
  const { t } = useTranslation('history');
  const thisDay = search.view === 'this-day';

  /** A choice of one of some, or of all. */
  const select = <Value extends string>(
    name: 'kind' | 'pass' | 'origin' | 'sure',
    values: readonly Value[],
    all: string,
    label: string,
    wordOf: (value: Value) => string,
  ) => (
    <SelectField
      label={label}
      labelHidden
      value={search[name] ?? 'all'}
      options={[
        { value: 'all', label: all },
        ...values.map((value) => ({ value: value as string, label: wordOf(value) })),
      ]}
      onChange={(value) => onSearch({ [name]: value === 'all' ? undefined : value })}
      className={styles.filter}
    />
  );

  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <ChipGroup
          label={t('view.label')}
          value={thisDay ? 'this-day' : 'all'}
          options={[
            { value: 'all', label: t('view.all') },
            { value: 'this-day', label: t('view.thisDay') },
          ]}
          onChange={(view) => onSearch({ view: view === 'all' ? undefined : view })}
        />
        {!thisDay && (
          <DateField
            label={t('jump')}
            labelHidden
            min="1900-01-01"
            value={search.at ?? ''}
            onChange={(at) => onSearch({ at: at === '' ? undefined : at })}
            className={styles.jump}
          />
        )}
        {!thisDay && undated > 0 && search.sure !== 'unknown' && (
          <p className={styles.undated}>
            {t('undated', { count: undated, formatted: figure(undated) })}{' '}
            <Button variant="link" onClick={() => onSearch({ sure: 'unknown', at: undefined })}>
              {t('showUndated', { count: undated })}
            </Button>
          </p>
        )}
      </div>
      {!thisDay && (
        <div className={styles.line}>
          <SelectField
            label={t('filter.show')}
            labelHidden
            value={search.show ?? ''}
            options={[
              { value: '', label: t('filter.allShows') },
              ...shows.map(({ head }) => ({ value: head.slug, label: head.title })),
            ]}
            onChange={(show) => onSearch({ show: show === '' ? undefined : show })}
            className={styles.show}
          />
          {select('kind', KINDS, t('filter.allKinds'), t('filter.kind'), (one) => t(`filter.kinds.${one}`))}
          {select('pass', PASSES, t('filter.allPasses'), t('filter.pass'), (one) => t(`filter.passes.${one}`))}
          {select('origin', ORIGINS, t('filter.allOrigins'), t('filter.origin'), (one) => t(`filter.origins.${one}`))}
          {select('sure', SURES, t('filter.allSure'), t('filter.sure'), (one) => t(`filter.sures.${one}`))}
          {isFiltered(search) && (
            <Button
              variant="quiet"
              size="small"
              onClick={() =>
                onSearch({ show: undefined, kind: undefined, pass: undefined, origin: undefined, sure: undefined })
              }
            >
              {t('filter.clear')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
