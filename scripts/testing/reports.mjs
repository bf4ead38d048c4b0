import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';

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
 * @param {{ numPassedTests: number, numFailedTests: number }} report of Vitest
 * @returns {Tally}
 */
export const countVitest = ({ numPassedTests, numFailedTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
});

/**
 * A flaky test is one that failed: it is not asked again until it says yes.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report of Playwright
 * @returns {Tally}
 */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});
