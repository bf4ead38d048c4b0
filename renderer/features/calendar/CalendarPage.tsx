import { useMemo, useRef } from 'react';
import { groupBy } from '../../../shared/util/groupBy';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { useTranslation } from '../../i18n';
import { Button, EmptyState } from '../../ui';
import type { ExportSubject } from '../exports';
import { goTo, useNoRepeat } from '../lists';
import { useEpisodeContextMenu } from '../marking';
import { Agenda } from './Agenda';
import { CalendarHead } from './CalendarHead';
import type { CalendarSearch, View } from './calendarSearch';
import styles from './Calendar.module.css';
import { DayGrid } from './DayGrid';
import { DayPart } from './DayPart';
import { useEntryActions } from './useEntryActions';

export type CalendarChoice = { view: View; on: string; specials: boolean };

type CalendarPageProps = {
  entries: readonly CalendarEntry[];
  /** Shows that are followed, and the air dates that a file of them has. */
  followed: { shows: number; dates: number };
  choice: CalendarChoice;
  today: string;
  subject: ExportSubject;
  scroller: HTMLElement | null;
  onSearch: (change: Partial<CalendarSearch>) => void;
};

/** Month and week are a grid of days over the list of the chosen one; the agenda is one list. J and K go through lists. */
export function CalendarPage(props: CalendarPageProps) {
  const { entries, followed, choice, today, subject, scroller, onSearch } = props;
  const { t } = useTranslation('calendar');
  const { view, on } = choice;
  const follows = followed.shows > 0;
  const days = useMemo(() => groupBy(entries, (entry) => entry.day), [entries]);
  const shown = useMemo(() => (view === 'agenda' ? entries : (days.get(on) ?? [])), [view, entries, days, on]);
  const list = useRef<HTMLDivElement>(null);
  const { openAt, menu } = useEpisodeContextMenu();
  const { current, focus } = useEntryActions(list, shown, openAt);
  useNoRepeat();

  return (
    <>
      <CalendarHead choice={choice} today={today} dates={followed.dates} subject={subject} onSearch={onSearch} />
      {!follows && (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          action={<Button onClick={() => goTo('#/library')}>{t('empty.toLibrary')}</Button>}
          className={styles.empty}
        />
      )}
      {follows && view !== 'agenda' && (
        <DayGrid
          view={view}
          on={on}
          today={today}
          days={days}
          onChoose={(day) => onSearch({ on: day })}
          onEnter={() => {
            const [first] = shown;
            if (first) focus(first.episode.ref);
          }}
        />
      )}
      {follows && (
        <div ref={list}>
          {view === 'agenda' ? (
            <Agenda on={on} today={today} days={days} current={current} scroller={scroller} />
          ) : (
            <DayPart day={on} today={today} entries={shown} current={current} />
          )}
        </div>
      )}
      {follows && <p className={styles.about}>{t('about')}</p>}
      {menu}
    </>
  );
}
