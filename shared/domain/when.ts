import * as z from 'zod';
import { CalendarDay } from '../pack/basics';
import type { PlayRow } from '../library/rows';
import { assertNever } from '../util/assertNever';
import { daysBetween, lastDayOfMonth } from '../util/days';

const Instant = { at: z.int(), zone: z.string().min(1).max(60) };

/** What a viewer may answer to «when did you watch it?». */
export const WhenChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now'), ...Instant }),
  z.strictObject({ kind: z.literal('minute'), ...Instant }),
  z.strictObject({ kind: z.literal('air-date') }),
  z.strictObject({ kind: z.literal('day'), on: CalendarDay }),
  z.strictObject({ kind: z.literal('month'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ kind: z.literal('year'), year: z.int().min(1900).max(2200) }),
  z
    .strictObject({ kind: z.literal('range'), from: CalendarDay, to: CalendarDay })
    .refine((range) => range.from <= range.to, 'a range ends on or after its first day'),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type WhenChoice = z.infer<typeof WhenChoice>;

/** The part of a play that says when. */
export type When = Pick<PlayRow, 'precision' | 'at' | 'zone' | 'from' | 'to' | 'order'>;

const NOWHERE = { at: null, zone: null, from: null, to: null };
const NOON = 12 * 3_600_000;

function dayOrder(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + NOON;
}

function days(precision: 'day' | 'month' | 'year', from: string, to: string, index: number): When {
  return { ...NOWHERE, precision, from, to, order: dayOrder(from) + index };
}

/**
 * When one play of a batch happened.
 *
 * `index` of `count` is its place in story order. Inside a batch `order` rises, so that the last episode of the
 * batch is the last one watched. A range is kept whole in every play, because nobody knows the day; only `order`
 * is spread over it.
 */
export function whenOf(choice: WhenChoice, airedOn: string | null, index: number, count: number): When {
  switch (choice.kind) {
    case 'now':
      return { ...NOWHERE, precision: 'second', at: choice.at, zone: choice.zone, order: choice.at + index };
    case 'minute': {
      const at = Math.floor(choice.at / 60_000) * 60_000;
      return { ...NOWHERE, precision: 'minute', at, zone: choice.zone, order: at + index };
    }
    case 'air-date':
      return airedOn === null
        ? { ...NOWHERE, precision: 'unknown', order: index }
        : days('day', airedOn, airedOn, index);
    case 'day':
      return days('day', choice.on, choice.on, index);
    case 'month':
      return days('month', `${choice.month}-01`, lastDayOfMonth(choice.month), index);
    case 'year':
      return days('year', `${choice.year}-01-01`, `${choice.year}-12-31`, index);
    case 'range': {
      const span = daysBetween(choice.from, choice.to) + 1;
      const order = dayOrder(choice.from) - NOON + ((index + 0.5) * span * 86_400_000) / count;
      return { ...NOWHERE, precision: 'range', from: choice.from, to: choice.to, order };
    }
    case 'unknown':
      return { ...NOWHERE, precision: 'unknown', order: index };
    default:
      return assertNever(choice, 'answer to when');
  }
}
