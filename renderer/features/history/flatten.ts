import { periodOf, sortDayOf, type PlayPeriod } from '../../../shared/domain/playDay';
import type { HistoryRow } from '../../db/reads/history/readHistory';

export type HistoryItem =
  { kind: 'head'; key: string; period: PlayPeriod; count: number } | { kind: 'row'; key: string; row: HistoryRow };

const keyOf = (period: PlayPeriod): string =>
  period.kind === 'day' ? period.day : period.kind === 'span' ? `${period.from} ${period.to}` : 'unknown';

/**
 * The rows under their days, newest first. Sort keys of plays in other zones, or of a whole day, lie some hours apart
 * from their days: sorted by day first, no day comes twice. Longer times stand after the days at their place.
 */
export function flatten(rows: readonly HistoryRow[]): HistoryItem[] {
  const placed = rows.map((row, index) => ({ row, index, day: sortDayOf(row), period: periodOf(row) }));
  placed.sort((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? 1 : -1;
    const vague = Number(a.period.kind !== 'day') - Number(b.period.kind !== 'day');
    if (vague !== 0) return vague;
    const [one, other] = [keyOf(a.period), keyOf(b.period)];
    return one === other ? a.index - b.index : one < other ? 1 : -1;
  });
  const items: HistoryItem[] = [];
  let head: Extract<HistoryItem, { kind: 'head' }> | null = null;
  let serial = 0;
  for (const { row, period } of placed) {
    const key = keyOf(period);
    if (head === null || keyOf(head.period) !== key) {
      head = { kind: 'head', key: `${key} ${period.kind === 'day' ? '' : (serial += 1)}`, period, count: 0 };
      items.push(head);
    }
    head.count += 1;
    items.push({ kind: 'row', key: row.id, row });
  }
  return items;
}
