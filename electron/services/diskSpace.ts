import { statfs } from 'node:fs/promises';
import type { IpcError } from '../../shared/ipc/errors';
import { fail, ok, type Result } from '../../shared/util/result';
import { sentences } from '../words';

/**
 * Below this the viewer is told, in bytes. Chromium may empty a database on a full disk, so they should know while there
 * is still room for everything that they do: a year of marking takes less than a tenth of it.
 */
export const LOW = 500_000_000;
/** What a backup must leave free for the library and its journal file, in bytes. */
export const RESERVE = 50_000_000;
/** How often it is looked at, in milliseconds. */
export const LOOK_EVERY = 60_000;

/** Bytes that this user may still write where a folder lies; null where the system does not tell. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** Whether so many bytes fit, and the reserve stays free. A system that does not tell is tried. */
export type Room = (bytes: number, folder: string) => Promise<Result<null, IpcError>>;

export const roomFor: Room = async (bytes, folder) => {
  const free = await freeBytes(folder);
  if (free === null || free >= bytes + RESERVE) return ok(null);
  return fail({ code: 'DISK_FULL', sentence: sentences.backupNoRoom({ free: `${Math.floor(free / 1_000_000)} MB` }) });
};

/**
 * Looks at the room where the library lies. `tell` is called when little is left, and not again before there was
 * enough in between: a notice that comes every minute is closed unread.
 */
export function watchDisk(parts: {
  folder: string;
  tell: (free: number) => void;
  free?: (folder: string) => Promise<number | null>;
}): { low: () => Promise<number | null>; stop: () => void } {
  const { folder, tell, free = freeBytes } = parts;
  let told = false;

  async function low(): Promise<number | null> {
    const bytes = await free(folder);
    const isLow = bytes !== null && bytes < LOW;
    if (!isLow) told = false;
    return isLow ? bytes : null;
  }

  async function look(): Promise<void> {
    const bytes = await low();
    if (bytes === null || told) return;
    told = true;
    tell(bytes);
  }

  const timer = setInterval(() => void look(), LOOK_EVERY);
  // Looking keeps no app alive.
  timer.unref();
  return {
    /** What the first page of a window is told: that counts as told. */
    low: async () => {
      const bytes = await low();
      told ||= bytes !== null;
      return bytes;
    },
    stop: () => clearInterval(timer),
  };
}
