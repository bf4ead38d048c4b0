import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { BACKUP_LIMITS } from '../../../shared/backup/format';

const LINE_FEED = 0x0a;

/** Thrown for a file that breaks a limit: whatever it holds, it is not read on. */
export class BackupTooLargeError extends Error {}

/** Told as the system tells of what cannot be read. */
class NoFileError extends Error {
  readonly code = 'EINVAL';
}

/**
 * The lines of a gzipped text, without their line feeds, a batch at a time; the file is never in memory as a whole.
 * A last line without a line feed comes with `torn: true`. Throws BackupTooLargeError beyond a limit, and zlib's or
 * the system's error where the file cannot be read.
 */
export async function* readLines(file: string): AsyncGenerator<{ line: Buffer; torn: boolean }[]> {
  const there = await stat(file);
  // A pipe or a device under the name of a backup would be waited for without an end.
  if (!there.isFile()) throw new NoFileError();
  const { size } = there;
  const most = Math.min(BACKUP_LIMITS.textBytes, size * BACKUP_LIMITS.ratio);
  const source = createReadStream(file);
  const text = createGunzip();
  // `pipe` forwards no errors; whoever reads must learn of a file that goes away under the reader.
  source.on('error', (error) => text.destroy(error));
  source.pipe(text);
  let parts: Buffer[] = [];
  let waiting = 0;
  let total = 0;
  try {
    for await (const chunk of text as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > most) throw new BackupTooLargeError(`The text is longer than ${most} bytes.`);
      const lines: { line: Buffer; torn: boolean }[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        const rest = chunk.subarray(start, end);
        lines.push({ line: parts.length === 0 ? rest : Buffer.concat([...parts, rest]), torn: false });
        parts = [];
        waiting = 0;
        start = end + 1;
      }
      if (start < chunk.length) {
        // Copied: zlib uses the memory of a chunk again.
        parts.push(Buffer.from(chunk.subarray(start)));
        waiting += chunk.length - start;
      }
      if (waiting > BACKUP_LIMITS.lineBytes) throw new BackupTooLargeError('One line is too long.');
      if (lines.length > 0) yield lines;
    }
    if (waiting > 0) yield [{ line: Buffer.concat(parts), torn: true }];
  } finally {
    source.destroy();
    text.destroy();
  }
}
