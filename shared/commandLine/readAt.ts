import { lastDayOfMonth } from '../util/days';
import type { AtChoice, EpisodeCode } from './command';

const DAY = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const CLOCK = new RegExp(
  `^(${DAY})[T ]([01]\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?(Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?$`,
  'i',
);

/**
 * Reads what follows `--at`: `now`, `unknown`, `aired`, a year, a month, a day, or a day with a time (its own zone
 * may follow). Null when it is none of them, or a day that no calendar has.
 */
export function readAt(text: string): AtChoice | null {
  const typed = text.trim();
  switch (typed.toLowerCase()) {
    case 'now':
    case 'unknown':
      return { kind: typed.toLowerCase() as 'now' | 'unknown' };
    case 'aired':
      return { kind: 'air-date' };
    default:
      return readDate(typed);
  }
}

function readDate(typed: string): AtChoice | null {
  if (/^\d{4}$/.test(typed)) return inReach(typed) ? { kind: 'year', year: Number(typed) } : null;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(typed)) return inReach(typed) ? { kind: 'month', month: typed } : null;
  if (isDay(typed)) return { kind: 'day', on: typed };
  const match = CLOCK.exec(typed);
  if (match === null) return null;
  const [, day = '', , , , hours = '', minutes = '', zone] = match;
  if (!isDay(day)) return null;
  const time = `${hours}:${minutes}`;
  if (zone === undefined) return { kind: 'clock', day, time };
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return { kind: 'instant', at: Date.parse(`${day}T${time}:00${offset}`) };
}

const inReach = (typed: string): boolean => typed >= '1900' && typed < '2200';

function isDay(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text) || !inReach(text)) return false;
  return text.slice(8) !== '00' && text <= lastDayOfMonth(text.slice(0, 7));
}

/** `S1E5`, `s01e05` and `1x05`; null when it is none. */
export function readEpisodeCode(text: string): EpisodeCode | null {
  const [, season, number] = /^s?(\d{1,4})[ex](\d{1,5})$/i.exec(text.trim()) ?? [];
  if (season === undefined || number === undefined) return null;
  // `5e3` would be a number to some, and a code to nobody.
  if (/^\d+e/i.test(text.trim())) return null;
  return { season: Number(season), number: Number(number) };
}
