import type { WhenChoice } from '../../../../shared/domain/when';
import { assertNever } from '../../../../shared/util/assertNever';
import { lastDayOfMonth } from '../../../../shared/util/days';
import { fail, ok, type Result } from '../../../../shared/util/result';
import { instantOf } from './wallClock';

export const WHEN_KINDS = ['now', 'air-date', 'minute', 'day', 'month', 'year', 'range', 'unknown'] as const;
export type WhenKind = (typeof WHEN_KINDS)[number];

/** What the fields hold: text as typed, also while it is no date yet. */
export type WhenForm = {
  kind: WhenKind;
  moment: string;
  day: string;
  month: string;
  year: string;
  from: string;
  to: string;
};

export type WhenField = 'moment' | 'day' | 'month' | 'year' | 'from' | 'to';
export type WhenProblem = {
  field: WhenField;
  code:
    'empty' | 'noSuchDay' | 'noSuchMonth' | 'noSuchYear' | 'noSuchTime' | 'future' | 'futureTime' | 'endsBeforeStart';
};

/** The viewer's clock at the time of asking. */
export type Moment = { at: number; zone: string; today: string };

/** The answer that the fields give, or the first thing that is wrong with them. */
export function readWhen(form: WhenForm, moment: Moment): Result<WhenChoice, WhenProblem> {
  switch (form.kind) {
    case 'now':
      return ok({ kind: 'now', at: moment.at, zone: moment.zone });
    case 'air-date':
      return ok({ kind: 'air-date' });
    case 'unknown':
      return ok({ kind: 'unknown' });
    case 'minute':
      return readMoment(form.moment, moment);
    case 'day': {
      const day = readDay(form.day, 'day', moment.today);
      return day.ok ? ok({ kind: 'day', on: day.value }) : day;
    }
    case 'month':
      return readMonth(form.month, moment.today);
    case 'year':
      return readYear(form.year, moment.today);
    case 'range': {
      const from = readDay(form.from, 'from', moment.today);
      if (!from.ok) return from;
      const to = readDay(form.to, 'to', moment.today);
      if (!to.ok) return to;
      if (to.value < from.value) return fail({ field: 'to', code: 'endsBeforeStart' });
      return ok({ kind: 'range', from: from.value, to: to.value });
    }
    default:
      return assertNever(form.kind, 'kind of date');
  }
}

function readDay(text: string, field: WhenField, today: string): Result<string, WhenProblem> {
  const typed = text.trim();
  if (typed === '') return fail({ field, code: 'empty' });
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const [, year, month, day] = match ?? [];
  if (year === undefined || month === undefined || day === undefined) return fail({ field, code: 'noSuchDay' });
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return fail({ field, code: 'noSuchDay' });
  if (typed > lastDayOfMonth(`${year}-${month}`) || Number(year) < 1900) return fail({ field, code: 'noSuchDay' });
  return typed > today ? fail({ field, code: 'future' }) : ok(typed);
}

function readMonth(text: string, today: string): Result<WhenChoice, WhenProblem> {
  const month = text.trim();
  if (month === '') return fail({ field: 'month', code: 'empty' });
  if (!/^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/.test(month)) return fail({ field: 'month', code: 'noSuchMonth' });
  return `${month}-01` > today ? fail({ field: 'month', code: 'future' }) : ok({ kind: 'month', month });
}

function readYear(text: string, today: string): Result<WhenChoice, WhenProblem> {
  const year = Number(text.trim());
  if (!/^\d{4}$/.test(text.trim()) || year < 1900) return fail({ field: 'year', code: 'noSuchYear' });
  return year > Number(today.slice(0, 4)) ? fail({ field: 'year', code: 'future' }) : ok({ kind: 'year', year });
}

function readMoment(text: string, moment: Moment): Result<WhenChoice, WhenProblem> {
  if (text.trim() === '') return fail({ field: 'moment', code: 'empty' });
  const [day = '', time = ''] = text.trim().split('T');
  const read = readDay(day, 'moment', '9999-12-31');
  if (!read.ok) return read;
  if (!/^([01]\d|2[0-3]):[0-5]\d/.test(time)) return fail({ field: 'moment', code: 'noSuchTime' });
  const at = instantOf(read.value, time.slice(0, 5), moment.zone);
  return at > moment.at ? fail({ field: 'moment', code: 'futureTime' }) : ok({ kind: 'minute', at, zone: moment.zone });
}
