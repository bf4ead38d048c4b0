import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { officialRuntime } from './officialRuntime.mjs';
import { readPackage, SetupError } from './project.mjs';
import { isRegistryPlatform, registryRuntime } from './registryRuntime.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder an Electron distribution, unpacked
 * @property {string} executable
 * @property {string} version
 * @property {'named' | 'official' | 'registry'} origin
 */

const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** Where the executable lies in an unpacked Electron distribution. */
export const executableName = EXECUTABLES[/** @type {keyof typeof EXECUTABLES} */ (process.platform)] ?? 'electron';

/**
 * @param {string} folder
 * @param {Runtime['origin']} origin
 * @returns {Runtime}
 */
function describe(folder, origin) {
  const executable = path.join(folder, executableName);
  const versionFile = path.join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) {
    throw new SetupError(`${folder} does not hold an unpacked Electron (${executableName} and version).`);
  }
  return { folder, executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), origin };
}

/** @returns {Promise<Runtime>} */
async function find() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return describe(path.resolve(named), 'named');
  const pinned = readPackage().devDependencies['electron'];
  const official = await officialRuntime();
  if (official) return describe(official, 'official');
  if (process.env['WATCHBILL_OFFICIAL_ELECTRON'] || !isRegistryPlatform) {
    throw new SetupError(
      `Electron ${pinned} could not be downloaded. Name a mirror with ELECTRON_MIRROR, ` +
        'or an unpacked Electron with ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  const runtime = describe(await registryRuntime(), 'registry');
  say(
    `Electron ${pinned} cannot be downloaded here: ` +
      `running on Electron ${runtime.version} from a registry package instead.`,
  );
  return runtime;
}

/** @type {Promise<Runtime> | undefined} */
let found;

/**
 * The Electron to run on: the one the user names, else the official download, else (Linux x64 only) a registry
 * package. WATCHBILL_OFFICIAL_ELECTRON=1 refuses the last.
 */
export function resolveRuntime() {
  found ??= find();
  return found;
}
