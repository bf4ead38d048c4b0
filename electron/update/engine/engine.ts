import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CancellationError, CancellationToken } from 'builder-util-runtime';
import type { AppUpdater, ProgressInfo } from 'electron-updater';
import type { UpdateFault } from '../../../shared/ipc/updates';
import { makeUpdater } from './makeUpdater';
import type { EngineParts, ReleaseFile, UpdateEngine } from './parts';

// The one file that brings electron-updater. It is built by itself (`scripts/build/updaterPlugin.mjs`) and loaded when
// somebody looks for a newer version: no start pays for it.

/** Asks electron-updater for one kind of package. It never acts by itself: not at the start, and not when the app quits. */
export function createEngine(parts: EngineParts): UpdateEngine {
  const updater = makeUpdater(parts);
  let chosen: ReleaseFile | null = null;
  let replacement: string | null = null;

  return {
    async isNewer() {
      const result = await updater.checkForUpdates();
      if (result?.isUpdateAvailable !== true) return null;
      const extension = EXTENSIONS[parts.kind];
      chosen = parts.feed().files.find(({ url }) => url.endsWith(extension)) ?? null;
      return chosen && { version: result.updateInfo.version, bytes: chosen.size };
    },
    async download(report, signal) {
      const token = new CancellationToken();
      const cancel = (): void => token.cancel();
      const tell = ({ transferred }: ProgressInfo): void => report(transferred);
      signal.addEventListener('abort', cancel, { once: true });
      updater.on('download-progress', tell);
      try {
        const [file] = await updater.downloadUpdate(token);
        replacement = file ?? null;
        return null;
      } catch (error) {
        return error instanceof CancellationError ? 'cancelled' : faultOf(error);
      } finally {
        updater.off('download-progress', tell);
        signal.removeEventListener('abort', cancel);
      }
    },
    async install(restart) {
      // It has lain where the viewer's other programs may write, perhaps for days.
      if (replacement === null || chosen === null || (await sha512(replacement)) !== chosen.sha512) return 'damaged';
      return replace(updater, restart, parts);
    },
  };
}

const EXTENSIONS = { appimage: '.AppImage', deb: '.deb', rpm: '.rpm', nsis: '.exe', mac: '.zip' } as const;

/** Puts the new version in place and quits; electron-updater tells failures as an event and nothing else. */
function replace(updater: AppUpdater, restart: boolean, { kind, relaunch }: EngineParts): UpdateFault | null {
  let failed = false;
  let image = process.env['APPIMAGE'] ?? null;
  const fail = (): void => {
    failed = true;
  };
  const renamed = (file: string): void => {
    image = file;
  };
  updater.on('error', fail);
  updater.on('appimage-filename-updated', renamed);
  try {
    // A new AppImage would be started at once, and leave again because this one is still closing.
    updater.quitAndInstall(true, restart && kind !== 'appimage');
    if (!failed && restart && kind === 'appimage') relaunch(image);
  } catch {
    failed = true;
  } finally {
    updater.off('error', fail);
    updater.off('appimage-filename-updated', renamed);
  }
  return failed ? 'failed' : null;
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

function faultOf(error: unknown): UpdateFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_CHECKSUM_MISMATCH') return 'damaged';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-room';
  if (/^(EACCES|EPERM|EROFS|ENOENT)$/.test(code)) return 'failed';
  return 'offline';
}
