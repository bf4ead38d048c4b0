import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type AirDate, calendarEnd, calendarEvent, calendarHead } from '../../../shared/exports/calendar';
import { calendarFaults } from '../../support/calendarFaults';
import { HOSTILE } from './hostile';

const aDate = (more: Partial<AirDate> = {}): AirDate => ({
  episode: 'episode:picard:s1e5',
  show: 'Star Trek: Picard',
  film: false,
  season: 1,
  number: 5,
  numberTo: null,
  title: null,
  airedOn: '2020-02-20',
  ...more,
});

const calendar = (dates: readonly AirDate[]) =>
  calendarHead('Air dates') + dates.map(calendarEvent).join('') + calendarEnd();

/** The events as another program reads them. */
function eventsOf(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar', () => {
  it('is valid and read by another program as it was, whatever the titles are', () => {
    const dates = HOSTILE.map((title, index) => aDate({ episode: `episode:x:s1e${index}`, number: index, title }));
    const text = calendar(dates);
    expect(calendarFaults(text)).toEqual([]);
    const events = eventsOf(text);
    expect(events).toHaveLength(dates.length);
    events.forEach((event, index) => {
      const title = (HOSTILE[index] ?? '').replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
      expect(event.summary).toBe(`Star Trek: Picard S1 E${index}: ${title}`);
      expect(event.uid).toBe(`episode:x:s1e${index}@watchbill`);
    });
  });

  it('has events of a whole day, over months and leap years', () => {
    const [leap, year] = eventsOf(calendar([aDate({ airedOn: '2024-02-29' }), aDate({ airedOn: '2023-12-31' })]));
    expect([leap?.startDate.toString(), leap?.endDate.toString()]).toEqual(['2024-02-29', '2024-03-01']);
    expect([year?.startDate.toString(), year?.endDate.toString()]).toEqual(['2023-12-31', '2024-01-01']);
    expect(leap?.startDate.isDate).toBe(true);
  });

  it('is the same each time it is written', () => {
    expect(calendar([aDate()])).toBe(calendar([aDate()]));
    expect(calendarEvent(aDate())).toContain('DTSTAMP:20200220T000000Z\r\n');
  });

  it('names a film by its title, and an episode that counts as two by both numbers', () => {
    const [film, double] = eventsOf(calendar([aDate({ film: true }), aDate({ number: 1, numberTo: 2 })]));
    expect(film?.summary).toBe('Star Trek: Picard');
    expect(double?.summary).toBe('Star Trek: Picard S1 E1–2');
  });
});

describe('the check of calendars', () => {
  it('finds what is wrong', () => {
    const good = calendar([aDate({ title: 'é'.repeat(100) })]);
    expect(calendarFaults(good)).toEqual([]);
    expect(calendarFaults(good.replaceAll('\r\n ', ''))).not.toEqual([]);
    expect(calendarFaults(good.replaceAll('\r\n', '\n'))).not.toEqual([]);
    expect(calendarFaults(good.replace('END:VEVENT\r\n', ''))).not.toEqual([]);
    expect(calendarFaults(good.replace(/UID:.*\r\n/, ''))).not.toEqual([]);
    expect(calendarFaults(good.replace('20200221', '20200220'))).not.toEqual([]);
    expect(calendarFaults(good.replace('Star Trek', 'Star, Trek'))).not.toEqual([]);
    expect(calendarFaults(calendar([aDate(), aDate()]))).not.toEqual([]);
  });
});
