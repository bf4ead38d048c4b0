import type { ImportedWhen } from '../record';
import { textIn } from './numbers';
import { zonedInstant } from './zoned';

export const UNKNOWN: ImportedWhen = { precision: 'unknown' };

/** What a zone-less time means: `utc`, or the zone of the viewer. Whole numbers are seconds, or less: by their size. */
export type DateReading = {
  zone: string;
  /** True where only minutes are kept, so that `:00` says nothing. */
  toTheMinute?: boolean;
  /** `dd/MM` where a day has slashes, unless that cannot be. */
  monthFirst?: boolean;
};
export const UTC: DateReading = { zone: 'UTC' };

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2}(?:\s+[A-Z]{2,5})?)?$/i;
const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WRITTEN_DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WRITTEN_TIME = /^(\S{8,10}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])\.?M\.?)?$/i;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;

/** Later than any clock that is right; a day more for those that are ahead. */
const LATEST = Date.UTC(2200, 0, 1);
/** The beginning of 1971: what lies before was never watched, but is how services write that they do not know. */
const EARLIEST = Date.UTC(1971, 0, 1);

/**
 * When something was, in any of the ways services write it: instants with or without a zone and up to nine digits of
 * a second, `+0000 UTC`, days, whole numbers since 1970 in seconds, milliseconds or microseconds. Nothing, `0`,
 * `0000-00-00` and everything up to 1970 is unknown. Null for a text that is no date, and for a day that does not exist.
 * A day stays a day and is never moved through a zone.
 */
export function whenIn(value: unknown, reading: DateReading = UTC): ImportedWhen | null {
  const text = textIn(value);
  if (text === null || /^-?[01](?:\.0)?$/.test(text)) return UNKNOWN;
  const instant = INSTANT.exec(text);
  if (instant) return fromParts(instant, reading);
  const day = dayIn(text, reading.monthFirst === true);
  if (day === 'none') return UNKNOWN;
  if (day !== null) return day < '1971' ? UNKNOWN : { precision: 'day', on: day };
  return writtenTime(text, reading) ?? sinceEpoch(text, reading);
}

/** `31.12.2024 21:00`, `12/31/2024, 9:00 PM`: a day as people write it, and a clock. */
function writtenTime(text: string, reading: DateReading): ImportedWhen | null {
  const match = WRITTEN_TIME.exec(text);
  const day = match && dayIn(match[1] ?? '', reading.monthFirst === true);
  if (!match || day === null || day === 'none') return null;
  const [, , given, minute, second, half] = match;
  const hour = half === undefined ? Number(given) : (Number(given) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const seconds = second === undefined ? '' : `:${second}`;
  return whenIn(`${day} ${String(hour).padStart(2, '0')}:${minute}${seconds}`, reading);
}

/** Epoch milliseconds of what has an instant; noon UTC of a day, where only some time is needed; else null. */
export function instantIn(value: unknown, reading: DateReading = UTC): number | null {
  const when = whenIn(value, reading);
  if (when === null || when.precision === 'unknown') return null;
  if ('at' in when) return when.at;
  return Date.parse(`${'on' in when ? when.on : when.from}T12:00:00Z`);
}

/** A time that is only known to lie between two days, both included; null where it is none. */
export function spanIn(precision: string, from: unknown, to: unknown): ImportedWhen | null {
  const [first, last] = [calendarDayIn(from), calendarDayIn(to)];
  if (first === null || last === null || first > last) return null;
  return precision === 'month' || precision === 'year' || precision === 'range'
    ? { precision, from: first, to: last }
    : null;
}

/** A calendar day `YYYY-MM-DD` that exists, from a day or from the beginning of an instant as it is written. */
export function calendarDayIn(value: unknown): string | null {
  const text = textIn(value);
  if (text === null) return null;
  const day = dayIn(INSTANT.test(text) ? text.slice(0, 10) : text, false);
  return day === 'none' ? null : day;
}

/** `none` for `0000-00-00` and days of which a part is missing: nobody knows. */
function dayIn(text: string, monthFirst: boolean): string | null {
  const plain = DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (plain) return existing(plain[1], plain[2], plain[3]);
  const written = WRITTEN_DAY.exec(text);
  if (!written) return null;
  const [, first, , second, year] = written;
  const swapped = Number(second) > 12 || (monthFirst && Number(first) <= 12);
  return swapped ? existing(year, first, second) : existing(year, second, first);
}

function existing(year = '', month = '', day = ''): string | null {
  const [wholeYear, wholeMonth, wholeDay] = [Number(year), Number(month), Number(day)];
  if (wholeYear === 0 || wholeMonth === 0 || wholeDay === 0) return 'none';
  // Day 0 of the next month is the last of this one.
  const last = wholeMonth > 12 ? 0 : new Date(Date.UTC(wholeYear, wholeMonth, 0)).getUTCDate();
  return wholeDay > last ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function fromParts(parts: RegExpExecArray, reading: DateReading): ImportedWhen | null {
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const date = existing(year, month, day);
  if (date === 'none') return UNKNOWN;
  if (date === null || Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const wall =
    Date.parse(`${date}T00:00:00Z`) +
    ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1_000 +
    Math.floor(Number(`0.${fraction ?? '0'}`) * 1_000);
  const at = zone === undefined ? zonedInstant(wall, reading.zone) : wall - offsetOf(zone);
  return instant(at, second === undefined || reading.toTheMinute === true);
}

/** Milliseconds that a zone like `+05:30` or `+0000 UTC` is ahead. */
function offsetOf(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

/** Seconds have ten digits, milliseconds thirteen, microseconds sixteen; Go writes some of them as `1.6e+09`. */
function sinceEpoch(text: string, reading: DateReading): ImportedWhen | null {
  if (!/^-?\d{1,20}(?:\.\d{1,9})?(?:e\+?\d{1,2})?$/i.test(text)) return null;
  const number = Number(text);
  const scale = Math.abs(number) < 1e11 ? 1_000 : Math.abs(number) < 1e14 ? 1 : 0.001;
  return instant(Math.floor(number * scale), reading.toTheMinute === true);
}

function instant(at: number, toTheMinute: boolean): ImportedWhen | null {
  if (!(at < LATEST)) return null;
  if (at < EARLIEST) return UNKNOWN;
  return toTheMinute
    ? { precision: 'minute', at: Math.floor(at / 60_000) * 60_000 }
    : { precision: 'second', at: Math.floor(at / 1_000) * 1_000 };
}
