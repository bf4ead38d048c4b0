import { crc32c } from './crc32c';

// The log of LevelDB: blocks of 32 KB; in them records of a sum (crc32c, masked, 4 bytes), length (2), type (1), content.
// A record that does not fit is given in parts: first, middle, last. What is left of a block under 7 bytes is filled with
// zeros.
export const BLOCK = 32_768;
export const HEAD = 7;
export const [FULL, FIRST, MIDDLE, LAST] = [1, 2, 3, 4] as const;

/** The contents of a log's whole records, in order. Nothing is summed up, and what is torn or damaged ends it. */
export function* contentsOf(log: Buffer): Generator<Buffer> {
  let parts: Buffer[] = [];
  for (let at = 0; at + HEAD <= log.length;) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEAD) {
      at += room;
      continue;
    }
    const next = at + HEAD + log.readUInt16LE(at + 4);
    const type = log[at + 6];
    if (next > log.length || type === undefined || type < FULL || type > LAST) return;
    const part = log.subarray(at + HEAD, next);
    if (type === FULL) yield part;
    else {
      parts = type === FIRST ? [part] : [...parts, part];
      if (type === LAST) yield Buffer.concat(parts);
    }
    at = next;
  }
}

/** What has to be written behind `length` bytes of a log for a record of this content. */
export function recordFor(content: Buffer, length: number): Buffer {
  const written: Buffer[] = [];
  let at = length;
  let left = content;
  for (let isFirst = true, isDone = false; !isDone;) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEAD) {
      written.push(Buffer.alloc(room));
      at += room;
      continue;
    }
    const part = left.subarray(0, room - HEAD);
    left = left.subarray(part.length);
    isDone = left.length === 0;
    const type = isFirst ? (isDone ? FULL : FIRST) : isDone ? LAST : MIDDLE;
    isFirst = false;
    const record = Buffer.alloc(HEAD + part.length);
    record.writeUInt16LE(part.length, 4);
    record.writeUInt8(type, 6);
    part.copy(record, HEAD);
    record.writeUInt32LE(sumOf(record.subarray(6)), 0);
    written.push(record);
    at += record.length;
  }
  return Buffer.concat(written);
}

/** LevelDB turns and shifts its sums, because sums over sums are weak. */
export function sumOf(bytes: Uint8Array): number {
  const sum = crc32c(bytes);
  return (((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0;
}
