import { writtenNumber } from '../../../../electron/services/databaseLogs/numbers';
import { sumOf } from '../../../../electron/services/databaseLogs/records';

export type Entry = { key: Buffer; sequence: number; isPut: boolean };

/** A key as tables have it: with the number of its change, and whether it was put. */
export function inTable({ key, sequence, isPut }: Entry): Buffer {
  const mark = Buffer.alloc(8);
  mark.writeBigUInt64LE((BigInt(sequence) << 8n) | (isPut ? 1n : 0n));
  return Buffer.concat([key, mark]);
}

/** A table with these entries, in their order, some to a block, as LevelDB writes it without packing. */
export function aTable(entries: readonly Entry[], aBlock = 3): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  const put = (content: readonly { key: Buffer; value: Buffer }[]): Buffer => {
    let before: Buffer = Buffer.alloc(0);
    const written = content.flatMap(({ key, value }) => {
      let shared = 0;
      while (shared < Math.min(before.length, key.length) && before[shared] === key[shared]) shared += 1;
      before = key;
      return [...[shared, key.length - shared, value.length].map(writtenNumber), key.subarray(shared), value];
    });
    const places = Buffer.alloc(8);
    places.writeUInt32LE(1, 4);
    const block = Buffer.concat([...written, places, Buffer.from([0])]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(sumOf(block));
    parts.push(block, sum);
    const place = Buffer.concat([writtenNumber(at), writtenNumber(block.length - 1)]);
    at += block.length + 4;
    return place;
  };
  const index: { key: Buffer; value: Buffer }[] = [];
  for (let from = 0; from < entries.length; from += aBlock) {
    const some = entries
      .slice(from, from + aBlock)
      .map((entry) => ({ key: inTable(entry), value: Buffer.from('value') }));
    index.push({ key: some.at(-1)?.key ?? Buffer.alloc(8), value: put(some) });
  }
  const handles = Buffer.concat([put([]), put(index)]);
  const end = Buffer.alloc(48);
  handles.copy(end);
  end.writeBigUInt64LE(0xdb4775248b80fb57n, 40);
  return Buffer.concat([...parts, end]);
}
