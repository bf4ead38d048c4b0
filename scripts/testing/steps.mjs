import { say, seconds } from '../setup/say.mjs';

/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Tally failures: each with its name and reason */
/** @typedef {{ name: string, work: () => Promise<Tally> }} Step */

/**
 * A step that is not a test runner counts as one test.
 * @param {number} code its exit code
 * @returns {Tally}
 */
export const asOne = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * What a test runner's report and exit code say together. A runner that ran nothing has failed, and so has one that
 * ended badly although no test did: it stumbled over something outside them.
 * @param {Tally | undefined} reported
 * @param {number} code
 * @returns {Tally}
 */
export function asRunner(reported, code) {
  const tally = reported ?? { passed: 0, failed: 0 };
  const isSound = tally.passed + tally.failed > 0 && (code === 0 || tally.failed > 0);
  return isSound ? tally : { ...tally, failed: tally.failed + 1 };
}

/**
 * Runs every step, also after one has failed: one run should tell all that is wrong. What failed is told again at the
 * end, where somebody who reads only that finds it.
 * @param {readonly Step[]} steps
 * @returns {Promise<Tally>}
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const failures = [];
  for (const { name, work } of steps) {
    say(`\n--- ${name}`);
    const start = performance.now();
    let tally = asOne(1);
    try {
      tally = await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(reason);
      tally = { ...tally, failures: [reason] };
    }
    failures.push(...(tally.failures ?? []).map((failure) => `${name}: ${failure}`));
    total.passed += tally.passed;
    total.failed += tally.failed;
    lines.push(
      `${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${tally.passed}, ${tally.failed}), ${seconds(start)}`,
    );
    say(lines.at(-1) ?? '');
  }
  if (failures.length > 0) say(`\nWhat failed:\n\n${failures.join('\n\n')}`);
  say(`\n${lines.join('\n')}`);
  return total;
}
