import type { PlayPeriod } from '../../../shared/domain/playDay';
import { addDays, lastDayOfMonth } from '../../../shared/util/days';
import type { HistoryRow } from '../../db/reads/history/readHistory';
import { words } from '../../i18n';
import { writeCode, writeDay, writeMonth, writeTime } from '../../i18n/format';
import '../../i18n/late/history';

export { figure } from '../../i18n/figures';

/** What stands over the plays of a day, or over those of which only a longer time is known. */
export function writePeriod(period: PlayPeriod, today: string): string {
  if (period.kind === 'unknown') return words.t('history:period.unknown');
  if (period.kind === 'day') {
    if (period.day === today) return words.t('history:today');
    return period.day === addDays(today, -1) ? words.t('history:yesterday') : writeDay(period.day, 'full');
  }
  const { from, to } = period;
  const month = from.slice(0, 7);
  if (from === `${month}-01` && to === lastDayOfMonth(month))
    return words.t('history:period.month', { when: writeMonth(month) });
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return words.t('history:period.year', { when: year });
  return words.t('history:period.range', { from: writeDay(from, 'prose'), to: writeDay(to, 'prose') });
}

/** The hour, by the clock where it was watched; null where only the day is known. */
export function writeHour({ at, zone }: HistoryRow): string | null {
  return at === null ? null : writeTime(at, zone ?? 'UTC');
}

/** `Star Trek: Picard S1 E5 Stardust City Rag`, as far as it may be read. */
export function writeWhat({ show, kind, episode }: HistoryRow): string {
  if (kind === 'film') return show;
  const code = writeCode(episode.season, episode.number, episode.numberTo);
  return [show, code, ...(episode.title === null ? [] : [episode.title])].join(' ');
}
