import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import { readCalendar, readFollowed } from '../../db/reads/calendar/readCalendar';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { ListPage, Waiting } from '../lists';
import { CalendarPage } from './CalendarPage';
import { CalendarSearch, changeSearch, spanOf } from './calendarSearch';
import './calendarWords';
import '../../i18n/late/calendar';

export type CalendarScreenProps = { database: WatchbillDatabase; app: string };

/** `#/calendar`: when the shows one follows air, and have aired. What is shown stands in the address. */
export function CalendarScreen({ database, app }: CalendarScreenProps) {
  const today = clock.today();
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => CalendarSearch.parse(address), [address]);
  const { view = 'month', on = today } = search;
  const { from, to } = spanOf(view, on);
  const specials = search.specials === 'yes';
  const entries = useLive((one) => readCalendar(one, { from, to, specials }, today), [from, to, specials, today]);
  const followed = useLive(readFollowed, []);
  const navigate = useNavigate();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);

  const onSearch = useCallback(
    (change: Partial<CalendarSearch>) => {
      // Another month is no page of its own: going back leads out of the calendar. The router reports its own failures.
      void navigate({ to: '/calendar', search: changeSearch(search, change, today), replace: true });
    },
    [navigate, search, today],
  );

  return (
    <ListPage scroller={setScroller}>
      {entries === undefined || followed === undefined ? (
        <Waiting text={words.t('calendar:reading')} />
      ) : (
        <CalendarPage
          entries={entries}
          followed={followed}
          choice={{ view, on, specials }}
          today={today}
          subject={{ database: database.name, app }}
          scroller={scroller}
          onSearch={onSearch}
        />
      )}
    </ListPage>
  );
}
