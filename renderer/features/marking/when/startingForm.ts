import type { WhenRequest } from '../whenRequest';
import { wallClockOf } from './wallClock';
import type { WhenForm, WhenKind } from './whenForm';

/** The fields as the dialog opens: what the play says now when it is edited, else today. */
export function startingForm(request: WhenRequest, today: string, zone: string): WhenForm {
  const blank: WhenForm = {
    kind: request.plays === undefined ? 'now' : 'day',
    moment: `${today}T20:00`,
    day: today,
    month: today.slice(0, 7),
    year: today.slice(0, 4),
    from: '',
    to: today,
  };
  const current = request.plays === undefined ? undefined : request.current;
  if (!current) return blank;
  const from = current.from ?? today;
  const to = current.to ?? today;
  return {
    ...blank,
    kind: KINDS[current.precision],
    ...(current.at !== null && {
      moment: wallClockOf(current.at, current.zone ?? zone),
      day: wallClockOf(current.at, current.zone ?? zone).slice(0, 10),
    }),
    ...(current.from !== null && { day: from, month: from.slice(0, 7), year: from.slice(0, 4), from, to }),
  };
}

const KINDS: Readonly<
  Record<NonNullable<Extract<WhenRequest, { plays: readonly string[] }>['current']>['precision'], WhenKind>
> = {
  second: 'minute',
  minute: 'minute',
  day: 'day',
  month: 'month',
  year: 'year',
  range: 'range',
  unknown: 'unknown',
};
