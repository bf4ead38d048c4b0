import { Bytes } from './numbers';
import { sumOf } from './records';
import { unpack } from './snappy';

/** What a table says of one key: the number of the change, and whether it was put or taken away. */
export type TableEntry = { key: Buffer; sequence: bigint; isPut: boolean };

// A table: blocks of entries, an index of them, and at the end where the index stands. An entry: how many bytes of its key are
// those of the one before, how many are its own, how many its value has; then those bytes. Behind the entries of a block stand
// places in it and how many there are, which nobody needs who reads from the beginning. Behind a block: whether it is packed,
// and a sum.
const END = 48;
const MAGIC = 0xdb4775248b80fb57n;
const BEHIND_BLOCK = 5;

/** A piece of a table: a key that none of it lies behind, and what it holds, read when it is asked for. */
export type TableBlock = { upTo: Buffer; entries: () => TableEntry[] };

/** The pieces of a table, in order. They throw, and so does this, where something is not as it was written. */
export function* blocksOf(table: Buffer): Generator<TableBlock> {
  if (table.length < END || table.readBigUInt64LE(table.length - 8) !== MAGIC) throw new RangeError('It is no table.');
  const end = new Bytes(table.subarray(-END));
  // Where the index of other things stands; nothing is needed of them.
  end.number();
  end.number();
  for (const { key, value } of blockEntries(blockAt(table, end))) {
    yield {
      upTo: key.subarray(0, -8),
      entries: () => blockEntries(blockAt(table, new Bytes(value))).map((entry) => entryOf(entry.key)),
    };
  }
}

function entryOf(key: Buffer): TableEntry {
  const mark = key.readBigUInt64LE(key.length - 8);
  return { key: key.subarray(0, -8), sequence: mark >> 8n, isPut: (mark & 0xffn) === 1n };
}

/** The block whose place and length come next. */
function blockAt(table: Buffer, place: Bytes): Buffer {
  const from = place.number();
  const length = place.number();
  const [behind, whole] = [from + length, from + length + BEHIND_BLOCK];
  if (whole > table.length || sumOf(table.subarray(from, behind + 1)) !== table.readUInt32LE(behind + 1))
    throw new RangeError('A block is damaged.');
  const content = table.subarray(from, behind);
  const kind = table[behind];
  const block = kind === 0 ? content : kind === 1 ? unpack(content) : null;
  if (block === null) throw new RangeError('A block cannot be unpacked.');
  return block;
}

function blockEntries(block: Buffer): { key: Buffer; value: Buffer }[] {
  const places = block.readUInt32LE(block.length - 4);
  const bytes = new Bytes(block.subarray(0, block.length - 4 - places * 4));
  const entries: { key: Buffer; value: Buffer }[] = [];
  let key = Buffer.alloc(0);
  while (!bytes.isAtEnd) {
    const [shared, own, length] = [bytes.number(), bytes.number(), bytes.number()];
    key = Buffer.concat([key.subarray(0, shared), bytes.bytes(own)]);
    entries.push({ key, value: bytes.bytes(length) });
  }
  return entries;
}
