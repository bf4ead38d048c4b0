import type { PlayRow } from '../../shared/library/rows';
import { assertNever } from '../../shared/util/assertNever';
import { words } from './index';
import { locale } from './locale';

/** How dates and codes are written for people: by `Intl`, in the language of the interface. */

const NO_BREAK = '\u00a0';

/** The number of an episode; of one that counts as two, both: `1–2`. */
export function writeNumber(number: number, numberTo: number | null = null): string {
  return numberTo === null ? String(number) : `${number}–${numberTo}`;
}

/** `S1 E5`, with a no-break space; `S1 E1–2` for one that counts as two. */
export function writeCode(season: number, number: number, numberTo: number | null = null): string {
  return `S${season}${NO_BREAK}E${writeNumber(number, numberTo)}`;
}

/** Making a format takes longer than writing a hundred dates with it: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, known);
  return known;
}

const dayFormat = (options: Intl.DateTimeFormatOptions) => formatOf({ timeZone: 'UTC', ...options });

const DAY_STYLES = {
  /** `20 February 2020`: in prose. */
  prose: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `20 Feb 2020`: in rows. */
  row: { day: 'numeric', month: 'short', year: 'numeric' },
  /** `Thu 19 Nov`: near today. */
  near: { weekday: 'short', day: 'numeric', month: 'short' },
  /** `Saturday 21 November 2026`: running heads. */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Of English dates only: elsewhere a comma may be where it has to be. */
const tidy = (text: string) => (locale() === 'en-GB' ? text.replace(/\bSept\b/, 'Sep').replaceAll(',', '') : text);

/** A calendar day `YYYY-MM-DD`. It is a day on the wall calendar: no time zone moves it. */
export function writeDay(day: string, style: keyof typeof DAY_STYLES): string {
  return tidy(dayFormat(DAY_STYLES[style]).format(Date.parse(`${day}T00:00:00Z`)));
}

/** `16–22 November 2026`: from one day to another, as short as can be. */
export function writeDays(from: string, to: string): string {
  return dayFormat(DAY_STYLES.prose).formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}

/** `21 November`, of a day. */
export function writeDayOfYear(day: string): string {
  return dayFormat({ day: 'numeric', month: 'long' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** `November 2026`, of `2026-11`. */
export function writeMonth(month: string): string {
  return dayFormat({ month: 'long', year: 'numeric' }).format(Date.parse(`${month}-01T00:00:00Z`));
}

/** `2026`, of a day or a month in it. */
export function writeYear(day: string): string {
  return dayFormat({ year: 'numeric' }).format(Date.parse(`${day.slice(0, 4)}-01-01T00:00:00Z`));
}

/** `Nov`, of `2026-11`. */
export function writeMonthShort(month: string): string {
  return tidy(dayFormat({ month: 'short' }).format(Date.parse(`${month}-01T00:00:00Z`)));
}

/** `Mon`, of 0 for Monday to 6 for Sunday. */
export function writeWeekday(weekday: number, style: 'short' | 'long' = 'short'): string {
  // 1 January 2024 was a Monday.
  return dayFormat({ weekday: style }).format(Date.UTC(2024, 0, 1 + weekday));
}

/** `Sat 21 Nov 2026, 21:14`, as a clock in `zone` showed it. */
export function writeInstant(at: number, zone: string): string {
  const day = { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return locale() === 'en-GB'
    ? `${tidy(formatOf(day).format(at))}, ${writeTime(at, zone)}`
    : formatOf({ ...day, hour: '2-digit', minute: '2-digit' }).format(at);
}

export function writeTime(at: number, zone: string): string {
  return formatOf({ timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** When a play was, in words that claim no more than is known. */
export function writeWhen(play: Pick<PlayRow, 'precision' | 'at' | 'zone' | 'from' | 'to'>): string {
  const { precision, at, zone, from, to } = play;
  switch (precision) {
    case 'second':
    case 'minute':
      return at === null ? words.t('notKnown') : writeInstant(at, zone ?? 'UTC');
    case 'day':
      return from === null ? words.t('notKnown') : writeDay(from, 'row');
    case 'month':
      return from === null
        ? words.t('notKnown')
        : dayFormat({ month: 'long', year: 'numeric' }).format(Date.parse(`${from}T00:00:00Z`));
    case 'year':
      return from === null ? words.t('notKnown') : writeYear(from);
    case 'range':
      return from === null || to === null
        ? words.t('notKnown')
        : words.t('dayRange', { from: writeDay(from, 'row'), to: writeDay(to, 'row') });
    case 'unknown':
      return words.t('notKnown');
    default:
      return assertNever(precision, 'precision');
  }
}
