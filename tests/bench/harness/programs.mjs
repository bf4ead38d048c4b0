import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applicationCommand } from '../../../scripts/setup/runtimeView.mjs';
import { executableName } from '../../../scripts/setup/runtime.mjs';
import { projectFolder } from '../../../scripts/setup/project.mjs';

/** @param {string} name */
function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the measurements with npm run bench.`);
  return value;
}

/** The package exactly as it ships. */
export const watchbill = () => ({ name: 'Watchbill', program: given('WATCHBILL_APP'), args: [] });

/** The archive with everything of ours in it. */
export function archive() {
  const folder = path.dirname(given('WATCHBILL_APP'));
  return process.platform === 'darwin'
    ? path.join(folder, '..', 'Resources', 'app.asar')
    : path.join(folder, 'resources', 'app.asar');
}

/** A bare window of the very same Electron. */
export function bareWindow() {
  const folder = given('WATCHBILL_ELECTRON_FOLDER');
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim();
  const runtime = {
    folder,
    executable: path.join(folder, executableName),
    version,
    origin: /** @type {const} */ ('named'),
  };
  return { name: 'bare window', ...applicationCommand(runtime, path.join(projectFolder, 'tests', 'bench', 'bare')) };
}
