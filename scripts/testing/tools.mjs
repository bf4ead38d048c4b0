import { packageEnvironment } from '../packaging/places.mjs';
import { withDisplay } from '../setup/display.mjs';
import { run, runTool, toolPath } from '../setup/run.mjs';
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
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
export async function playwright(args, env = {}) {
  const cli = toolPath('@playwright/test', 'playwright');
  const { program, args: all } = withDisplay(process.execPath, [cli, 'test', ...args]);
  const { code } = await run(program, all, { group: true, env: { ...packageEnvironment(), ...env } });
  return code;
}

/**
 * @param {string} project one of those in playwright.config.ts
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} [more]
 */
export async function runPlaywright(project, { args = [], env = {} } = {}) {
  const file = freshReport(project);
  const code = await playwright([`--project=${project}`, ...args], { ...env, WATCHBILL_REPORT: file });
  return asRunner(countReport(file, countPlaywright), code);
}
