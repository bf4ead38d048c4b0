import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import { readStatisticsPage, type StatisticsPage } from '../../db/reads/statistics/readStatistics';
import { useTranslation, words } from '../../i18n';
import { clock } from '../../platform/clock';
import { Button, ChipGroup, EmptyState, JobProgress, PageHead, SelectField } from '../../ui';
import { goTo, ListPage, Waiting } from '../lists';
import styles from './Statistics.module.css';
import { changeSearch, periodFrom, StatisticsSearch } from './statisticsSearch';
import { figure } from './statisticsWords';
import { TallyParts } from './TallyParts';
import { useTally } from './useTally';
import '../../i18n/late/statistics';

export type StatisticsScreenProps = { database: WatchbillDatabase };

/** `#/statistics`: how much, when and what. What is chosen stands in the address. */
export function StatisticsScreen({ database }: StatisticsScreenProps) {
  const page = useLive(readStatisticsPage, []);
  return (
    <ListPage>
      {page === undefined ? (
        <Waiting text={words.t('statistics:reading')} />
      ) : page.shows.length === 0 ? (
        <>
          <PageHead title={words.t('statistics:title')} />
          <EmptyState
            title={words.t('statistics:empty.title')}
            text={words.t('statistics:empty.text')}
            action={<Button onClick={() => goTo('#/up-next')}>{words.t('statistics:empty.toUpNext')}</Button>}
            className={styles.empty}
          />
        </>
      ) : (
        <Counted database={database.name} page={page} />
      )}
    </ListPage>
  );
}

/** How many years back one can choose: all further ones are in «All time». */
const YEARS = 40;

function Counted({ database, page }: { database: string; page: StatisticsPage }) {
  const { t } = useTranslation('statistics');
  const today = clock.today();
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => StatisticsSearch.parse(address), [address]);
  const navigate = useNavigate();
  const onSearch = useCallback(
    (change: Partial<StatisticsSearch>) => {
      // Another time is no page of its own: going back leads out. The router reports its own failures.
      void navigate({ to: '/statistics', search: changeSearch(search, change), replace: true });
    },
    [navigate, search],
  );
  const chosen = page.shows.find(({ head }) => head.slug === search.show) ?? null;
  const period = periodFrom(search.time, today);
  const { tally, read, stopped, stop, again } = useTally({
    database,
    show: chosen?.id ?? null,
    period,
    stand: page.stand,
  });
  const all = chosen?.plays ?? page.shows.reduce((sum, { plays }) => sum + plays, 0);
  const years = Array.from({ length: YEARS }, (_, index) => String(Number(today.slice(0, 4)) - index));
  const year = search.time === undefined || search.time === 'all' ? '' : search.time;

  return (
    <>
      <PageHead
        title={t('title')}
        aside={
          <div className={styles.tools}>
            <SelectField
              label={t('show')}
              labelHidden
              value={chosen?.head.slug ?? ''}
              options={[
                { value: '', label: t('allShows') },
                ...page.shows.map(({ head }) => ({ value: head.slug, label: head.title })),
              ]}
              onChange={(show) => onSearch({ show: show === '' ? undefined : show })}
              className={styles.show}
            />
            <ChipGroup
              label={t('period.label')}
              value={search.time === 'all' ? 'all' : year === '' ? 'months' : 'year'}
              options={[
                { value: 'months', label: t('period.months') },
                { value: 'all', label: t('period.all') },
                { value: 'year', label: year === '' ? today.slice(0, 4) : year },
              ]}
              onChange={(value) =>
                onSearch({ time: value === 'months' ? undefined : value === 'all' ? 'all' : today.slice(0, 4) })
              }
            />
            {year !== '' && (
              <SelectField
                label={t('period.label')}
                labelHidden
                value={year}
                options={years.map((value) => ({ value, label: value }))}
                onChange={(time) => onSearch({ time })}
                className={styles.year}
              />
            )}
          </div>
        }
      />
      {read !== null && <Progress read={read} all={all} onStop={stop} isFirst={tally === null} />}
      {stopped && read === null && (
        <p className={styles.stopped}>
          {t('stopped')}{' '}
          <Button variant="link" onClick={again}>
            {t('again')}
          </Button>
        </p>
      )}
      {tally !== null && <TallyParts tally={tally} page={page} chosen={chosen} period={period} today={today} />}
    </>
  );
}

/** Only counting that takes its time is worth a word. */
function Progress({ read, all, onStop, isFirst }: { read: number; all: number; onStop: () => void; isFirst: boolean }) {
  const { t } = useTranslation('statistics');
  if (read === 0 && !isFirst) return null;
  return (
    <JobProgress
      className={styles.job}
      label={t('counting')}
      value={read}
      max={Math.max(read, all)}
      valueText={t('counted', { done: figure(read), all: figure(all) })}
      cancelLabel={t('stop')}
      onCancel={onStop}
    />
  );
}
