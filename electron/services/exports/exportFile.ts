import { createHash } from 'node:crypto';
import { open, realpath, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { BackupEnd } from '../../../shared/backup/format';
import { flushFolder, renameWithPatience } from '../atomicWrite';
import { temporaryName } from './temporaryName';
import { nothingUnderWay, type UnderWay } from './underWay';

/** Something that is being exported. Until `finish` has answered, nothing stands under its name. */
export type ExportTarget = {
  /** Adds bytes: to the one file, or in a folder as a file of that name. */
  write: (bytes: Uint8Array, name: string | null) => Promise<void>;
  /** Flushes, and puts it under its name, which it answers. With an end, that is written as the last line. */
  finish: (end: ExportEnd | null) => Promise<string>;
  /** Takes away what was written. Never throws. */
  abandon: () => Promise<void>;
};

/** What only the reader of the library knows of the last line of a backup. */
export type ExportEnd = Pick<BackupEnd, 'seq' | 'rows' | 'tally'>;

/**
 * Begins a file where the viewer chose: written beside it under a temporary name, flushed, renamed. Whoever asked was
 * told by the system's dialog that a file of this name is replaced. Every method but `abandon` throws the system's error.
 */
export async function beginExportFile(chosen: string, underWay: UnderWay = nothingUnderWay): Promise<ExportTarget> {
  // A link keeps pointing to its target; only the target is replaced.
  const file = await realpath(chosen).catch(() => chosen);
  const temporary = temporaryName(file);
  await underWay.begin(temporary);
  const handle = await open(temporary, 'wx').catch(async (error: unknown) => {
    await underWay.end(temporary);
    throw error;
  });
  const hash = createHash('sha256');
  let lines = 0;

  async function add(bytes: Uint8Array): Promise<void> {
    hash.update(bytes);
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
    await writeWhole(handle, bytes);
  }

  return {
    write: add,
    async finish(end) {
      if (end !== null) {
        const last: BackupEnd = { seq: end.seq, rows: end.rows, lines, sha256: hash.digest('hex'), tally: end.tally };
        await writeWhole(handle, Buffer.from(`${JSON.stringify(last)}\n`, 'utf8'));
      }
      await handle.sync();
      await handle.close();
      await renameWithPatience(temporary, file);
      await flushFolder(path.dirname(file));
      await underWay.end(temporary);
      return path.basename(file);
    },
    async abandon() {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true }).then(
        () => underWay.end(temporary),
        () => undefined,
      );
    },
  };
}

/** A disk may take less than it was given. */
async function writeWhole(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    // oxlint-disable-next-line no-await-in-loop -- the rest goes behind what was taken
    const { bytesWritten } = await handle.write(bytes, at);
    at += bytesWritten;
  }
}
