import { constants } from 'node:fs';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IpcError } from '../../shared/ipc/errors';
import { fail, ok, type Result } from '../../shared/util/result';
import { sentences } from '../words';
import { flushFolder } from './atomicWrite';
import { fileFailure } from './fileFailure';
import { inOrder } from './inOrder';
import { encodeLine, isOneLine } from './journalFormat';
import { type JournalPage, readJournalPage } from './journalPages';
import { findJournalEnd, readAt } from './journalTail';
import { asideName, type Clock } from './keepAside';

export type JournalFile = {
  /** The `seq` of the last line, 0 when there is none. */
  lastSeq: () => number;
  /**
   * Adds one line and flushes it: `ok` means that it survives a power cut. Lines are written one at a time in the
   * order of the calls. A `seq` that is there already is answered with `ok` and written no second time; a gap is
   * refused with BAD_ARGUMENTS; a full disk or a read-only folder is a value, and leaves no half line behind.
   */
  append: (seq: number, json: string) => Promise<Result<{ seq: number }, IpcError>>;
  /** Reads back from `offset` (0, or the `next` of the page before), behind everything that is being written. */
  read: (offset: number) => Promise<Result<JournalPage, IpcError>>;
  /** Waits for what is being written, then closes the file. */
  close: () => Promise<void>;
};

/** What of a file handle the journal uses: tests put a failing one in its place. */
export type JournalHandle = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close' | 'stat' | 'read' | 'sync'>;

/**
 * Opens the journal file, or makes it. A torn or damaged end (a power cut) is copied to
 * `actions.torn-<time>.ndjson` and cut off; the renderer writes those actions again from the library.
 * Throws the system's error when the file cannot be opened or repaired.
 */
export async function openJournalFile(
  file: string,
  clock: Clock,
  openFile: (file: string) => Promise<JournalHandle> = openToWrite,
): Promise<{ journal: JournalFile; keptAside: string | null }> {
  const handle = await openFile(file);
  const found = await findJournalEnd(handle);
  let keptAside: string | null = null;
  if (found.end < found.size) {
    keptAside = asideName(file, 'torn', clock);
    const tail = await readAt(handle, found.end, found.size - found.end);
    await writeFile(path.join(path.dirname(file), keptAside), tail, { flag: 'wx', flush: true });
    await handle.truncate(found.end);
    await handle.sync();
  }
  await flushFolder(path.dirname(file));
  return { journal: journalOn(handle, found.seq, found.end), keptAside };
}

function journalOn(handle: JournalHandle, seqAtStart: number, sizeAtStart: number): JournalFile {
  let last = seqAtStart;
  let size = sizeAtStart;
  const queue = inOrder();

  async function write(seq: number, json: string): Promise<Result<{ seq: number }, IpcError>> {
    if (seq <= last) return ok({ seq });
    if (seq !== last + 1)
      return fail({ code: 'BAD_ARGUMENTS', sentence: sentences.journalGap({ expected: last + 1, given: seq }) });
    if (!isOneLine(json)) return fail({ code: 'BAD_ARGUMENTS', sentence: sentences.notOneLine });
    const line = encodeLine(seq, json);
    try {
      await writeWhole(handle, line, size);
      await handle.datasync();
      if ((await handle.stat()).nlink === 0) throw new FileGoneError();
    } catch (error) {
      // Half a line may be there. If it cannot be cut off, the next line is written over it, and the next start
      // finds what is left by its checksum.
      await handle.truncate(size).catch(() => undefined);
      return fail(fileFailure(error));
    }
    last = seq;
    size += line.length;
    return ok({ seq });
  }

  async function readBack(offset: number): Promise<Result<JournalPage, IpcError>> {
    if (offset > size) return fail({ code: 'BAD_ARGUMENTS', sentence: sentences.badArguments });
    try {
      return ok(await readJournalPage(handle, offset, size));
    } catch (error) {
      return fail(fileFailure(error));
    }
  }

  return {
    lastSeq: () => last,
    append: (seq, json) => queue.run(() => write(seq, json)),
    read: (offset) => queue.run(() => readBack(offset)),
    async close() {
      await queue.idle();
      await handle.close();
    },
  };
}

/** Somebody deleted the file while it is open: what is written goes nowhere, and the system says nothing. */
class FileGoneError extends Error {
  readonly code = 'ENOENT';
}

/** Not `a+`: on Windows a file opened to append cannot be cut. Every write names its position instead. */
function openToWrite(file: string): Promise<JournalHandle> {
  return open(file, constants.O_RDWR | constants.O_CREAT, 0o600);
}

/** A full disk may take the first half of a line: the rest is tried, and then fails with the reason. */
async function writeWhole(handle: JournalHandle, line: Buffer, position: number): Promise<void> {
  for (let written = 0; written < line.length;) {
    const { bytesWritten } = await handle.write(line, written, line.length - written, position + written);
    written += bytesWritten;
  }
}
