import { Bytes } from './numbers';
import { sumOf } from './records';
import { unpack } from './snappy';

/** What a table says of one key: the number of the change, and whether it was put or taken away. */
export type TableEntry = { key: Buffer; sequence: bigint; isPut: boolean };

// A table: blocks of entries, an index of them, and at the end where the index stands. An entry: how many bytes of its key are
// those of the one before, how many are its own, how many its value has; then those bytes. Behind the entries of a block stand
// places in it and how many there are, which nobody needs who reads from the beginning. Behind a block: whether it is packed,
// and a sum.
export const END = 48;
export const MAGIC = 0xdb4775248b80fb57n;
export const BEHIND_BLOCK = 5;

/** A key as it stands in a table, with its mark, and its value. */
export type TablePair = { key: Buffer; value: Buffer };

/** A piece of a table as it stands in a file. */
export type TablePiece = {
  /** A key, with its mark, that none of it lies behind. */
  last: Buffer;
  /** Its bytes, and behind them whether they are packed, and a sum. */
  written: Buffer;
};

/** A piece that was read, and what it holds, unpacked when it is asked for. */
export type TableBlock = TablePiece & { upTo: Buffer; entries: () => TableEntry[]; pairs: () => TablePair[] };

/** The pieces of a table, in order. They throw, and so does this, where something is not as it was written. */
export function* blocksOf(table: Buffer): Generator<TableBlock> {
  if (table.length < END || table.readBigUInt64LE(table.length - 8) !== MAGIC) throw new RangeError('It is no table.');
  const end = new Bytes(table.subarray(-END));
  // Where the index of other things stands; nothing is needed of them.
  end.number();
  end.number();
  for (const { key, value } of pairsIn(contentOf(placeAt(table, end)))) {
    const written = placeAt(table, new Bytes(value));
    const pairs = () => pairsIn(contentOf(written));
    const entries = () => pairs().map((pair) => entryOf(pair.key));
    yield { last: key, upTo: key.subarray(0, -8), written, pairs, entries };
  }
}

function entryOf(key: Buffer): TableEntry {
  const mark = key.readBigUInt64LE(key.length - 8);
  return { key: key.subarray(0, -8), sequence: mark >> 8n, isPut: (mark & 0xffn) === 1n };
}

/** The block whose place and length come next, with what stands behind it. */
function placeAt(table: Buffer, place: Bytes): Buffer {
  const from = place.number();
  const to = from + place.number() + BEHIND_BLOCK;
  if (to > table.length) throw new RangeError('A block lies behind the end.');
  return table.subarray(from, to);
}

/** What a block holds, unpacked. */
function contentOf(block: Buffer): Buffer {
  const behind = block.length - BEHIND_BLOCK;
  if (sumOf(block.subarray(0, behind + 1)) !== block.readUInt32LE(behind + 1))
    throw new RangeError('A block is damaged.');
  const content = block.subarray(0, behind);
  const kind = block[behind];
  const unpacked = kind === 0 ? content : kind === 1 ? unpack(content) : null;
  if (unpacked === null) throw new RangeError('A block cannot be unpacked.');
  return unpacked;
}

function pairsIn(block: Buffer): TablePair[] {
  const places = block.readUInt32LE(block.length - 4);
  const bytes = new Bytes(block.subarray(0, block.length - 4 - places * 4));
  const entries: TablePair[] = [];
  let key = Buffer.alloc(0);
  while (!bytes.isAtEnd) {
    const [shared, own, length] = [bytes.number(), bytes.number(), bytes.number()];
    key = Buffer.concat([key.subarray(0, shared), bytes.bytes(own)]);
    entries.push({ key, value: bytes.bytes(length) });
  }
  return entries;
}
