import { useMemo, useRef } from 'react';
import { groupBy } from '../../../shared/util/groupBy';
import { sortDayOf } from '../../../shared/domain/playDay';
import { useLive } from '../../db/live';
import { readOnThisDay } from '../../db/reads/history/readHistory';
import { useTranslation } from '../../i18n';
import { writeDay, writeDayOfYear } from '../../i18n/format';
import { SectionHead } from '../../ui';
import { useRows, Waiting } from '../lists';
import styles from './History.module.css';
import { HistoryLine } from './HistoryLine';

/** What was watched on this day of the year in the years before. */
export function ThisDay({ today }: { today: string }) {
  const { t } = useTranslation('history');
  const rows = useLive((database) => readOnThisDay(database, today), [today]);
  const years = useMemo(() => [...groupBy(rows ?? [], sortDayOf)], [rows]);
  const keys = useMemo(() => (rows ?? []).map(({ id }) => id), [rows]);
  const list = useRef<HTMLDivElement>(null);
  const { current } = useRows(list, { keys });
  const day = writeDayOfYear(today);
  if (rows === undefined) return <Waiting text={t('looking')} />;
  if (rows.length === 0) return <p className={styles.none}>{t('thisDay.none', { day })}</p>;
  return (
    <div ref={list} role="group" aria-label={t('thisDay.title', { day })}>
      {years.map(([date, some]) => (
        <section key={date} aria-labelledby={`this-day-${date}`} className={styles.year}>
          <SectionHead
            rule="below"
            title={writeDay(date, 'full')}
            titleId={`this-day-${date}`}
            aside={t('thisDay.ago', { count: Number(today.slice(0, 4)) - Number(date.slice(0, 4)) })}
          />
          {some.map((row) => (
            <HistoryLine key={row.id} row={row} isStop={row.id === current} />
          ))}
        </section>
      ))}
    </div>
  );
}
