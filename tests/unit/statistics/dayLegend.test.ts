import { describe, expect, it } from 'vitest';
import { darkestOf, stepOf } from '../../../renderer/features/statistics/charts/DayLegend';

describe('the ink of a day', () => {
  it('is darkest from four plays on, where few are usual', () => {
    expect(darkestOf([])).toBe(4);
    expect(darkestOf([1, 1, 2, 1, 3])).toBe(4);
    expect([0, 1, 2, 3, 4, 9].map((count) => stepOf(count, 4))).toEqual([
      'step0',
      'step1',
      'step2',
      'step3',
      'step4',
      'step4',
    ]);
  });

  it('grows with what is usual, and one long day does not pale the others', () => {
    const usual = Array.from({ length: 99 }, (_, day) => 6 + (day % 5));
    expect(darkestOf([...usual, 60])).toBe(12);
    expect(darkestOf([...usual, 60].map(() => 1).concat(60))).toBe(4);
    expect(stepOf(1, 12)).toBe('step1');
    expect(stepOf(7, 12)).toBe('step3');
  });
});
