import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { executableName } from '../../../scripts/setup/runtime.mjs';
import { projectFolder } from '../../../scripts/setup/project.mjs';

/** @param {string} name */
function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the measurements with npm run bench.`);
  return value;
}

/** The unpacked Electron that the package was made with. */
export const electronFolder = () => given('WATCHBILL_ELECTRON_FOLDER');

/** The package exactly as it ships. */
export const watchbill = () => ({ name: 'Watchbill', program: given('WATCHBILL_APP'), args: [] });

/** The archive with everything of ours in it. */
export function archive() {
  const folder = path.dirname(given('WATCHBILL_APP'));
  return process.platform === 'darwin'
    ? path.join(folder, '..', 'Resources', 'app.asar')
    : path.join(folder, 'resources', 'app.asar');
}

/**
 * A bare window of the very same Electron, made in `folder`. A whole copy and no links: processes that run from the
 * same file share its pages, and the memory of a bare window would be the less, the more Electrons happen to run.
 * @param {string} folder
 */
export function bareWindow(folder) {
  const resources = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  cpSync(electronFolder(), folder, { recursive: true, verbatimSymlinks: true });
  for (const other of ['app', 'app.asar', 'default_app.asar']) {
    const file = path.join(folder, resources, other);
    if (existsSync(file)) rmSync(file, { recursive: true });
  }
  const bare = path.join(projectFolder, 'tests', 'bench', 'bare');
  cpSync(bare, path.join(folder, resources, 'app'), { recursive: true });
  return { name: 'bare window', program: path.join(folder, executableName), args: [] };
}
