import { describe, expect, it } from 'vitest';
import { readWhen, type WhenForm } from '../../../renderer/features/marking/when/whenForm';
import { instantOf, wallClockOf } from '../../../renderer/features/marking/when/wallClock';

const moment = { at: Date.parse('2026-11-21T20:14:00Z'), zone: 'Europe/Vienna', today: '2026-11-21' };
const blank: WhenForm = { kind: 'now', moment: '', day: '', month: '', year: '', from: '', to: '' };
const read = (form: Partial<WhenForm>) => readWhen({ ...blank, ...form }, moment);
const problem = (form: Partial<WhenForm>) => {
  const answer = read(form);
  return answer.ok ? null : `${answer.error.field} ${answer.error.code}`;
};

describe('readWhen', () => {
  it('reads every kind of answer', () => {
    expect(read({ kind: 'now' })).toMatchObject({ value: { kind: 'now', at: moment.at, zone: moment.zone } });
    expect(read({ kind: 'air-date' })).toMatchObject({ value: { kind: 'air-date' } });
    expect(read({ kind: 'day', day: '2024-02-29' })).toMatchObject({ value: { kind: 'day', on: '2024-02-29' } });
    expect(read({ kind: 'month', month: '2024-02' })).toMatchObject({ value: { kind: 'month', month: '2024-02' } });
    expect(read({ kind: 'year', year: ' 2019 ' })).toMatchObject({ value: { kind: 'year', year: 2019 } });
    expect(read({ kind: 'range', from: '2020-01-01', to: '2020-01-01' })).toMatchObject({
      value: { from: '2020-01-01' },
    });
    expect(read({ kind: 'unknown' })).toMatchObject({ value: { kind: 'unknown' } });
    const minute = read({ kind: 'minute', moment: '2026-11-21T21:14' });
    expect(minute).toMatchObject({ value: { kind: 'minute', at: moment.at } });
  });

  it('knows that there is no such day', () => {
    expect(problem({ kind: 'day', day: '2026-02-31' })).toBe('day noSuchDay');
    expect(problem({ kind: 'day', day: '2025-02-29' })).toBe('day noSuchDay');
    expect(problem({ kind: 'day', day: '2025-13-01' })).toBe('day noSuchDay');
    expect(problem({ kind: 'month', month: '2025-13' })).toBe('month noSuchMonth');
    expect(problem({ kind: 'year', year: '20' })).toBe('year noSuchYear');
    expect(problem({ kind: 'day' })).toBe('day empty');
  });

  it('refuses what is still to come, but not the month and year that have begun', () => {
    expect(problem({ kind: 'day', day: '2026-11-22' })).toBe('day future');
    expect(problem({ kind: 'day', day: '2026-11-21' })).toBeNull();
    expect(problem({ kind: 'month', month: '2026-12' })).toBe('month future');
    expect(problem({ kind: 'month', month: '2026-11' })).toBeNull();
    expect(problem({ kind: 'year', year: '2027' })).toBe('year future');
    expect(problem({ kind: 'minute', moment: '2026-11-21T21:15' })).toBe('moment futureTime');
  });

  it('refuses a range that ends before it begins', () => {
    expect(problem({ kind: 'range', from: '2020-02-02', to: '2020-02-01' })).toBe('to endsBeforeStart');
    expect(problem({ kind: 'range', from: '', to: '2020-02-01' })).toBe('from empty');
    expect(problem({ kind: 'range', from: '2020-02-02', to: '2026-12-01' })).toBe('to future');
  });
});

describe('the wall clock', () => {
  it('goes both ways, also round a change of the clock', () => {
    for (const at of [
      '2026-03-28T23:30:00Z',
      '2026-03-29T02:30:00Z',
      '2026-10-25T03:30:00Z',
      '2026-07-01T12:00:00Z',
    ].map(Date.parse)) {
      const [day = '', time = ''] = wallClockOf(at, 'Europe/Vienna').split('T');
      expect(instantOf(day, time, 'Europe/Vienna')).toBe(at);
    }
  });

  it('takes a time that the clock leaves out as an hour on', () => {
    expect(wallClockOf(instantOf('2026-03-29', '02:30', 'Europe/Vienna'), 'Europe/Vienna')).toBe('2026-03-29T03:30');
  });
});
