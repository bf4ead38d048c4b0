import { PRECISIONS } from '../../../../shared/library/rows';
import { useTranslation } from '../../../i18n';
import type { ReportTotals } from '../../../workers/imports';
import { figure } from '../importWords';
import styles from './Report.module.css';

/** What the rows hold: plays by how well their time is known, and everything beside them. */
export function Along({ totals }: { totals: ReportTotals }) {
  const { t } = useTranslation('imports');
  const { dates, bulk, lists, listItems } = totals;
  const how = PRECISIONS.filter((precision) => dates[precision] > 0).map(
    (precision) => `${figure(dates[precision])} ${t(`along.${precision}`)}`,
  );
  const lines: { term: string; value: number; detail: string | null }[] = [
    { term: t('along.plays'), value: totals.plays, detail: how.join(', ') },
    { term: t('along.bulk'), value: bulk, detail: t('along.bulkHint') },
    { term: t('along.rewatches'), value: totals.rewatches, detail: null },
    { term: t('along.specials'), value: totals.specials, detail: null },
    { term: t('along.ratings'), value: totals.ratings, detail: null },
    { term: t('along.statuses'), value: totals.statuses, detail: null },
    { term: t('along.favourites'), value: totals.favourites, detail: null },
    {
      term: t('along.lists'),
      value: lists,
      detail: t('along.listItems', { count: listItems, formatted: figure(listItems) }),
    },
    { term: t('along.notes'), value: totals.notes, detail: null },
    { term: t('along.newShows'), value: totals.newShows, detail: null },
    { term: t('along.givingWay'), value: totals.givingWay, detail: null },
    { term: t('along.staying'), value: totals.staying, detail: null },
  ];
  return (
    <dl className={styles.along}>
      {lines
        .filter(({ value }) => value > 0)
        .map(({ term, value, detail }) => (
          <div key={term} className={styles.line}>
            <dt>{term}</dt>
            <dd>
              <span className={styles.value}>{figure(value)}</span>
              {detail !== null && detail !== '' && <span className={styles.detail}>{detail}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
