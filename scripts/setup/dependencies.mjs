import { readFileSync, writeFileSync } from 'node:fs';
import { contentHash, readStamp } from './contentHash.mjs';
import { inProject, SetupError } from './project.mjs';
import { runNpm } from './run.mjs';
import { say, seconds } from './say.mjs';

const stampFile = inProject('node_modules', '.watchbill-lock');

/** @typedef {{ version?: string, optional?: boolean }} LockEntry */

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function packagesOf(file) {
  const { '': _root, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

/** Whether what is installed is what the lock file says, although somebody ran npm without us. */
function installedMatchesLock() {
  try {
    const installed = packagesOf(inProject('node_modules', '.package-lock.json'));
    const wanted = packagesOf(inProject('package-lock.json'));
    const nothingExtra = Object.keys(installed).every((name) => name in wanted);
    // Optional packages of other systems are in the lock file but never installed.
    return (
      nothingExtra &&
      Object.entries(wanted).every(([name, { version, optional }]) =>
        name in installed ? installed[name]?.version === version : optional === true,
      )
    );
  } catch {
    return false;
  }
}

/** Installs what the lock file names, if that is not what lies in node_modules already. */
export async function ensureDependencies() {
  const wanted = contentHash(['package-lock.json'], [process.platform, process.arch]);
  if (readStamp(stampFile) === wanted) return;
  // In CI nothing but a clean installation counts.
  const adopt = process.env['CI'] === undefined && installedMatchesLock();
  if (!adopt) {
    const start = performance.now();
    say('Installing dependencies (npm ci).');
    const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
    if (code !== 0) throw new SetupError(`The dependencies could not be installed:\n${output.trim()}`);
    say(`Dependencies installed in ${seconds(start)}.`);
  }
  writeFileSync(stampFile, `${wanted}\n`);
}
