import type { BackupFault } from '../../../shared/backup/format';
import { fail, ok, type Result } from '../../../shared/util/result';
import { systemCode } from '../fileFailure';
import { BackupTooLargeError, readLines } from './lineReader';

/** Some lines of a backup, and how many bytes of its text have been read with them. */
export type BackupPage = { lines: string[]; bytes: number };

/** Text of one page. Small enough that a window parses it within a frame or two. */
const PAGE = 512 * 1024;

type Reading = { file: string; next: number; lines: AsyncGenerator<{ line: Buffer; torn: boolean }[]>; bytes: number };

/** Reads backups page by page for their owners. A page can only be asked for once, in order; page 0 begins anew. */
export function createBackupReader() {
  const open = new Map<number, Reading>();

  function close(owner: number): void {
    const reading = open.get(owner);
    open.delete(owner);
    // Nobody waits for a generator that is given up; what it throws while it ends concerns nobody.
    reading?.lines.return(undefined).catch(() => undefined);
  }

  /** Null behind the last page. */
  async function read(owner: number, file: string, page: number): Promise<Result<BackupPage | null, BackupFault>> {
    if (page === 0) {
      close(owner);
      open.set(owner, { file, next: 0, lines: readLines(file), bytes: 0 });
    }
    const reading = open.get(owner);
    if (reading?.file !== file || reading.next !== page) return fail('UNREADABLE');
    reading.next += 1;
    // A page is asked for ahead: when it comes to its end, its owner may be at another file.
    const end = (): void => {
      if (open.get(owner) === reading) close(owner);
    };
    try {
      return ok(await nextPage(reading, end));
    } catch (error) {
      end();
      if (error instanceof BackupTooLargeError) return fail('TOO_LARGE');
      if (systemCode(error) === null) throw error;
      return fail('UNREADABLE');
    }
  }

  return { read, close };
}

async function nextPage(reading: Reading, done: () => void): Promise<BackupPage | null> {
  const lines: string[] = [];
  let size = 0;
  while (size < PAGE) {
    // oxlint-disable-next-line no-await-in-loop -- a stream has an order
    const { value, done: ended } = await reading.lines.next();
    if (ended) break;
    for (const { line } of value) {
      lines.push(line.toString('utf8'));
      size += line.length + 1;
    }
  }
  if (lines.length === 0) {
    done();
    return null;
  }
  reading.bytes += size;
  return { lines, bytes: reading.bytes };
}
