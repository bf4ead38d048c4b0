import { describe, expect, it } from 'vitest';
import { canMeasureProcessor, processorTimes, usedBetween } from '../../bench/harness/processorTime.mjs';

const time = (type: string, seconds: number) => ({ type, seconds });

describe('processor time', () => {
  it('is what each process has used since, by kind, and all of one that began meanwhile', () => {
    const before = new Map([
      [1, time('browser', 2)],
      [2, time('renderer', 1)],
      [9, time('utility', 5)],
    ]);
    const after = new Map([
      [1, time('browser', 2.5)],
      [2, time('renderer', 1)],
      [3, time('renderer', 0.25)],
    ]);
    expect(usedBetween(before, after)).toEqual({ all: 0.75, kinds: { browser: 0.5, renderer: 0.25 } });
  });

  it.runIf(canMeasureProcessor)('sees this very process work', () => {
    const before = processorTimes(process.pid);
    const used = () => process.cpuUsage().user + process.cpuUsage().system;
    const until = used() + 200_000;
    while (used() < until);
    const { all } = usedBetween(before, processorTimes(process.pid));
    expect(all).toBeGreaterThan(0.15);
  });
});
