import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { inProject, readPackage } from './project.mjs';
import { hasRegistryRuntime, isRegistryPlatform } from './registryRuntime.mjs';
import { run } from './run.mjs';
import { readStamp } from './contentHash.mjs';
import { say, seconds } from './say.mjs';

const folder = inProject('node_modules', 'electron', 'dist');
const pathFile = inProject('node_modules', 'electron', 'path.txt');

const REMEMBERED = 12 * 60 * 60 * 1000;
const ENOUGH_FOR_A_DOWNLOAD = 20 * 60 * 1000;
// Without an answer only what lies in the download cache can still be had, and that is unpacked in seconds.
const ENOUGH_WITHOUT_AN_ANSWER = 30 * 1000;

/** Electron's own installer writes path.txt last, so a half unpacked one is not taken for whole. */
const isInstalled = () => existsSync(pathFile) && existsSync(path.join(folder, 'version'));

/** Whether the place of the downloads answers at all. A network that swallows packets would hold us up for minutes. */
async function answers() {
  const named = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  if (named.some((name) => process.env[name])) return true;
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * The official Electron, downloaded by its own installer if it is not there yet.
 * A failure is remembered for some hours where the registry package can stand in, so that a start costs no look-up.
 * @returns {Promise<string | undefined>} its folder, or nothing where it cannot be had
 */
export async function officialRuntime() {
  if (isInstalled()) return folder;
  const pinned = readPackage().devDependencies['electron'] ?? '';
  const memory = path.join(cacheFolder(), 'official-electron-unreachable');
  const isRemembered =
    readStamp(memory) === pinned && Date.now() - statSync(memory).mtimeMs < REMEMBERED && hasRegistryRuntime();
  if (isRemembered && !process.env['WATCHBILL_OFFICIAL_ELECTRON']) return undefined;

  const start = performance.now();
  say(`Looking for Electron ${pinned} at its makers'.`);
  const timeout = (await answers()) ? ENOUGH_FOR_A_DOWNLOAD : ENOUGH_WITHOUT_AN_ANSWER;
  const installer = inProject('node_modules', 'electron', 'install.js');
  const { output } = await run(process.execPath, [installer], { quiet: true, timeout });
  if (isInstalled()) {
    rmSync(memory, { force: true });
    say(`Electron ${pinned} downloaded in ${seconds(start)}.`);
    return folder;
  }
  // Where nothing can stand in, the reason is what the user needs.
  if (!isRegistryPlatform) say(output.trim());
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, `${pinned}\n`);
  return undefined;
}
