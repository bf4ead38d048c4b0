import type { WhenChoice } from '../../../shared/domain/when';
import { LANGUAGES, localeOf } from '../../../shared/i18n/languages';

/**
 * Reads `2020`, `2020-03`, `3/2020`, and names of months in every language of the interface: `March 2020`, `mar 2020`,
 * `marzo de 2020`, `2020年3月`. Null when it is none of them, may be two months, or is still to come.
 */
export function readMonthOrYear(typed: string, today: string): WhenChoice | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const year = /^(\d{4})年?$/.exec(text)?.[1];
  if (year !== undefined) {
    const value = Number(year);
    return value >= 1900 && year <= today.slice(0, 4) ? { kind: 'year', year: value } : null;
  }
  const month = readMonth(text);
  return month !== null && month <= today.slice(0, 7) && month >= '1900-01' ? { kind: 'month', month } : null;
}

function readMonth(text: string): string | null {
  const two = (month: number) => String(month).padStart(2, '0');
  const numbers =
    /^(?<year>\d{4})(?:-|年\s*)(?<month>\d{1,2})月?$/.exec(text) ?? /^(?<month>\d{1,2})[/.](?<year>\d{4})$/.exec(text);
  if (numbers?.groups !== undefined) {
    const month = Number(numbers.groups['month']);
    return month >= 1 && month <= 12 ? `${numbers.groups['year']}-${two(month)}` : null;
  }
  const [, name, year] = /^(\p{L}{3,12})\.?(?: de)? (\d{4})$/u.exec(text) ?? [];
  const months = name === undefined ? [] : monthsCalled(plain(name));
  return months.length === 1 ? `${year}-${two((months[0] ?? 0) + 1)}` : null;
}

/** Which months begin like this in some language, from 0: `jui` may be two. */
function monthsCalled(name: string): number[] {
  const formats = LANGUAGES.map((one) => new Intl.DateTimeFormat(localeOf(one), { month: 'long', timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) => month).filter((month) =>
    formats.some((format) => plain(format.format(Date.UTC(2020, month))).startsWith(name)),
  );
}

/** `Août` is typed `aout` where the keyboard has no circumflex. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
