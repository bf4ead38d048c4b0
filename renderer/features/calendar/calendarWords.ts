import { daysBetween } from '../../../shared/util/days';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { words } from '../../i18n';
import { writeCode, writeDay, writeDays, writeMonth } from '../../i18n/format';
import { spanOf, type View } from './calendarSearch';
import '../../i18n/late/calendar';

/** What the page is about: `November 2026`, or the week from Monday to Sunday. */
export function writeSpan(view: View, on: string): string {
  if (view !== 'week') return writeMonth(on.slice(0, 7));
  const { from, to } = spanOf(view, on);
  return writeDays(from, to);
}

/** How far off an air date is. */
export function writeAway(day: string, today: string): string {
  const count = daysBetween(today, day);
  if (count < 0) return words.t('calendar:when.past');
  if (count === 0) return words.t('calendar:when.today');
  return count === 1 ? words.t('calendar:when.tomorrow') : words.t('calendar:when.inDays', { count });
}

/** `Star Trek: Picard S1 E5`; a film by its title alone. */
export function writeEntry({ head, episode: { season, number, numberTo } }: CalendarEntry): string {
  return head.kind === 'film' ? head.title : `${head.title} ${writeCode(season, number, numberTo)}`;
}

/** How many are read out with a day of the grid. */
const READ_OUT = 4;

/** A day of the grid in one sentence: the date, whether it is today, and what airs. */
export function writeCell(day: string, entries: readonly CalendarEntry[], today: string): string {
  const parts = [writeDay(day, 'full')];
  if (day === today) parts.push(words.t('calendar:cell.today'));
  if (entries.length === 0) return [...parts, words.t('calendar:cell.none')].join(', ');
  const named = entries.slice(0, READ_OUT).map((entry) => {
    const what = writeEntry(entry);
    return entry.episode.playsInPass > 0 ? words.t('calendar:cell.seen', { what }) : what;
  });
  const more = entries.length - named.length;
  if (more > 0) named.push(words.t('calendar:cell.and', { count: more }));
  parts.push(words.t('calendar:cell.airs', { count: entries.length, list: named.join('; ') }));
  return parts.join(', ');
}
