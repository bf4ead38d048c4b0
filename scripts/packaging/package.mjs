import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash, readStamp } from '../setup/contentHash.mjs';
import { SetupError } from '../setup/project.mjs';
import { runTool } from '../setup/run.mjs';
import { say, seconds } from '../setup/say.mjs';
import { makeEndToEndCopy } from './endToEndCopy.mjs';
import { endToEndFolder, packagedExecutable, releaseFolder, unpackedFolder } from './places.mjs';

const stampFile = path.join(releaseFolder, 'package.stamp');
const INPUTS = [
  'electron-builder.yml',
  'package.json',
  'assets/icons',
  'assets/linux',
  'assets/mac',
  'scripts/afterPack.cjs',
  'scripts/packaging',
];

const SYSTEM_SWITCHES = { darwin: '--mac', win32: '--win' };

/** The electron-builder switch that names the system this runs on. */
export const systemSwitch =
  SYSTEM_SWITCHES[/** @type {keyof typeof SYSTEM_SWITCHES} */ (process.platform)] ?? '--linux';

/**
 * @param {import('../setup/runtime.mjs').Runtime | null} runtime null where electron-builder fetches what it needs
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function electronBuilder(runtime, args, env = {}) {
  const { code, output } = await runTool(
    'electron-builder',
    'electron-builder',
    [
      ...args,
      '--publish=never',
      ...(runtime ? [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`] : []),
      '-c.npmRebuild=false',
    ],
    // Fuses are written in place: through a hard link they would change the runtime that everybody shares.
    { quiet: true, env: { ...env, USE_HARD_LINKS: 'false' } },
  );
  if (code !== 0) throw new SetupError(`Packaging failed:\n${output.trim()}`);
}

/**
 * Packages the application, and makes the copy for end-to-end tests, if anything that goes into them has changed.
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {string} buildHash
 */
export async function ensurePackage(runtime, buildHash) {
  const wanted = contentHash(INPUTS, [buildHash, runtime.folder, runtime.version, process.arch]);
  const isThere = [unpackedFolder, endToEndFolder].every((folder) => existsSync(path.join(folder, packagedExecutable)));
  if (readStamp(stampFile) === wanted && isThere) return;
  const start = performance.now();
  say(`Packaging with Electron ${runtime.version}.`);
  rmSync(stampFile, { force: true });
  await electronBuilder(runtime, [systemSwitch, 'dir']);
  await makeEndToEndCopy();
  mkdirSync(releaseFolder, { recursive: true });
  writeFileSync(stampFile, `${wanted}\n`);
  say(`Packaged in ${seconds(start)}.`);
}
