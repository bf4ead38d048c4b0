import { describe, expect, it } from 'vitest';
import { periodOf, sortDayOf } from '../../../shared/domain/playDay';

const at = (iso: string, zone: string) => ({
  precision: 'second' as const,
  at: Date.parse(iso),
  zone,
  from: null,
  to: null,
  order: Date.parse(iso),
});
const span = (precision: 'day' | 'month' | 'range', from: string, to: string) => ({
  precision,
  at: null,
  zone: null,
  from,
  to,
  order: Date.parse(`${from}T12:00:00Z`),
});

describe('the day of a play', () => {
  it('is the one of the wall calendar where it was watched', () => {
    // One instant, two days.
    expect(periodOf(at('2026-11-21T11:30:00Z', 'Pacific/Auckland'))).toEqual({ kind: 'day', day: '2026-11-22' });
    expect(periodOf(at('2026-11-21T11:30:00Z', 'America/New_York'))).toEqual({ kind: 'day', day: '2026-11-21' });
    expect(periodOf(at('2026-11-22T04:30:00Z', 'America/New_York'))).toEqual({ kind: 'day', day: '2026-11-21' });
  });

  it('holds over the night in which clocks change', () => {
    // New York, 1 November 2026: 01:30 comes twice; both are of that day, and midnight is an hour later in UTC.
    expect(periodOf(at('2026-11-01T05:30:00Z', 'America/New_York'))).toEqual({ kind: 'day', day: '2026-11-01' });
    expect(periodOf(at('2026-11-01T06:30:00Z', 'America/New_York'))).toEqual({ kind: 'day', day: '2026-11-01' });
    expect(periodOf(at('2026-11-02T04:59:59Z', 'America/New_York'))).toEqual({ kind: 'day', day: '2026-11-01' });
    // Auckland, 27 September 2026: from 02:00 to 03:00.
    expect(periodOf(at('2026-09-27T10:59:59Z', 'Pacific/Auckland'))).toEqual({ kind: 'day', day: '2026-09-27' });
    expect(periodOf(at('2026-09-27T11:00:00Z', 'Pacific/Auckland'))).toEqual({ kind: 'day', day: '2026-09-28' });
  });

  it('stays a longer time where no more is known', () => {
    expect(periodOf(span('day', '2026-03-01', '2026-03-01'))).toEqual({ kind: 'day', day: '2026-03-01' });
    expect(periodOf(span('month', '2026-03-01', '2026-03-31'))).toEqual({
      kind: 'span',
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(periodOf({ ...at('2026-03-01T00:00:00Z', 'UTC'), precision: 'unknown', at: null, zone: null })).toEqual({
      kind: 'unknown',
    });
    expect(sortDayOf(span('range', '2026-03-01', '2026-03-31'))).toBe('2026-03-01');
  });
});
