import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { createRandom } from './random.mjs';
import { libraryRows } from './rows.mjs';

/**
 * Writes a backup that holds what another one holds, and a large library beside it: as docs/backup-format.md says, and
 * without the code of the app. Restoring it is the door by which a large library comes in.
 * @param {string} like the backup to begin with, made by the app
 * @param {string} file
 * @param {{ episodes: number, notes: number, seed: number }} size
 * @returns {Promise<import('./rows.mjs').Tally>}
 */
export async function writeLargeBackup(like, file, { episodes, notes, seed }) {
  const lines = gunzipSync(readFileSync(like)).toString('utf8').trimEnd().split('\n');
  const [head, end] = [JSON.parse(lines.shift() ?? ''), JSON.parse(lines.pop() ?? '')];
  const hash = createHash('sha256');
  const counts = { ...end.rows };
  let written = 0;
  const seq = end.seq + 1;
  const rows = libraryRows(createRandom(seed), { episodes, notes, seq });
  /** @type {import('./rows.mjs').Tally | null} */
  let tally = null;

  function* text() {
    const line = (/** @type {string} */ one) => {
      const bytes = Buffer.from(`${one}\n`);
      hash.update(bytes);
      written += 1;
      return bytes;
    };
    yield line(JSON.stringify({ ...head, reason: 'asked', createdAt: head.createdAt + 1_000, from: seq }));
    // The library's record of itself gives out the next number of the journal.
    for (const one of lines) yield line(one.replace(/("key":"library".*"seq":)\d+/, `$1${seq}`));
    for (let next = rows.next(); ; next = rows.next()) {
      if (next.done) {
        tally = next.value;
        break;
      }
      const { table, row } = next.value;
      counts[table] = (counts[table] ?? 0) + 1;
      yield line(JSON.stringify({ table, row }));
    }
    const sum = (/** @type {'shows' | 'plays' | 'notes' | 'episodes'} */ what) =>
      end.tally[what] + (tally?.[what] ?? 0);
    const last = {
      seq,
      rows: counts,
      lines: written,
      sha256: hash.digest('hex'),
      tally: { shows: sum('shows'), episodes: sum('episodes'), plays: sum('plays'), notes: sum('notes') },
    };
    yield Buffer.from(`${JSON.stringify(last)}\n`);
  }

  const out = createWriteStream(file);
  await pipeline(Readable.from(together(text())), createGzip({ level: 1 }), out);
  if (!out.closed) await once(out, 'close');
  if (tally === null) throw new Error('The library was not written to its end.');
  return tally;
}

/** Lines in pieces of about a megabyte: a stream that is given line by line spends its time on handing over. */
function* together(/** @type {Iterable<Buffer>} */ lines) {
  let [waiting, size] = [/** @type {Buffer[]} */ ([]), 0];
  for (const line of lines) {
    waiting.push(line);
    size += line.length;
    if (size < 1_000_000) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (waiting.length > 0) yield Buffer.concat(waiting);
}
