import { writtenNumber } from './numbers';
import { sumOf } from './records';
import { BEHIND_BLOCK, END, MAGIC, type TablePair, type TablePiece } from './tables';

/** A table of these pieces, in order. It has no filter, which LevelDB does without until it merges the table. */
export function tableOf(pieces: readonly TablePiece[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  const place = (written: Buffer): Buffer => {
    // Its length is told without what stands behind each.
    const told = Buffer.concat([writtenNumber(at), writtenNumber(written.length - BEHIND_BLOCK)]);
    parts.push(written);
    at += written.length;
    return told;
  };
  const index = pieces.map(({ last, written }) => ({ key: last, value: place(written) }));
  const places = [place(blockOf([])), place(blockOf(index))];
  const end = Buffer.alloc(END);
  Buffer.concat(places).copy(end);
  end.writeBigUInt64LE(MAGIC, END - 8);
  return Buffer.concat([...parts, end]);
}

/** A piece with these, at least one, in order. */
export function pieceOf(pairs: readonly TablePair[]): TablePiece {
  const last = pairs.at(-1);
  if (last === undefined) throw new RangeError('A piece holds something.');
  return { last: last.key, written: blockOf(pairs) };
}

/** Every key is written whole, so that LevelDB may begin to read at each; an empty block begins at nothing. */
function blockOf(pairs: readonly TablePair[]): Buffer {
  const parts: Buffer[] = [];
  const beginnings = pairs.length === 0 ? [0] : [];
  let at = 0;
  for (const { key, value } of pairs) {
    beginnings.push(at);
    const written = [writtenNumber(0), writtenNumber(key.length), writtenNumber(value.length), key, value];
    parts.push(...written);
    at += written.reduce((sum, { length }) => sum + length, 0);
  }
  const behind = Buffer.alloc(beginnings.length * 4 + 4);
  for (const [index, beginning] of beginnings.entries()) behind.writeUInt32LE(beginning, index * 4);
  behind.writeUInt32LE(beginnings.length, beginnings.length * 4);
  // Not packed.
  const block = Buffer.concat([...parts, behind, Buffer.from([0])]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(sumOf(block));
  return Buffer.concat([block, sum]);
}
