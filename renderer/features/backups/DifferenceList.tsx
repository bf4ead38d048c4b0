import type { Differences, TableDifference } from '../../db/backup/compare';
import { useTranslation } from '../../i18n';
import { Credits } from '../../ui';
import { differenceLines } from './differenceLines';

/** What restoring would bring back, take away, and put back as it was. */
export function DifferenceList({ differences }: { differences: Differences }) {
  const { t } = useTranslation('backups');
  const lines = differenceLines(differences);
  if (lines.length === 0) return <p>{t('restore.nothing')}</p>;
  return (
    <Credits
      items={lines.map(({ name, difference }) => ({
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
