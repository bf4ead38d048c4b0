import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { sandboxSwitches } from '../../../scripts/setup/display.mjs';
import { connect, PIPE_SWITCH } from './connection.mjs';
import { attach } from './page.mjs';

/** For two windows that stand open at once: one of them covers the other, and a covered one would draw no frames. */
export const DRAW_WHEN_COVERED = ['--disable-backgrounding-occluded-windows'];

/** How long an application may take to close before it is ended by force. */
const CLOSING = 10_000;

/**
 * @typedef {{ name: string, program: string, args: readonly string[] }} Program
 * @typedef {object} Application
 * @property {number} startedAt wall clock just before the spawn, in milliseconds with a fraction
 * @property {number} pid
 * @property {Promise<unknown>} ended
 * @property {() => Promise<import('./page.mjs').Page>} attach
 * @property {() => Promise<void>} quit as the system would ask it to: it may finish writing
 */

/** The wall clock with a fraction. Its zero is that of `performance.timeOrigin` in a page. */
const wallClock = () => performance.timeOrigin + performance.now();

/**
 * Starts an application on a profile.
 * @param {Program} program
 * @param {string} profile folder for its data
 * @param {readonly string[]} [more] further switches
 * @returns {Application}
 */
export function launch(program, profile, more = []) {
  const args = [...program.args, ...sandboxSwitches(), PIPE_SWITCH, `--user-data-dir=${profile}`, ...more];
  const startedAt = wallClock();
  const child = spawn(program.program, args, {
    // A group of its own, so that nothing it started outlives it.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program.program} could not be started.`);
  const connection = connect(child);
  return {
    startedAt,
    pid,
    ended,
    attach: () => attach(connection),
    quit: async () => {
      child.kill('SIGTERM');
      const waiting = new AbortController();
      await Promise.race([ended, pause(CLOSING, null, { signal: waiting.signal }).catch(() => null)]);
      waiting.abort();
      endGroup(pid);
      await ended;
    },
  };
}

/** @param {number} pid */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}
