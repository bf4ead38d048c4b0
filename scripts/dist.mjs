import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { archiver, hasDpkg, makeLinuxPackages } from './packaging/linuxPackages.mjs';
import { electronBuilder, systemSwitch } from './packaging/package.mjs';
import { releaseFolder, unpackedFolder } from './packaging/places.mjs';
import { SetupError } from './setup/project.mjs';
import { say } from './setup/say.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';

const isLinux = process.platform === 'linux';
/** What a workflow gives for signing; where it has nothing, it gives empty texts, which electron-builder would take for files. */
const SIGNING = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'];
const PACKAGES = /\.(AppImage|deb|rpm|tar\.gz|exe|dmg|zip)$/;

/** @typedef {import('./setup/runtime.mjs').Runtime} Runtime */

/** Every file that a release has for this system. @param {Runtime} runtime */
async function release(runtime) {
  for (const name of SIGNING) if (process.env[name] === '') delete process.env[name];
  if (!isLinux && !process.env['CSC_LINK']) say('There is no certificate: what is made here is not signed.');
  if (isLinux) return makeLinuxPackages(runtime, ['AppImage', 'tar.gz', 'deb', 'rpm']);
  // Both processors in one: electron-builder fetches the other Electron by itself, and puts the two together.
  if (process.platform === 'darwin') return electronBuilder(null, [systemSwitch, '--universal'], archiver());
  return electronBuilder(runtime, [systemSwitch, '--prepackaged', unpackedFolder], archiver());
}

/** What can be made with what is on this machine, and what cannot. @param {Runtime} runtime */
async function local(runtime) {
  // Named so that nobody takes it for a release.
  const name = `\${name}-\${version}-local-electron-${runtime.version}-\${os}-\${arch}`;
  if (!isLinux) {
    const artifactName = `-c.artifactName=${name}.\${ext}`;
    await electronBuilder(runtime, [systemSwitch, 'zip', '--prepackaged', unpackedFolder, artifactName], archiver());
    say('Installers need tools that are downloaded, and certificates: the release workflow makes them.');
    return;
  }
  const deb = await hasDpkg();
  await makeLinuxPackages(runtime, deb ? ['tar.gz', 'deb'] : ['tar.gz'], { name });
  if (!deb) say('Not made: deb, for want of dpkg-deb.');
  say('Not made: AppImage (its runtime is downloaded), rpm (fpm is downloaded), and what Windows and macOS install.');
  say('The release workflow makes them, with npm run dist -- --release.');
}

/** @param {string} folder @returns {number} */
const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

/** Names and sizes, as README.md lists them. */
function sayWhatIsThere() {
  /** @param {string} name @param {number} bytes */
  const line = (name, bytes) => say(`${`${(bytes / 1_000_000).toFixed(1)} MB`.padStart(9)}  ${name}`);
  line(`${path.basename(unpackedFolder)}/`, bytesIn(unpackedFolder));
  for (const name of readdirSync(releaseFolder)
    .filter((entry) => PACKAGES.test(entry))
    .toSorted()) {
    line(name, statSync(path.join(releaseFolder, name)).size);
  }
}

/**
 * `--dir` packages, no more. `--release` makes every file that a release has, on the official Electron only.
 * Without either it makes what can be made anywhere and says what it leaves out.
 * @param {ReadonlySet<string>} options
 */
async function dist(options) {
  const needsArchive = isLinux && !options.has('--dir');
  const runtime = await ensureMachine(needsArchive ? ['archive'] : []);
  if (options.has('--release') && runtime.origin !== 'official') {
    throw new SetupError(`A release is built with the official Electron only, not with ${runtime.folder}.`);
  }
  await ensurePackaged(runtime);
  say(`Packaged: ${unpackedFolder}`);
  if (options.has('--dir')) return 0;
  await (options.has('--release') ? release(runtime) : local(runtime));
  say(`In ${releaseFolder}:`);
  sayWhatIsThere();
  return 0;
}

await main(() => dist(new Set(process.argv.slice(2))));
