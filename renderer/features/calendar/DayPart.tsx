import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { useTranslation } from '../../i18n';
import { writeDay } from '../../i18n/format';
import { SectionHead } from '../../ui';
import styles from './Calendar.module.css';
import { EntryLine } from './EntryLine';

type DayPartProps = { day: string; today: string; entries: readonly CalendarEntry[]; current: string | null };

/** What airs on the day chosen in the grid, to be marked. */
export function DayPart({ day, today, entries, current }: DayPartProps) {
  const { t } = useTranslation('calendar');
  return (
    <section aria-labelledby="calendar-day" className={styles.day}>
      <SectionHead
        rule="below"
        title={writeDay(day, 'full')}
        titleId="calendar-day"
        {...(entries.length > 0 && { aside: t('count', { count: entries.length }) })}
      />
      {entries.length === 0 ? (
        <p className={styles.none}>{t('noneThatDay')}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <EntryLine key={entry.episode.ref} entry={entry} today={today} isStop={entry.episode.ref === current} />
          ))}
        </ul>
      )}
    </section>
  );
}
