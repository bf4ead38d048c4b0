import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WhenChoice, whenOf } from '../../../shared/domain/when';
import { addDays, dayIn, daysBetween, lastDayOfMonth } from '../../../shared/util/days';

describe('when a play was', () => {
  it('keeps an instant with its zone, to the minute where only the minute is known', () => {
    const at = Date.parse('2026-11-21T20:14:33.250Z');
    expect(whenOf({ kind: 'now', at, zone: 'Europe/Vienna' }, null, 0, 1)).toMatchObject({
      precision: 'second',
      at,
      from: null,
    });
    expect(whenOf({ kind: 'minute', at, zone: 'UTC' }, null, 0, 1)).toMatchObject({
      precision: 'minute',
      at: Date.parse('2026-11-21T20:14:00Z'),
    });
  });

  it('keeps days, months, years and ranges as first and last day', () => {
    expect(whenOf({ kind: 'day', on: '2024-02-29' }, null, 0, 1)).toMatchObject({
      from: '2024-02-29',
      to: '2024-02-29',
    });
    expect(whenOf({ kind: 'month', month: '2024-02' }, null, 0, 1)).toMatchObject({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(whenOf({ kind: 'month', month: '2023-12' }, null, 0, 1)).toMatchObject({ to: '2023-12-31' });
    expect(whenOf({ kind: 'year', year: 1999 }, null, 0, 1)).toMatchObject({ from: '1999-01-01', to: '1999-12-31' });
  });

  it('takes the air date, or says unknown where there is none', () => {
    expect(whenOf({ kind: 'air-date' }, '2020-01-23', 0, 1)).toMatchObject({ precision: 'day', from: '2020-01-23' });
    expect(whenOf({ kind: 'air-date' }, null, 0, 1)).toMatchObject({ precision: 'unknown', from: null, at: null });
  });

  it.each([
    { kind: 'day', on: '2023-02-29' },
    { kind: 'month', month: '2023-13' },
    { kind: 'range', from: '2024-02-02', to: '2024-02-01' },
    { kind: 'now', at: 1.5, zone: 'UTC' },
    { kind: 'now', at: 1, zone: '' },
    { kind: 'year', year: 20 },
    { kind: 'yesterday' },
  ])('refuses %j', (choice) => {
    expect(WhenChoice.safeParse(choice).success).toBe(false);
  });

  it('rises in story order inside every batch, and a range stays inside its ends', () => {
    const choice = fc.constantFrom<WhenChoice>(
      { kind: 'now', at: 1_700_000_000_000, zone: 'UTC' },
      { kind: 'day', on: '2024-01-01' },
      { kind: 'month', month: '2024-01' },
      { kind: 'range', from: '2024-01-01', to: '2024-01-03' },
      { kind: 'unknown' },
    );
    fc.assert(
      fc.property(choice, fc.integer({ min: 2, max: 800 }), (one, count) => {
        const orders = Array.from({ length: count }, (_, index) => whenOf(one, null, index, count).order);
        expect(orders.every((order, index) => index === 0 || order > (orders[index - 1] ?? 0))).toBe(true);
        if (one.kind !== 'range') return;
        expect(orders[0]).toBeGreaterThanOrEqual(Date.parse(`${one.from}T00:00:00Z`));
        expect(orders.at(-1)).toBeLessThan(Date.parse(`${addDays(one.to, 1)}T00:00:00Z`));
      }),
    );
  });
});

describe('calendar days', () => {
  it('are those of the wall calendar in the zone, over a change to daylight saving', () => {
    expect(dayIn('America/Los_Angeles', Date.parse('2024-03-10T07:59:59Z'))).toBe('2024-03-09');
    expect(dayIn('America/Los_Angeles', Date.parse('2024-03-10T08:00:00Z'))).toBe('2024-03-10');
    expect(dayIn('America/Los_Angeles', Date.parse('2024-03-11T06:59:59Z'))).toBe('2024-03-10');
    expect(dayIn('Pacific/Kiritimati', Date.parse('2024-12-31T10:00:00Z'))).toBe('2025-01-01');
  });

  it('count and add without a clock', () => {
    expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2);
    expect(daysBetween('2024-11-04', '2024-11-02')).toBe(-2);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(lastDayOfMonth('2100-02')).toBe('2100-02-28');
  });
});
