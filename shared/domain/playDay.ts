import type { PlayRow } from '../library/rows';
import { dayIn } from '../util/days';

/** How far into 1970 the sort keys of plays without a date reach: a batch has at most so many, see `whenOf`. */
export const UNKNOWN_ORDERS = 100_000;

type Dated = Pick<PlayRow, 'precision' | 'at' | 'zone' | 'from' | 'to' | 'order'>;

/** When a play was, as a diary puts it: on a day, some time within a span, or at no time that is known. */
export type PlayPeriod =
  { kind: 'day'; day: string } | { kind: 'span'; from: string; to: string } | { kind: 'unknown' };

/**
 * The place of a play in a diary. The day is the one that the wall calendar showed where it was watched, so that an
 * evening in another zone stays that evening.
 */
export function periodOf({ precision, at, zone, from, to }: Dated): PlayPeriod {
  if (at !== null) return { kind: 'day', day: dayIn(zone ?? 'UTC', at) };
  if (from === null || to === null || precision === 'unknown') return { kind: 'unknown' };
  return precision === 'day' || from === to ? { kind: 'day', day: from } : { kind: 'span', from, to };
}

/** The day by which a play is sorted: its own, else the one that its sort key falls on. */
export function sortDayOf(play: Dated): string {
  const period = periodOf(play);
  return period.kind === 'day' ? period.day : dayIn('UTC', play.order);
}
