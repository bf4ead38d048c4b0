import { describe, expect, it } from 'vitest';
import { median, p95, quantile, round, spread } from '../../bench/harness/statistics.mjs';

describe('figures of measured values', () => {
  it('takes the middle, whatever the order', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('goes by distance between two values', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(p95(Array.from({ length: 101 }, (_, index) => index))).toBe(95);
    expect(p95([1, 2])).toBeCloseTo(1.95);
  });

  it('orders by value and not by writing', () => {
    expect(median([9, 10, 100])).toBe(10);
  });

  it('says how far the middle half reaches', () => {
    expect(spread([10, 10, 10])).toBe(0);
    expect(spread([90, 95, 100, 105, 110])).toBe(5);
  });

  it('refuses what is no measurement', () => {
    expect(() => median([])).toThrow('nothing');
    expect(() => p95([1, NaN])).toThrow('not a number');
    expect(() => p95([1, Infinity])).toThrow('not a number');
  });

  it('rounds', () => {
    expect([round(1.005), round(1.234), round(12.6, 0)]).toEqual([1, 1.23, 13]);
  });
});
