import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensurePackaged } from './packaging/ensurePackaged.mjs';
import { electronBuilder, systemSwitch } from './packaging/package.mjs';
import { releaseFolder, unpackedFolder } from './packaging/places.mjs';
import { SetupError } from './setup/project.mjs';
import { say } from './setup/say.mjs';
import { ensureMachine, main } from './setup/setUp.mjs';

const isLinux = process.platform === 'linux';

/**
 * Archives need a 7-zip, which electron-builder would download; Debian's serves as well.
 * @returns {NodeJS.ProcessEnv}
 */
function archiver() {
  const named = process.env['ELECTRON_BUILDER_7ZIP_PATH'];
  const path7zip = named ?? ['/usr/bin/7za', '/usr/lib/p7zip/7za'].find((file) => existsSync(file));
  return path7zip ? { ELECTRON_BUILDER_7ZIP_PATH: path7zip } : {};
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
  if (options.has('--release')) {
    await electronBuilder(runtime, [systemSwitch, '--prepackaged', unpackedFolder], archiver());
  } else {
    const type = isLinux ? 'tar.gz' : 'zip';
    // Named so that nobody takes it for a release.
    const name = `watchbill-\${version}-local-electron-${runtime.version}-\${os}-\${arch}.\${ext}`;
    await electronBuilder(
      runtime,
      [systemSwitch, type, '--prepackaged', unpackedFolder, `-c.artifactName=${name}`],
      archiver(),
    );
    const left = isLinux ? 'AppImage, deb and rpm' : 'The installers';
    say(`Made a ${type} in ${path.dirname(unpackedFolder)}.`);
    say(`${left} need tools that are downloaded: the release workflow makes them, with npm run dist -- --release.`);
  }
  say(`Files are in ${releaseFolder}.`);
  return 0;
}

await main(() => dist(new Set(process.argv.slice(2))));
