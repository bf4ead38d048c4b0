import { open } from 'node:fs/promises';
import path from 'node:path';

/** A pack file on its way to a page, which checks it: here it is bytes. */
export type PackFileBytes = { name: string; bytes: Uint8Array };

/** Reads a file that was chosen or opened, up to `limit` bytes. Null where it is longer, or is no file at all. */
export async function readPackFile(file: string, limit: number): Promise<PackFileBytes | null> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (!(await handle.stat()).isFile() || size > limit) return null;
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      // oxlint-disable-next-line no-await-in-loop -- one part after the other
      const { bytesRead } = await handle.read(bytes, at, size - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return { name: path.basename(file), bytes: bytes.subarray(0, at) };
  } finally {
    await handle.close();
  }
}
