import { useTranslation } from '../../../i18n';
import type { ReadRow } from '../../../imports/record';
import { figure, writeAbout, writeRecordWhen, writeSaid, writeShow } from '../importWords';
import begin from './Begin.module.css';

/** The first rows of a table, as they would be read by what its columns are said to mean. */
export function PreviewTable({ rows }: { rows: readonly ReadRow[] }) {
  const { t } = useTranslation('imports');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls: a focus lets keys do it
    <div className={begin.preview} tabIndex={0} role="region" aria-label={t('mapper.preview')}>
      <table className={begin.table}>
        <thead>
          <tr>
            {(['row', 'show', 'about', 'says', 'when'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`mapper.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // A row that says two things stands there twice.
            <tr key={`${row.row} ${index}`}>
              <td>{figure(row.row)}</td>
              {'record' in row ? (
                <>
                  <td>{writeShow({ ...row.record.show, ids: Object.values(row.record.show.ids) })}</td>
                  <td>{writeAbout(row.record)}</td>
                  <td>{writeSaid(row.record)}</td>
                  <td>{writeRecordWhen(row.record)}</td>
                </>
              ) : (
                <td colSpan={4}>{t(`refusal.${row.refused}`)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
