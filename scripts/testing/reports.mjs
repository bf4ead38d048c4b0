import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';
import { failuresPlaywright, failuresVitest } from './failures.mjs';

/** @typedef {import('./steps.mjs').Tally} Tally */

/**
 * The place for a runner's report. An old one is removed: it must not stand for a run that never wrote any.
 * @param {string} name
 */
export function freshReport(name) {
  mkdirSync(inProject('reports'), { recursive: true });
  const file = inProject('reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Tally} count
 * @returns {Tally | undefined} nothing when there is no readable report
 */
export function countReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number } & Parameters<typeof failuresVitest>[0]} report of Vitest
 * @returns {Tally}
 */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  failures: failuresVitest(report),
});

/**
 * A flaky test is one that failed: it is not asked again until it says yes.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } & Parameters<typeof failuresPlaywright>[0]} report of Playwright
 * @returns {Tally}
 */
export const countPlaywright = (report) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky,
  failures: failuresPlaywright(report),
});
