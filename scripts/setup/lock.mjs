import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from './project.mjs';
import { say } from './say.mjs';

const lockFile = inProject('.setup', 'lock');

/** Longer than any set-up. After a restart the number of a killed one may belong to a process that never ends. */
const LONGEST = 45 * 60 * 1000;

/** @param {number} processId */
function isAlive(processId) {
  const age = Date.now() - (statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (processId === process.pid || age > LONGEST) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

function tryToTake() {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  return false;
}

function holder() {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * One set-up at a time in a checkout: two `npm ci` at once would pull node_modules away under each other.
 * A lock left by a killed set-up is recognised by its process being gone.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withSetupLock(work) {
  let told = false;
  while (!tryToTake()) {
    const other = holder();
    // An empty file belongs to a set-up that is just writing its number, unless it stays empty.
    if (other === 0) await wait(200);
    if (holder() === other && (other === 0 || !isAlive(other))) {
      rmSync(lockFile, { force: true });
      continue;
    }
    if (!told) say(`Waiting for another set-up in this folder (process ${other}).`);
    told = true;
    await wait(300);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}
