import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { electronBuilder } from './package.mjs';
import { unpackedFolder } from './places.mjs';

const resources = path.join(unpackedFolder, 'resources');
/** Files that say what a package is: of one kind each, so the next kind must not find them. */
const OF_ONE_KIND = ['package-type', 'apparmor-profile', 'app-update.yml'];

/**
 * Archives need a 7-zip, which electron-builder would download; Debian's serves as well.
 * @returns {NodeJS.ProcessEnv}
 */
export function archiver() {
  const named = process.env['ELECTRON_BUILDER_7ZIP_PATH'];
  const path7zip = named ?? ['/usr/bin/7za', '/usr/lib/p7zip/7za'].find((file) => existsSync(file));
  return path7zip ? { ELECTRON_BUILDER_7ZIP_PATH: path7zip } : {};
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
 * @param {{ output?: string, local?: boolean, env?: NodeJS.ProcessEnv, options?: readonly string[] }} [how] `local`: with
 *   what is on this machine, under names that nobody takes for a release
 */
export async function makeLinuxPackages(runtime, kinds, { output, local = false, env = {}, options = [] } = {}) {
  const name = `\${name}-\${version}-local-electron-${runtime.version}-\${os}-\${arch}.\${ext}`;
  const own = local ? { CUSTOM_FPM_PATH: inProject('scripts', 'packaging', 'fpmWithDpkg.mjs') } : {};
  const clean = () => {
    for (const file of OF_ONE_KIND) rmSync(path.join(resources, file), { force: true });
  };
  for (const kind of kinds) {
    clean();
    // By this a copy knows that the system's packages replace it (`electron/update/installedAs.ts`).
    if (kind === 'deb' || kind === 'rpm') writeFileSync(path.join(resources, 'package-type'), `${kind}\n`);
    // oxlint-disable-next-line no-await-in-loop -- all of them read the same folder
    await electronBuilder(
      runtime,
      [
        '--linux',
        kind,
        '--prepackaged',
        unpackedFolder,
        `-c.extraMetadata.homepage=${homepage()}`,
        ...(local ? [`-c.artifactName=${name}`] : []),
        ...(output === undefined ? [] : [`-c.directories.output=${output}`]),
        ...options,
      ],
      { ...archiver(), ...own, ...env },
    );
  }
  clean();
}
