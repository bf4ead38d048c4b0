import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectFolder } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's own environment
 * @property {boolean} [quiet] keeps the output back; the caller gets it and decides whether it matters
 * @property {number} [timeout] in milliseconds
 * @property {boolean} [shell]
 * @property {boolean} [group] gives the program a process group of its own, so that a signal reaches all it started:
 *   xvfb-run, for one, hands none on
 */

/** @typedef {{ code: number, output: string }} RunResult */

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end. Signals are handed on, so that stopping a script never leaves an application window,
 * a virtual display or an installer behind.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(program, args, options = {}) {
  const inGroup = options.group === true && process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? projectFolder,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: options.shell ?? false,
      detached: inGroup,
      ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: 'SIGKILL' }),
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const hand = (/** @type {NodeJS.Signals} */ signal) => {
      if (inGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, hand);
    const finish = (/** @type {number} */ code) => {
      for (const signal of SIGNALS) process.off(signal, hand);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    // A program that a signal ended has no exit code; it has not succeeded.
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs npm, whichever started this script, without a shell where that can be avoided.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options = {}) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * The script of a command that a dependency brings. Started with our own Node: node_modules/.bin holds shell
 * wrappers on Windows.
 * @param {string} packageName
 * @param {string} command
 */
export function toolPath(packageName, command) {
  const folder = inProject('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(packageName, command, args, options) {
  return run(process.execPath, [toolPath(packageName, command), ...args], options);
}
