import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/testing/reports.mjs';
import { asOne, asRunner } from '../../../scripts/testing/steps.mjs';

describe('counting tests', () => {
  it('counts a step without tests of its own as one', () => {
    expect([asOne(0), asOne(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });

  it('believes a runner whose report and exit code agree', () => {
    expect(asRunner({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(asRunner({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a failure when nothing ran', () => {
    expect(asRunner({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(asRunner(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a failure when a runner stumbled outside its tests', () => {
    expect(asRunner({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('reads both reports', () => {
    expect(countVitest({ numPassedTests: 2, numFailedTests: 1 })).toEqual({ passed: 2, failed: 1 });
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1 } })).toEqual({ passed: 4, failed: 2 });
  });
});
