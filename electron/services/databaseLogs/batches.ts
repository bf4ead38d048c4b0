/** One change of a batch; a null value takes the key away. */
export type KeyChange = { key: Buffer; value: Buffer | null };

// What a record of the log holds: the number of its first change (8 bytes), how many there are (4), then of each its kind
// (0: taken away, 1: put), the key and, of a put, the value: both with their lengths before them as numbers of seven bits
// a byte.
const HEAD = 12;

/** The number that the first change behind this batch has. */
export function numberBehind(batch: Buffer): bigint {
  return batch.length < HEAD ? 0n : batch.readBigUInt64LE(0) + BigInt(batch.readUInt32LE(8));
}

/** The changes of a batch. Null where it is not one. */
export function readBatch(batch: Buffer): KeyChange[] | null {
  if (batch.length < HEAD) return null;
  const count = batch.readUInt32LE(8);
  const changes: KeyChange[] = [];
  let at = HEAD;
  const bytes = (): Buffer | null => {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = batch[at];
      if (byte === undefined || shift > 28) return null;
      at += 1;
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    if (at + length > batch.length) return null;
    at += length;
    return batch.subarray(at - length, at);
  };
  for (let index = 0; index < count; index += 1) {
    const kind = batch[at];
    at += 1;
    const key = bytes();
    const value = kind === 1 ? bytes() : null;
    if (key === null || (kind === 1 && value === null) || (kind !== 0 && kind !== 1)) return null;
    changes.push({ key, value });
  }
  return at === batch.length ? changes : null;
}

/** A batch with these changes, the first of which gets this number. */
export function writeBatch(first: bigint, changes: readonly KeyChange[]): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeBigUInt64LE(first, 0);
  head.writeUInt32LE(changes.length, 8);
  const parts = changes.flatMap(({ key, value }) => [
    Buffer.from([value === null ? 0 : 1]),
    lengthOf(key),
    key,
    ...(value === null ? [] : [lengthOf(value), value]),
  ]);
  return Buffer.concat([head, ...parts]);
}

function lengthOf(bytes: Buffer): Buffer {
  const written: number[] = [];
  let left = bytes.length;
  for (; left > 0x7f; left >>>= 7) written.push((left & 0x7f) | 0x80);
  return Buffer.from([...written, left]);
}
