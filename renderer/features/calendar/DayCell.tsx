import { dequal } from 'dequal';
import { memo } from 'react';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { classNames, InkScope } from '../../ui';
import { inkOf } from '../marking';
import { writeCell } from './calendarWords';
import styles from './DayGrid.module.css';

type DayCellProps = {
  day: string;
  today: string;
  chosen: boolean;
  /** Of the month before or after. */
  outside: boolean;
  /** How many entries it has room for. */
  room: number;
  entries: readonly CalendarEntry[];
};

/** One day. All that it holds is in its name; what is printed in it is the short form. */
export const DayCell = memo(function DayCell({ day, today, chosen, outside, room, entries }: DayCellProps) {
  const printed = entries.length > room ? entries.slice(0, room - 1) : entries;
  const more = entries.length - printed.length;
  return (
    <td
      data-day={day}
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      aria-current={day === today ? 'date' : undefined}
      aria-label={writeCell(day, entries, today)}
      className={classNames(styles.cell, outside && styles.outside, chosen && styles.chosen)}
    >
      <div aria-hidden className={styles.inner}>
        <span className={classNames(styles.number, day === today && styles.today)}>{Number(day.slice(8))}</span>
        {printed.map((entry) => (
          <Printed key={entry.episode.ref} entry={entry} />
        ))}
        {more > 0 && <span className={styles.more}>{words.t('calendar:more', { count: more })}</span>}
        {entries.length > 0 && <span className={styles.count}>{entries.length}</span>}
      </div>
    </td>
  );
}, dequal);

function Printed({ entry: { head, episode } }: { entry: CalendarEntry }) {
  return (
    <InkScope ink={inkOf(head)} className={classNames(styles.entry, episode.playsInPass > 0 && styles.seen)}>
      <span className={styles.show}>{head.title}</span>
      {head.kind !== 'film' && (
        <span className={styles.code}>{writeCode(episode.season, episode.number, episode.numberTo)}</span>
      )}
    </InkScope>
  );
}
