import { addDays } from '../util/days';
import { utf8Length } from './utf8Length';

/** One air date. `title` is null where it is hidden, unknown or not asked for. */
export type AirDate = {
  /** The id of the episode: what the event is known by in every calendar, whenever it is written. */
  episode: string;
  show: string;
  film: boolean;
  season: number;
  number: number;
  numberTo: number | null;
  title: string | null;
  /** `YYYY-MM-DD`, at the place of airing. */
  airedOn: string;
};

/** Octets of a line, without its line break. */
const LINE = 75;

/** The beginning of an RFC 5545 calendar, up to its first event. */
export function calendarHead(name: string): string {
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Watchbill//Air dates//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
  ]);
}

export function calendarEnd(): string {
  return lines(['END:VCALENDAR']);
}

/**
 * One air date as an event of a whole day. Its UID and its time stamp come from the episode alone, so that writing the
 * same dates again gives the same file, and a calendar changes events instead of doubling them.
 */
export function calendarEvent(date: AirDate): string {
  return lines([
    'BEGIN:VEVENT',
    `UID:${text(date.episode)}@watchbill`,
    `DTSTAMP:${compact(date.airedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date.airedOn)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date.airedOn, 1))}`,
    `SUMMARY:${text(summary(date))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

function summary({ show, film, season, number, numberTo, title }: AirDate): string {
  if (film) return show;
  const code = `S${season} E${numberTo === null ? number : `${number}–${numberTo}`}`;
  return title === null ? `${show} ${code}` : `${show} ${code}: ${title}`;
}

const compact = (day: string) => day.replaceAll('-', '');

/** A value of type TEXT. Other control characters may not stand in a calendar at all. */
function text(value: string): string {
  return value
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/gu, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const lines = (content: readonly string[]): string => content.map((line) => `${fold(line)}\r\n`).join('');

/** Breaks a line so that no part has more than 75 octets and no character is cut. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const length = utf8Length(sign);
    if (octets + length > LINE) {
      parts.push(part);
      // The space in front of a continued line counts.
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += length;
  }
  return [...parts, part].join('\r\n');
}
