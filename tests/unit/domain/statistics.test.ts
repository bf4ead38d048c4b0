import { describe, expect, it } from 'vitest';
import { currentRun, longestRun } from '../../../shared/statistics/runs';
import { byMonth, byWeek, overTime } from '../../../shared/statistics/spread';
import { createTally, type CountedPlay, type Period } from '../../../shared/statistics/tally';
import { usualMinutes } from '../../../shared/statistics/usualMinutes';

const AUCKLAND = 'Pacific/Auckland';
const NEW_YORK = 'America/New_York';

const base = { from: null, to: null, at: null, zone: null, order: 0, origin: 'mark', minutes: 50, pass: 1 } as const;
const at = (iso: string, zone: string, more: Partial<CountedPlay> = {}): CountedPlay => ({
  ...base,
  precision: 'second',
  at: Date.parse(iso),
  zone,
  order: Date.parse(iso),
  ...more,
});
const on = (from: string, to = from, more: Partial<CountedPlay> = {}): CountedPlay => ({
  ...base,
  precision: from === to ? 'day' : 'range',
  from,
  to,
  order: Date.parse(`${from}T12:00:00Z`),
  ...more,
});
const unknown: CountedPlay = { ...base, precision: 'unknown' };

function tallyOf(plays: readonly CountedPlay[], period: Period = null, usual: number | null = 45) {
  const tally = createTally(period);
  tally.addShow('show', usual, plays);
  return tally.result();
}

const hoursOf = (plays: readonly CountedPlay[]) =>
  tallyOf(plays).hours.flatMap((row, day) => row.flatMap((count, hour) => (count > 0 ? [[day, hour, count]] : [])));

describe('days and hours', () => {
  it('are those of the clock where it was watched', () => {
    // Saturday, 21 November 2026, half past eleven in the morning, UTC: Sunday past midnight in Auckland, before dawn in New York.
    const plays = [at('2026-11-21T11:30:00Z', AUCKLAND), at('2026-11-21T11:30:00Z', NEW_YORK)];
    expect(tallyOf(plays).days).toEqual([
      ['2026-11-21', 1],
      ['2026-11-22', 1],
    ]);
    expect(hoursOf(plays)).toEqual([
      [5, 6, 1],
      [6, 0, 1],
    ]);
  });

  it('hold in New York over the night that has an hour twice', () => {
    // Sunday, 1 November 2026: 01:30 summer time, an hour later 01:30 winter time, and the last second of the day.
    const plays = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', '2026-11-02T04:59:59Z'].map((one) =>
      at(one, NEW_YORK),
    );
    expect(tallyOf(plays).days).toEqual([['2026-11-01', 3]]);
    expect(hoursOf(plays)).toEqual([
      [6, 1, 2],
      [6, 23, 1],
    ]);
  });

  it('hold in New York over the night that lacks an hour', () => {
    // Sunday, 8 March 2026: 01:59, a minute later it is 03:00.
    const plays = ['2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z'].map((one) => at(one, NEW_YORK));
    expect(hoursOf(plays)).toEqual([
      [6, 1, 1],
      [6, 3, 1],
    ]);
  });

  it('hold in Auckland over both', () => {
    // Sunday, 27 September 2026: 01:59 NZST, then 03:00 NZDT. Sunday, 5 April 2026: 02:30 twice.
    const spring = ['2026-09-26T13:59:00Z', '2026-09-26T14:00:00Z'].map((one) => at(one, AUCKLAND));
    expect(tallyOf(spring).days).toEqual([['2026-09-27', 2]]);
    expect(hoursOf(spring)).toEqual([
      [6, 1, 1],
      [6, 3, 1],
    ]);
    const autumn = ['2026-04-04T13:30:00Z', '2026-04-04T14:30:00Z'].map((one) => at(one, AUCKLAND));
    expect(hoursOf(autumn)).toEqual([[6, 2, 2]]);
  });

  it('leave out what was marked in bulk or has no day, and say how many', () => {
    const tally = tallyOf([
      at('2026-11-20T20:00:00Z', NEW_YORK),
      at('2026-11-20T20:00:00Z', NEW_YORK, { origin: 'import' }),
      at('2026-11-20T20:00:00Z', NEW_YORK, { origin: 'bulk' }),
      on('2026-11-20', '2026-11-20', { origin: 'import-bulk' }),
      on('2026-11-19'),
      on('2026-11-01', '2026-11-30'),
      unknown,
    ]);
    expect(tally.plays).toBe(7);
    expect(tally.days).toEqual([
      ['2026-11-19', 1],
      ['2026-11-20', 2],
    ]);
    expect(tally.left).toEqual({ bulk: 2, vague: 2, hourless: 1 });
    expect(tally.hours.flat().reduce((sum, one) => sum + one, 0)).toBe(2);
  });
});

describe('time', () => {
  it('counts unknown lengths with the usual one, and says how many', () => {
    const plays = [on('2026-01-01'), on('2026-01-02', '2026-01-02', { minutes: null }), { ...unknown, minutes: 30 }];
    expect(tallyOf(plays)).toMatchObject({ minutes: 50 + 45 + 30, usual: 1, lengthless: 0 });
    expect(tallyOf(plays, null, null)).toMatchObject({ minutes: 80, usual: 0, lengthless: 1 });
  });

  it('takes the middle of the known lengths for usual, the shorter of two', () => {
    expect(usualMinutes([null, 90, 42, 44])).toBe(44);
    expect(usualMinutes([42, 44])).toBe(42);
    expect(usualMinutes([null])).toBeNull();
    expect(usualMinutes([])).toBeNull();
  });

  it('is told by show and by viewing', () => {
    const tally = createTally(null);
    tally.addShow('short', 20, [on('2026-01-01', '2026-01-01', { minutes: 20 })]);
    tally.addShow('long', 60, [on('2026-01-01'), on('2026-01-02', '2026-01-02', { pass: 2 })]);
    tally.addShow('nothing', 60, []);
    expect(tally.result()).toMatchObject({
      plays: 3,
      minutes: 120,
      shows: [
        { show: 'long', plays: 2, minutes: 100 },
        { show: 'short', plays: 1, minutes: 20 },
      ],
      passes: [
        { pass: 1, plays: 2, minutes: 70 },
        { pass: 2, plays: 1, minutes: 50 },
      ],
    });
  });
});

describe('a period', () => {
  it('has its first and its last day, and a longer time only as a whole', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const plays = [
      on('2025-12-31'),
      on('2026-01-01'),
      on('2026-12-31'),
      on('2027-01-01'),
      on('2026-03-01', '2026-03-31'),
      on('2025-12-01', '2026-01-31'),
      on('2024-01-01', '2024-12-31'),
      unknown,
    ];
    expect(tallyOf(plays, period)).toMatchObject({ plays: 3, unplaced: 2, left: { vague: 1 } });
  });

  it('goes by the day of the place at its ends', () => {
    // New Year in Auckland while it is still the old one in New York.
    const midnight = '2025-12-31T11:00:00Z';
    const period = { from: '2026-01-01', to: '2026-12-31' };
    expect(tallyOf([at(midnight, AUCKLAND)], period).plays).toBe(1);
    expect(tallyOf([at(midnight, NEW_YORK)], period).plays).toBe(0);
  });
});

describe('runs of days', () => {
  const days = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-08', '2026-11-19', '2026-11-20', '2026-11-21'];
  it('go over the end of a month and over a change of the clocks', () => {
    expect(longestRun(days.slice(0, 4))).toEqual({ from: '2026-02-27', to: '2026-03-01', days: 3 });
    expect(longestRun(['2026-03-07', '2026-03-08', '2026-03-09'])).toMatchObject({ days: 3 });
  });
  it('of several of one length are told by the newest', () => {
    expect(longestRun(days)).toEqual({ from: '2026-11-19', to: '2026-11-21', days: 3 });
    expect(longestRun([])).toBeNull();
  });
  it('go on today, and until tomorrow what ended yesterday', () => {
    expect(currentRun(days, '2026-11-21')?.days).toBe(3);
    expect(currentRun(days, '2026-11-22')?.days).toBe(3);
    expect(currentRun(days, '2026-11-23')).toBeNull();
    expect(currentRun([], '2026-11-23')).toBeNull();
  });
});

describe('plays over time', () => {
  const days: [string, number][] = [
    ['2026-10-31', 1],
    ['2026-11-01', 2],
    ['2026-11-02', 4],
    ['2026-11-21', 8],
  ];
  it('fall into weeks from Monday on, without a gap', () => {
    expect(byWeek(days, '2026-10-31', '2026-11-21')).toEqual([
      { from: '2026-10-26', to: '2026-11-01', plays: 3 },
      { from: '2026-11-02', to: '2026-11-08', plays: 4 },
      { from: '2026-11-09', to: '2026-11-15', plays: 0 },
      { from: '2026-11-16', to: '2026-11-22', plays: 8 },
    ]);
  });
  it('fall into months, over the year too', () => {
    expect(byMonth(days, '2026-10-31', '2027-01-02')).toEqual([
      { from: '2026-10-01', to: '2026-10-31', plays: 1 },
      { from: '2026-11-01', to: '2026-11-30', plays: 14 },
      { from: '2026-12-01', to: '2026-12-31', plays: 0 },
      { from: '2027-01-01', to: '2027-01-31', plays: 0 },
    ]);
  });
  it('are told by month where weeks would be too many', () => {
    expect(overTime(days, '2026-01-01', '2026-11-21').unit).toBe('week');
    expect(overTime(days, '2016-01-01', '2026-11-21')).toMatchObject({ unit: 'month', bars: { length: 131 } });
  });
});
