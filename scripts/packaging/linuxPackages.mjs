import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { linkTree } from '../setup/linkTree.mjs';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { electronBuilder } from './package.mjs';
import { releaseFolder, unpackedFolder } from './places.mjs';

/**
 * Archives need a 7-zip, which electron-builder would download; Debian's serves as well. Its highest level, which
 * electron-builder takes by itself, needs seven minutes for one percent.
 * @returns {NodeJS.ProcessEnv}
 */
export function archiver() {
  const named = process.env['ELECTRON_BUILDER_7ZIP_PATH'];
  const path7zip = named ?? ['/usr/bin/7za', '/usr/lib/p7zip/7za'].find((file) => existsSync(file));
  const level = { ELECTRON_BUILDER_COMPRESSION_LEVEL: process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ?? '5' };
  return path7zip ? { ...level, ELECTRON_BUILDER_7ZIP_PATH: path7zip } : level;
}

/** Whether a deb can be made without a download. */
export async function hasDpkg() {
  return process.platform === 'linux' && (await run('dpkg-deb', ['--version'], { quiet: true })).code === 0;
}

/** electron-builder asks for it; ours leaves it out of the package where nobody has named one. */
const homepage = () => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}` : 'about:blank';
};

/**
 * Makes packages for Linux of what lies unpacked, one kind after the other.
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {readonly ('AppImage' | 'tar.gz' | 'deb' | 'rpm')[]} kinds
 * @param {{ output?: string, name?: string, env?: NodeJS.ProcessEnv }} [how] `name`: made with what is on this machine,
 *   and called so; without one it is called as in a release, and fpm is downloaded
 */
export async function makeLinuxPackages(runtime, kinds, { output, name, env = {} } = {}) {
  const own = name === undefined ? {} : { CUSTOM_FPM_PATH: inProject('scripts', 'packaging', 'fpmWithDpkg.mjs') };
  for (const kind of kinds) {
    // Files that say of which kind a package is are put beside the others: each kind begins with none.
    const staged = mkdtempSync(path.join(releaseFolder, '.staged-'));
    try {
      linkTree(unpackedFolder, staged, () => 'link');
      chmodSync(staged, 0o755);
      // By this a copy knows that the system's packages replace it (`electron/update/installedAs.ts`).
      if (kind === 'deb' || kind === 'rpm') {
        writeFileSync(path.join(staged, 'resources', 'package-type'), `${kind}\n`);
      }
      // oxlint-disable-next-line no-await-in-loop -- one of them keeps all processors busy
      await electronBuilder(
        runtime,
        [
          '--linux',
          kind,
          '--prepackaged',
          staged,
          `-c.extraMetadata.homepage=${homepage()}`,
          ...(name === undefined ? [] : [`-c.artifactName=${name}.\${ext}`]),
          ...(output === undefined ? [] : [`-c.directories.output=${output}`]),
        ],
        { ...archiver(), ...own, ...env },
      );
    } finally {
      rmSync(staged, { recursive: true, force: true });
    }
  }
}
