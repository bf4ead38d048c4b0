import { BLOCK, FIRST, FULL, HEAD, LAST, MIDDLE, sumOf } from './records';

// Chromium's LevelDB goes on writing at the end of the log that it finds (`reuse_logs`). After a power cut that end may
// be half a record, or zeros: ext4 has the new length of a file before its last bytes. LevelDB reads over that without a
// word, writes behind it, and at the start after that finds the whole log damaged: Chromium then deletes the database.
// Measured: of twelve power cuts five ended so, each at the second start. So the end is cut off before Chromium opens it.

/**
 * Where the last whole record of a log ends: what lies behind was never flushed. Null where a record inside is not
 * whole, although others follow: that is damage, and not for us to judge.
 */
export function wholeEnd(log: Uint8Array): number | null {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let whole = 0;
  let inParts = false;
  for (let at = 0; at < log.length;) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEAD) {
      at += room;
      if (!inParts) whole = Math.min(at, log.length);
      continue;
    }
    if (at + HEAD > log.length) return whole;
    const length = view.getUint16(at + 4, true);
    const type = log[at + 6];
    const next = at + HEAD + length;
    if (type === 0 && length === 0) return isZero(log, at) ? whole : null;
    if (next > log.length) return whole;
    // Summing up four megabytes at every start would take longer than reading them: only the end is in question.
    const isEnd = isZero(log, next);
    if (isEnd && sumOf(log.subarray(at + 6, next)) !== view.getUint32(at, true)) return whole;
    if (type !== FULL && type !== FIRST && type !== MIDDLE && type !== LAST) return null;
    inParts = type === FIRST || type === MIDDLE;
    at = next;
    if (!inParts) whole = at;
  }
  return whole;
}

/** Whether nothing but zeros lies behind: found at the first other byte, so asking it of every record costs nothing. */
function isZero(log: Uint8Array, from: number): boolean {
  for (let at = from; at < log.length; at += 1) if (log[at] !== 0) return false;
  return true;
}
