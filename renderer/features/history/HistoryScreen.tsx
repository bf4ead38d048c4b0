import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import { readHistoryOverview } from '../../db/reads/history/readHistory';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { Button, EmptyState, PageHead } from '../../ui';
import { goTo, ListPage, useNoRepeat, Waiting } from '../lists';
import { Tip } from '../tips';
import styles from './History.module.css';
import { HistoryTools } from './HistoryTools';
import { changeSearch, HistorySearch } from './historySearch';
import { figure } from './historyWords';
import { ThisDay } from './ThisDay';
import { TimelineList } from './TimelineList';
import '../../i18n/late/history';

export type HistoryScreenProps = { database: WatchbillDatabase };

/** `#/history`: every viewing, day by day, newest first. What is chosen stands in the address. */
export function HistoryScreen({ database }: HistoryScreenProps) {
  const today = clock.today();
  const overview = useLive(readHistoryOverview, []);
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => HistorySearch.parse(address), [address]);
  const navigate = useNavigate();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useNoRepeat();

  const onSearch = useCallback(
    (change: Partial<HistorySearch>) => {
      // A filter is no page of its own: going back leads out of the history. The router reports its own failures.
      void navigate({ to: '/history', search: changeSearch(search, change), replace: true });
    },
    [navigate, search],
  );

  if (overview === undefined) {
    return (
      <ListPage>
        <Waiting text={words.t('history:reading')} />
      </ListPage>
    );
  }
  const { plays, shows } = overview;
  const show = shows.find(({ head }) => head.slug === search.show)?.id ?? null;
  return (
    <ListPage scroller={setScroller}>
      <PageHead
        title={words.t('history:title')}
        {...(plays > 0 && { aside: words.t('history:plays', { count: plays, formatted: figure(plays) }) })}
      />
      {plays === 0 ? (
        <EmptyState
          title={words.t('history:empty.title')}
          text={words.t('history:empty.text')}
          action={<Button onClick={() => goTo('#/up-next')}>{words.t('history:empty.toUpNext')}</Button>}
          className={styles.empty}
        />
      ) : (
        <>
          <HistoryTools overview={overview} search={search} onSearch={onSearch} />
          {/* On this day nothing is selected. */}
          {search.view !== 'this-day' && <Tip name="history" />}
          {search.view === 'this-day' ? (
            <ThisDay today={today} />
          ) : (
            <TimelineList
              key={JSON.stringify([search, show])}
              database={database}
              show={show}
              search={search}
              today={today}
              scroller={scroller}
              onSearch={onSearch}
            />
          )}
        </>
      )}
    </ListPage>
  );
}
