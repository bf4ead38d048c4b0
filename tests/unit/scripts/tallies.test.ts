import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/setup/project.mjs';
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

  it('reads the report of Vitest, and names what failed with the beginning of its reason', () => {
    const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
    const failed = {
      fullName: 'divides',
      status: 'failed',
      failureMessages: ['\u001b[31mexpected 2\u001b[39m', 'got 3'],
    };
    const testResults = [
      { name: inProject('tests', 'sums.test.ts'), status: 'failed', assertionResults: [passed, failed] },
      { name: inProject('tests', 'broken.test.ts'), status: 'failed', message: 'cannot be read', assertionResults: [] },
      { name: inProject('tests', 'well.test.ts'), status: 'passed', message: '', assertionResults: [passed] },
    ];
    expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
      passed: 2,
      failed: 1,
      failures: ['tests/sums.test.ts › divides\n    expected 2\n    got 3', 'tests/broken.test.ts\n    cannot be read'],
    });
  });

  it('reads the report of Playwright, flaky tests among what failed', () => {
    const spec = (title: string, ok: boolean, status: string, message?: string) => ({
      title,
      ok,
      file: 'a.e2e.ts',
      line: 7,
      tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
    });
    const inner = { specs: [spec('opens', true, 'expected'), spec('closes', false, 'unexpected', 'stayed open')] };
    const suites = [{ specs: [spec('marks', true, 'flaky', 'late')], suites: [inner] }];
    const stats = { expected: 4, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats, suites, errors: [{ message: 'no display' }] })).toEqual({
      passed: 4,
      failed: 2,
      failures: [
        'a.e2e.ts:7 › marks\n    late',
        'a.e2e.ts:7 › closes\n    stayed open',
        'outside of tests\n    no display',
      ],
    });
  });
});
