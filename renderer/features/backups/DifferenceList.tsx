import type { Differences, TableDifference } from '../../db/backup/compare';
import { useTranslation } from '../../i18n';
import { Credits } from '../../ui';

/** What a person has in mind, and the tables that hold it. */
const OWN = [
  'plays',
  'ratings',
  'notes',
  'statuses',
  'skips',
  'passes',
  'favourites',
  'reveals',
  'settings',
  'journal',
] as const;
/** Bookkeeping beside the rows above. */
const LEFT_OUT: ReadonlySet<string> = new Set(['identities', 'meta', 'drafts', 'packs', 'outlines']);

const NONE: TableDifference = { added: 0, removed: 0, changed: 0, same: 0 };

/** What restoring would bring back, take away, and put back as it was. */
export function DifferenceList({ differences }: { differences: Differences }) {
  const { t } = useTranslation('backups');
  const own = OWN.map((name) => ({ name, difference: differences[name] ?? NONE }));
  const catalogue = Object.entries(differences)
    .filter(([name]) => !(OWN as readonly string[]).includes(name) && !LEFT_OUT.has(name))
    .map(([, one]) => one)
    .reduce(add, NONE);
  const all = [...own, { name: 'catalogue' as const, difference: catalogue }];
  const changing = all.filter(({ difference }) => count(difference) > 0);
  if (changing.length === 0) return <p>{t('restore.nothing')}</p>;
  return (
    <Credits
      items={changing.map(({ name, difference }) => ({
        id: name,
        role: t(`restore.table.${name}`),
        name: write(difference),
      }))}
    />
  );

  function write({ added, removed, changed }: TableDifference): string {
    const parts = [
      ...(added > 0 ? [t('restore.back', { count: added })] : []),
      ...(removed > 0 ? [t('restore.gone', { count: removed })] : []),
      ...(changed > 0 ? [t('restore.other', { count: changed })] : []),
    ];
    return parts.join(', ');
  }
}

function add(one: TableDifference, other: TableDifference): TableDifference {
  return {
    added: one.added + other.added,
    removed: one.removed + other.removed,
    changed: one.changed + other.changed,
    same: one.same + other.same,
  };
}

function count({ added, removed, changed }: TableDifference): number {
  return added + removed + changed;
}
