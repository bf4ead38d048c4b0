import { addDays, dayIn } from '../../../shared/util/days';
import type { JournalItem } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeDay } from '../../i18n/format';
import '../../i18n/late/journal';

export type JournalDay = { day: string; items: JournalItem[] };

/** The entries by the day they were made on, by the viewer's clock of now. A clock that went back makes no day twice. */
export function byDay(items: readonly JournalItem[], zone: string): JournalDay[] {
  const days = new Map<string, JournalItem[]>();
  for (const item of items) {
    const day = dayIn(zone, item.entry.at);
    const entries = days.get(day);
    if (entries) entries.push(item);
    else days.set(day, [item]);
  }
  return [...days].map(([day, entries]) => ({ day, items: entries }));
}

/** `Today`, `Yesterday`, else the day in full. */
export function writeDayHead(day: string, today: string): string {
  if (day === today) return words.t('journal:today');
  return day === addDays(today, -1) ? words.t('journal:yesterday') : writeDay(day, 'full');
}
