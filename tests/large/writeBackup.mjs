import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { createRandom } from './random.mjs';
import { libraryRows } from './rows.mjs';
import { aroundTables, spoolTables } from './spool.mjs';

const textOf = (/** @type {readonly string[]} */ lines) => Buffer.from(`${lines.join('\n')}\n`);

/**
 * Writes a backup that holds what another one holds, and a large library beside it: as docs/backup-format.md says, and
 * without the code of the app. Restoring it is the door by which a large library comes in. It is never whole in memory:
 * rows are drawn show by show into one file a table, and the files are put behind each other.
 * @param {string} like the backup to begin with, made by the app
 * @param {string} file
 * @param {{ episodes: number, notes: number, seed: number }} size
 * @returns {Promise<import('./rows.mjs').Tally>}
 */
export async function writeLargeBackup(like, file, { episodes, notes, seed }) {
  const lines = gunzipSync(readFileSync(like)).toString('utf8').trimEnd().split('\n');
  const [head, end] = [JSON.parse(lines.shift() ?? ''), JSON.parse(lines.pop() ?? '')];
  const seq = end.seq + 1;
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-large-'));
  try {
    const { tally, tables } = spoolTables(folder, libraryRows(createRandom(seed), { episodes, notes, seq }));
    const counts = { ...end.rows };
    for (const [name, { rows }] of tables) counts[name] = (counts[name] ?? 0) + rows;
    const sum = (/** @type {'shows' | 'plays' | 'notes' | 'episodes'} */ what) => end.tally[what] + tally[what];
    const hash = createHash('sha256');
    let written = 0;

    async function* text() {
      const given = (/** @type {readonly string[]} */ some) => {
        const bytes = textOf(some);
        hash.update(bytes);
        written += some.length;
        return bytes;
      };
      yield given([JSON.stringify({ ...head, reason: 'asked', createdAt: head.createdAt + 1_000, from: seq })]);
      for (const { before, own, after } of aroundTables(lines, tables)) {
        // The library's record of itself gives out the next number of the journal.
        if (before.length > 0)
          yield given(before.map((one) => one.replace(/("key":"library".*"seq":)\d+/, `$1${seq}`)));
        if (own !== null) {
          for await (const piece of createReadStream(own.file, { highWaterMark: 1_000_000 })) {
            hash.update(piece);
            yield piece;
          }
          written += own.rows;
        }
        if (after.length > 0) yield given(after);
      }
      const sums = { shows: sum('shows'), episodes: sum('episodes'), plays: sum('plays'), notes: sum('notes') };
      yield textOf([JSON.stringify({ seq, rows: counts, lines: written, sha256: hash.digest('hex'), tally: sums })]);
    }

    await pipeline(Readable.from(text()), createGzip({ level: 1 }), createWriteStream(file));
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
