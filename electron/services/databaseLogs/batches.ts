import { Bytes, startsWith, writtenNumber } from './numbers';

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

/** A change, and the number that it has in the whole database. */
export type NumberedChange = KeyChange & { number: bigint };

/** The changes of a batch, or those of keys that begin like this. Null where it is not a batch. */
export function readBatch(batch: Buffer, beginning: Buffer = Buffer.alloc(0)): NumberedChange[] | null {
  if (batch.length < HEAD) return null;
  const first = batch.readBigUInt64LE(0);
  const count = batch.readUInt32LE(8);
  const rest = new Bytes(batch.subarray(HEAD));
  const changes: NumberedChange[] = [];
  try {
    for (let index = 0; index < count; index += 1) {
      const kind = rest.number(1);
      if (kind > 1) return null;
      const key = rest.text();
      const value = kind === 1 ? rest.text() : null;
      if (startsWith(key, beginning)) changes.push({ number: first + BigInt(index), key, value });
    }
  } catch {
    return null;
  }
  return rest.isAtEnd ? changes : null;
}

/** A batch with these changes, the first of which gets this number. */
export function writeBatch(first: bigint, changes: readonly KeyChange[]): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeBigUInt64LE(first, 0);
  head.writeUInt32LE(changes.length, 8);
  const parts = changes.flatMap(({ key, value }) => [
    Buffer.from([value === null ? 0 : 1]),
    writtenNumber(key.length),
    key,
    ...(value === null ? [] : [writtenNumber(value.length), value]),
  ]);
  return Buffer.concat([head, ...parts]);
}
