import { availableParallelism } from 'node:os';
import { packageEnvironment } from '../packaging/places.mjs';
import { run, runTool, toolPath } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';
import { hasDisplay } from '../setup/systemLibraries.mjs';
import { withVirtualDisplays } from '../setup/virtualDisplays.mjs';
import { countPlaywright, countReport, countVitest, freshReport } from './reports.mjs';
import { asOne, asRunner } from './steps.mjs';

/** Folders with a configuration of their own: what may be named in one may not exist in the other. */
const TYPED = ['shared', 'electron', 'renderer', 'tests'];

export async function checkTypes() {
  let worst = 0;
  for (const folder of TYPED) worst = Math.max(worst, (await runTool('typescript', 'tsc', ['-p', folder])).code);
  return asOne(worst);
}

/**
 * Tests without a browser: units, migrations, properties, components, leaks.
 * @param {readonly string[]} args for vitest, such as the project to run; all of them by default
 */
export async function runVitest(args = []) {
  const file = freshReport('vitest');
  const { code } = await runTool('vitest', 'vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return asRunner(countReport(file, countVitest), code);
}

/**
 * Where there is no display of the system's, each worker gets a virtual one of its own: two applications on one display
 * take the keyboard from each other.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, workers?: number }} [more] workers: at most so many at once; one by default
 * @returns {Promise<number>} the exit code
 */
export async function playwright(args, { env = {}, workers = 1 } = {}) {
  const command = [toolPath('@playwright/test', 'playwright'), 'test', ...args];
  const start = async (/** @type {readonly string[]} */ displays) => {
    const own = { WATCHBILL_DISPLAYS: displays.join(' ') };
    const { code } = await run(process.execPath, command, {
      group: true,
      env: { ...packageEnvironment(), ...own, ...env },
    });
    return code;
  };
  if (hasDisplay) return start([]);
  const count = Math.min(workers, availableParallelism());
  say(`There is no display: running under ${count === 1 ? 'a virtual one' : `${count} virtual ones`} (Xvfb).`);
  return withVirtualDisplays(count, start);
}

/**
 * @param {string} project one of those in playwright.config.ts
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv, workers?: number }} [more]
 */
export async function runPlaywright(project, { args = [], env = {}, workers = 1 } = {}) {
  const file = freshReport(project);
  const code = await playwright([`--project=${project}`, ...args], {
    env: { ...env, WATCHBILL_REPORT: file },
    workers,
  });
  return asRunner(countReport(file, countPlaywright), code);
}
