import { LayoutGrid, List, Search } from 'lucide-react';
import { useTranslation } from '../../i18n';
import { ChipGroup, IconButton, SelectField, TextField, textLinkClass } from '../../ui';
import { Counted } from './Counted';
import { GROUPS, SORTS, STATUS_FILTERS, type LibraryChoice, type LibrarySearch } from './librarySearch';
import type { LibraryShown } from '../../db/reads';
import '../../i18n/late/library';
import styles from './LibraryTools.module.css';

type LibraryToolsProps = {
  choice: LibraryChoice;
  selected: Pick<LibraryShown, 'counts' | 'scopes'>;
  onQuery: (query: string) => void;
  /** The field is left: what was typed goes into the address at once. */
  onQueryLeft: () => void;
  onSearch: (change: Partial<LibrarySearch>) => void;
};

/** One order is chosen, be it a sort or a franchise's own. */
const ORDERS = [...SORTS, ...GROUPS];

/** What is shown, and in which order. */
export function LibraryTools({ choice, selected, onQuery, onQueryLeft, onSearch }: LibraryToolsProps) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation();
  const { counts, scopes } = selected;
  // In one's own library nothing is «not started»: the filter would always be empty there.
  const statuses = STATUS_FILTERS.filter((status) => status !== 'none' || choice.scope === 'all');

  const setOrder = (order: (typeof ORDERS)[number]) => {
    const group = GROUPS.find((one) => one === order);
    onSearch({ group, sort: group === undefined ? SORTS.find((one) => one === order) : undefined });
  };

  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <TextField
          label={t('filter')}
          labelHidden
          placeholder={t('filter')}
          type="search"
          icon={Search}
          value={choice.query}
          onChange={onQuery}
          onBlur={onQueryLeft}
          spellCheck={false}
        />
        <ChipGroup
          label={t('scope.label')}
          value={choice.scope}
          options={[
            { value: 'mine', label: <Counted label={t('scope.mine')} count={scopes.mine} /> },
            { value: 'all', label: <Counted label={t('scope.all')} count={scopes.all} /> },
          ]}
          onChange={(scope) => onSearch({ scope, ...(choice.status === 'none' && { status: undefined }) })}
        />
        <div className={styles.end}>
          <a href="#/add" className={textLinkClass}>
            {t('add')}
          </a>
          <SelectField
            label={t('order.label')}
            labelHidden
            value={choice.group ?? choice.sort}
            options={ORDERS.map((order) => ({ value: order, label: t(`order.${order}`) }))}
            onChange={setOrder}
            className={styles.order}
          />
          <div role="group" aria-label={t('view.label')} className={styles.views}>
            <IconButton
              icon={LayoutGrid}
              name={t('view.grid')}
              aria-pressed={choice.view === 'grid' && choice.group === null}
              onClick={() => onSearch({ view: 'grid', group: undefined })}
            />
            <IconButton
              icon={List}
              name={t('view.list')}
              aria-pressed={choice.view === 'list' || choice.group !== null}
              onClick={() => onSearch({ view: 'list' })}
            />
          </div>
        </div>
      </div>
      <ChipGroup
        label={t('status.label')}
        value={choice.status}
        options={statuses.map((status) => ({
          value: status,
          label: (
            <Counted label={status === 'all' ? t('status.all') : common(`status.${status}`)} count={counts[status]} />
          ),
        }))}
        onChange={(status) => onSearch({ status })}
      />
    </div>
  );
}
