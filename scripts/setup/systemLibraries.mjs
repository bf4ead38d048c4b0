import { existsSync } from 'node:fs';
import { SetupError } from './project.mjs';
import { run } from './run.mjs';
import { say, seconds } from './say.mjs';

/** Debian packages by what they are needed for. A few more follow by themselves. */
const PACKAGES = {
  window: 'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 libnotify4 at-spi2-core fonts-dejavu-core'.split(' '),
  display: ['xvfb', 'xauth'],
  archive: ['p7zip-full'],
  chromium: ['chromium'],
};

/** @typedef {keyof typeof PACKAGES} LibraryGroup */

const isRoot = process.getuid?.() === 0;

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/**
 * Ubuntu renamed some libraries when it went to 64-bit time (libgtk-3-0t64); either name will do.
 * @param {readonly string[]} names
 */
async function missingOf(names) {
  const both = names.flatMap((name) => [name, `${name}t64`]);
  const { output } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...both], {
    quiet: true,
  });
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice('installed '.length)),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/**
 * The names that this system's package lists know them by; to be asked after the lists are up to date.
 * @param {readonly string[]} names
 */
async function namesHere(names) {
  const renamed = names.map((name) => `${name}t64`);
  const { output } = await run('apt-cache', ['--no-all-versions', 'show', ...renamed], { quiet: true });
  const known = new Set(output.split('\n').filter((line) => line.startsWith('Package: ')));
  return names.map((name) => (known.has(`Package: ${name}t64`) ? `${name}t64` : name));
}

/** @param {readonly string[]} names */
async function install(names) {
  const start = performance.now();
  say(`Installing system libraries: ${names.join(' ')}.`);
  const patience = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run('apt-get', [...patience, 'update'], options);
  const install = await run(
    'apt-get',
    [...patience, 'install', '--yes', '--no-install-recommends', ...(await namesHere(names))],
    options,
  );
  if (install.code !== 0) {
    throw new SetupError(`The system libraries could not be installed:\n${update.output}${install.output}`.trim());
  }
  say(`System libraries installed in ${seconds(start)}.`);
}

/**
 * Sees to the system's libraries on Debian and Ubuntu. On other systems, and for other users than root, it only
 * says what to run: what is missing may be there under another name.
 * @param {readonly LibraryGroup[]} groups
 */
export async function ensureSystemLibraries(groups) {
  if (process.platform !== 'linux') return;
  const needed = groups.filter((group) => group !== 'display' || !hasDisplay).flatMap((group) => PACKAGES[group]);
  if (existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get')) {
    const missing = await missingOf(needed);
    if (missing.length > 0 && isRoot) await install(missing);
    else if (missing.length > 0) {
      say(`Some system libraries are missing. Please run: sudo apt-get install ${missing.join(' ')}`);
    }
  }
  if (groups.includes('display') && !hasDisplay && !existsSync('/usr/bin/xvfb-run')) {
    throw new SetupError('There is no display, and xvfb-run, which could stand in for one, is not installed.');
  }
}
