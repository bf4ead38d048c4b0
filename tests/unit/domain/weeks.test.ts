import { describe, expect, it } from 'vitest';
import { addMonths, addMonthsToDay, mondayOf, weekdayOf, weeksOfMonth } from '../../../shared/util/weeks';

describe('weeks', () => {
  it('begin on Monday, whatever the clock on the wall', () => {
    expect(weekdayOf('2026-11-21')).toBe(5);
    expect(mondayOf('2026-11-21')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    // Over a change of the clocks, and over the year.
    expect(mondayOf('2026-03-29')).toBe('2026-03-23');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });

  it('of a month are whole and cover it: four in February 2021, six in August 2026', () => {
    expect(weeksOfMonth('2021-02').map(([monday]) => monday)).toEqual([
      '2021-02-01',
      '2021-02-08',
      '2021-02-15',
      '2021-02-22',
    ]);
    const august = weeksOfMonth('2026-08');
    expect(august).toHaveLength(6);
    expect(august[0]?.[0]).toBe('2026-07-27');
    expect(august[5]?.[6]).toBe('2026-09-06');
  });

  it('steps by months, and to the last day where a month is shorter', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonthsToDay('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonthsToDay('2028-02-29', -12)).toBe('2027-02-28');
  });
});
