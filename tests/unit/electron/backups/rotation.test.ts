import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, toRemove, type Rotated } from '../../../../electron/services/backups/rotation';

const DAY = 86_400_000;
const NOON = new Date(2026, 5, 15, 12).getTime();

const backup = (daysAgo: number, more: Partial<Rotated> = {}): Rotated => ({
  name: `backup ${daysAgo}`,
  createdAt: NOON - daysAgo * DAY,
  reason: 'changes',
  good: true,
  ...more,
});
const kept = (backups: Rotated[]): number[] => {
  const gone = new Set(toRemove(backups, DEFAULT_LIMITS));
  return backups.filter((one) => !gone.has(one.name)).map((one) => Math.round((NOON - one.createdAt) / DAY));
};

describe('rotation', () => {
  it('keeps days, then weeks, then months', () => {
    const year = Array.from({ length: 365 }, (_, day) => backup(day));
    const days = kept(year);
    expect(days.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(days.length).toBeLessThanOrEqual(10 + 7 + 4 + 12);
    expect(days.at(-1)).toBeGreaterThan(300);
  });

  it('keeps all of an hour of work while there are few', () => {
    const hour = Array.from({ length: 10 }, (_, index) => backup(index / 100, { name: `minute ${index}` }));
    expect(toRemove(hour, DEFAULT_LIMITS)).toEqual([]);
  });

  it('keeps the last good one whatever comes after it, and all while none is good', () => {
    const bad = Array.from({ length: 40 }, (_, day) => backup(day, { good: false }));
    expect(toRemove(bad, DEFAULT_LIMITS)).toEqual([]);
    expect(toRemove([...bad, backup(400)], DEFAULT_LIMITS)).not.toContain('backup 400');
  });

  it('keeps those made before a large change longer', () => {
    const list = [...Array.from({ length: 60 }, (_, day) => backup(day)), backup(45.5, { reason: 'before-restore' })];
    expect(toRemove(list, DEFAULT_LIMITS)).not.toContain('backup 45.5');
  });

  it('keeps the one that last passed a test until another has, however old it is', () => {
    const year = Array.from({ length: 365 }, (_, day) => backup(day));
    expect(toRemove(year, DEFAULT_LIMITS)).toContain('backup 200');
    expect(toRemove(year, DEFAULT_LIMITS, 'backup 200')).not.toContain('backup 200');
  });

  it('keeps as many as the viewer wants', () => {
    const year = Array.from({ length: 365 }, (_, day) => backup(day));
    const limits = { recent: 3, daily: 0, weekly: 0, monthly: 0, beforeChange: 0 };
    expect(toRemove(year, limits)).toHaveLength(362);
    expect(toRemove(year, { ...limits, daily: 60 })).toHaveLength(305);
  });

  it('never removes the newest good one, and settles: a second run removes nothing', () => {
    const one = fc.record({
      createdAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      reason: fc.constantFrom('changes' as const, 'quit' as const, 'before-import' as const),
      good: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 80 }), (list) => {
        const backups = list.map((entry, index) => ({ ...entry, name: `${index}` }));
        const gone = new Set(toRemove(backups, DEFAULT_LIMITS));
        const left = backups.filter((entry) => !gone.has(entry.name));
        const newest = backups.filter((entry) => entry.good).toSorted((a, b) => b.createdAt - a.createdAt)[0];
        if (newest) expect(left.some((entry) => entry.createdAt === newest.createdAt && entry.good)).toBe(true);
        expect(toRemove(left, DEFAULT_LIMITS)).toEqual([]);
      }),
    );
  });
});
