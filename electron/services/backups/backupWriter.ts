import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import type { BackupEnd, BackupHead } from '../../../shared/backup/format';
import { flushFolder } from '../atomicWrite';

/** A backup that is being written. Until `finish` has answered, nothing stands under its name. */
export type BackupWriter = {
  /** Adds whole lines, each closed by its line feed. Answers when there is room for more. */
  write: (lines: Buffer) => Promise<void>;
  /** Writes the end, flushes, and puts the file under its name. */
  finish: (end: Pick<BackupEnd, 'seq' | 'rows' | 'tally'>) => Promise<BackupEnd>;
  /** Takes away what was written. Never throws. */
  abandon: () => Promise<void>;
};

/**
 * Begins a backup in a folder that exists. The text goes through gzip into a temporary file beside the place it will
 * have, so that a killed process leaves nothing under the real name. Every method throws the system's error.
 */
export function beginBackup(file: string, head: BackupHead): BackupWriter {
  const temporary = `${file}.${process.pid}-${head.createdAt}.tmp`;
  const hash = createHash('sha256');
  // Level 1: four times as fast as the default on rows, for a fifth more bytes.
  const gzip = createGzip({ level: 1 });
  const target = createWriteStream(temporary, { flags: 'wx', mode: 0o600 });
  let lines = 0;
  // The first failure of either stream: later calls must not wait for one that has died.
  let failed: Error | null = null;
  const fail = (error: Error): void => {
    failed ??= error;
    gzip.destroy();
    target.destroy();
  };
  target.on('error', fail);
  gzip.on('error', fail);
  gzip.pipe(target);

  async function add(text: Buffer): Promise<void> {
    if (failed !== null) throw failed;
    hash.update(text);
    for (let at = text.indexOf(0x0a); at >= 0; at = text.indexOf(0x0a, at + 1)) lines += 1;
    if (!gzip.write(text)) await untilDrained();
  }

  async function untilDrained(): Promise<void> {
    const over = new AbortController();
    const { signal } = over;
    // The one that is waited for in vain would go on listening, one more with each piece.
    await Promise.race([once(gzip, 'drain', { signal }), once(gzip, 'close', { signal })]).finally(() => over.abort());
    if (failed !== null) throw failed;
  }

  async function closeStreams(last: Buffer): Promise<void> {
    const closed = once(target, 'close');
    gzip.end(last);
    await closed;
    if (failed !== null) throw failed;
  }

  const begun = add(line(head));
  // Whoever waits for the first line finds the failure at the next call.
  begun.catch(() => undefined);

  return {
    async write(text) {
      await begun;
      await add(text);
    },
    async finish({ seq, rows, tally }) {
      await begun;
      const end: BackupEnd = { seq, rows, lines, sha256: hash.digest('hex'), tally };
      await closeStreams(line(end));
      const handle = await open(temporary, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, file);
      await flushFolder(path.dirname(file));
      return end;
    },
    async abandon() {
      // A file that is still being opened would be there again behind what takes it away.
      const closed = target.closed ? null : new Promise<void>((resolve) => target.once('close', resolve));
      fail(new Error('The backup was abandoned.'));
      await closed;
      await rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`, 'utf8');
}
