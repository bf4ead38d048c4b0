import { PEOPLE_GROUPS, type PeopleGroup, type PersonWork } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { ChipGroup } from '../../../ui';
import { workIn } from './arrange';
import styles from './People.module.css';
import { ORDERS, type PeopleSearch } from './peopleSearch';

type PeopleToolsProps = {
  people: readonly PersonWork[];
  group: PeopleGroup | null;
  order: (typeof ORDERS)[number];
  onSearch: (change: Partial<PeopleSearch>) => void;
};

/** Which work, and in which order. */
export function PeopleTools({ people, group, order, onSearch }: PeopleToolsProps) {
  const { t } = useTranslation('people');
  const count = (one: PeopleGroup) => people.filter((person) => workIn(person, one) !== null).length;
  const offered = PEOPLE_GROUPS.filter((one) => one === group || count(one) > 0);
  return (
    <div className={styles.tools}>
      <ChipGroup
        label={t('work.label')}
        value={group ?? 'all'}
        options={[
          { value: 'all', label: t('work.all'), count: people.length },
          ...offered.map((one) => ({ value: one, label: t(`group.${one}`), count: count(one) })),
        ]}
        onChange={(chosen) => onSearch({ group: chosen === 'all' ? undefined : chosen })}
      />
      <ChipGroup
        label={t('order.label')}
        value={order}
        options={ORDERS.map((one) => ({ value: one, label: t(`order.${one}`) }))}
        onChange={(chosen) => onSearch({ order: chosen === 'work' ? undefined : chosen })}
        className={styles.order}
      />
    </div>
  );
}
