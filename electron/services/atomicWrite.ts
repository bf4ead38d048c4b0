import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';

// Why not write-file-atomic: it listens for signals while it writes (signal-exit), and Node then leaves the
// signals on their default action. Measured in Electron 33: SIGTERM before its first write quits in order
// (`before-quit`, exit code 0), after it the process is killed (143) and nothing is drained at the end of a
// desktop session. It also does not flush the folder, without which a rename may be lost with the power.

let written = 0;

function temporaryName(file: string): string {
  written += 1;
  return `${file}.${process.pid}-${written}.tmp`;
}

/**
 * Puts `content` under the name `file`, whole or not at all: temporary file beside it, flush, rename, flush of the
 * folder. The folder must exist. Throws the system's error, after which the old file is untouched and nothing of
 * the new one remains.
 */
export async function atomicWrite(file: string, content: string | Uint8Array): Promise<void> {
  // A link keeps pointing to its target; only the target is replaced.
  const target = await realpath(file).catch(() => file);
  const temporary = temporaryName(target);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWithPatience(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(path.dirname(target));
}

/** The same, at once: for the few small files that are written before the first window or while the last one closes. */
export function atomicWriteSync(file: string, content: string | Uint8Array): void {
  const temporary = temporaryName(file);
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  // Windows has no way to flush a folder; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path.dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Takes away what killed processes have left half written in a folder of ours. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.\d+-\d+\.tmp$/.test(name)) rmSync(path.join(folder, name), { force: true });
  }
}

/** Flushes the entries of a folder, so that a new or renamed file is still there after a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** On Windows a virus scanner may hold the old file for a moment. */
export async function renameWithPatience(from: string, to: string): Promise<void> {
  const pauses = process.platform === 'win32' ? [20, 80, 300] : [];
  for (const pause of pauses) {
    try {
      await rename(from, to);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await rename(from, to);
}
