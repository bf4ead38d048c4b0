import { useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { useTranslation } from '../../i18n';
import { writeWeekday } from '../../i18n/format';
import { keyAlong, VisuallyHidden } from '../../ui';
import { DayCell } from './DayCell';
import { weeksShown } from './calendarSearch';
import { writeSpan } from './calendarWords';
import styles from './DayGrid.module.css';
import { dayByKey } from './gridMove';

type DayGridProps = {
  view: 'month' | 'week';
  /** The chosen day: it has the grid's tab stop. */
  on: string;
  today: string;
  days: ReadonlyMap<string, readonly CalendarEntry[]>;
  onChoose: (day: string) => void;
  /** Goes to the list of the chosen day. */
  onEnter: () => void;
};

/** The days of a month or week, as a grid that arrows, Home, End and page keys go through. */
export function DayGrid({ view, on, today, days, onChoose, onEnter }: DayGridProps) {
  const { t } = useTranslation('calendar');
  const hint = useId();
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus();
  }, [on]);

  const moveByKey = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey) {
      event.preventDefault();
      onEnter();
      return;
    }
    const day = dayByKey({ key: keyAlong(event.key), shiftKey: event.shiftKey, ctrlKey: event.ctrlKey }, on);
    if (day === null) return;
    event.preventDefault();
    moved.current = true;
    onChoose(day);
  };

  const choose = ({ target }: MouseEvent) => {
    const day = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset['day'] : undefined;
    if (day !== undefined) onChoose(day);
  };

  return (
    <>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA names days as a use of it
        role="grid"
        aria-label={t('days', { what: writeSpan(view, on) })}
        aria-describedby={hint}
        data-view={view}
        className={styles.grid}
        onKeyDown={moveByKey}
        onClick={choose}
      >
        <thead>
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <th key={weekday} scope="col" abbr={writeWeekday(weekday, 'long')} className={styles.weekday}>
                {writeWeekday(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksShown(view, on).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  today={today}
                  chosen={day === on}
                  outside={view === 'month' && day.slice(0, 7) !== on.slice(0, 7)}
                  room={view === 'month' ? 3 : 8}
                  entries={days.get(day) ?? NONE}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <VisuallyHidden id={hint}>{t('gridHint')}</VisuallyHidden>
    </>
  );
}

const NONE: readonly CalendarEntry[] = [];
