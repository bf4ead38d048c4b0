import type { FileHandle } from 'node:fs/promises';
import { readSeq } from './journalFormat';

/** What of a file handle is needed to read. */
export type ReadHandle = Pick<FileHandle, 'read' | 'stat'>;

/** `seq` of the last whole line (0: none), and where it ends: what lies behind is torn or damaged. */
export type JournalEnd = { seq: number; end: number; size: number };

const LINE_FEED = 0x0a;
const CHUNK = 64 * 1024;

/**
 * Finds the last whole line by reading backwards from the end; a healthy file costs one small read however long it
 * is. Damaged lines before the last whole one are not looked for: that is work for a check of the whole file.
 */
export async function findJournalEnd(handle: ReadHandle): Promise<JournalEnd> {
  const { size } = await handle.stat();
  // `after` is the position behind the line feed that ends the line looked at; what has no line feed is torn.
  let after = await lastLineFeed(handle, size);
  while (after > 0) {
    const start = await lastLineFeed(handle, after - 1);
    const seq = readSeq(await readAt(handle, start, after - 1 - start));
    if (seq !== null) return { seq, end: after, size };
    after = start;
  }
  return { seq: 0, end: 0, size };
}

/** The position behind the last line feed before `before`; 0 when there is none. */
async function lastLineFeed(handle: ReadHandle, before: number): Promise<number> {
  for (let stop = before; stop > 0;) {
    const start = Math.max(0, stop - CHUNK);
    const index = (await readAt(handle, start, stop - start)).lastIndexOf(LINE_FEED);
    if (index >= 0) return start + index + 1;
    stop = start;
  }
  return 0;
}

/** Reads `length` bytes, fewer only at the end of the file. */
export async function readAt(handle: ReadHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
