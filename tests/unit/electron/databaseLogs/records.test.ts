import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  numberBehind,
  readBatch,
  writeBatch,
  type KeyChange,
} from '../../../../electron/services/databaseLogs/batches';
import { contentsOf, recordFor } from '../../../../electron/services/databaseLogs/records';
import { wholeEnd } from '../../../../electron/services/databaseLogs/tornEnd';
import { aLog } from './aLog';

/** So many bytes, all of one kind: what they are does not matter, how many there are does. */
const bytes = (max: number) =>
  fc
    .record({ length: fc.integer({ min: 1, max }), fill: fc.nat(255) })
    .map(({ length, fill }) => Buffer.alloc(length, fill));
const changes = fc.array(fc.record({ key: bytes(300), value: fc.option(bytes(40_000), { nil: null }) }), {
  minLength: 1,
  maxLength: 5,
});

it('records are read as they were written, behind whatever is there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 4 }), bytes(70_000), (lengths, content) => {
      const { log } = aLog(lengths);
      const longer = Buffer.concat([log, recordFor(content, log.length)]);
      expect(wholeEnd(longer)).toBe(longer.length);
      const written = [...lengths.map((length, index) => Buffer.alloc(length, index + 1)), content];
      const read = [...contentsOf(longer)];
      expect(read.map((one, index) => written[index]?.compare(one))).toEqual(written.map(() => 0));
    }),
    { numRuns: 60 },
  );
});

it('batches are read as they were written, and know the number behind them', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1n << 56n }), changes, (first, list) => {
      const batch = writeBatch(first, list);
      const read = readBatch(batch) ?? [];
      const plain = ({ key, value }: KeyChange) => [key.toString('hex'), value?.toString('hex')];
      expect(read.map(plain)).toEqual(list.map(plain));
      expect(read.map(({ number }) => number)).toEqual(list.map((_, index) => first + BigInt(index)));
      expect(numberBehind(batch)).toBe(first + BigInt(list.length));
      const beginning = Buffer.from([list[0]?.key[0] ?? 0]);
      const asked = read.filter(({ key }) => key[0] === beginning[0]);
      expect(readBatch(batch, beginning)?.map(plain)).toEqual(asked.map(plain));
    }),
    { numRuns: 60 },
  );
});

it('what is no batch is not taken for one', () => {
  const batch = writeBatch(7n, [{ key: Buffer.from('key'), value: Buffer.from('value') }]);
  expect(readBatch(batch.subarray(0, batch.length - 1))).toBeNull();
  expect(readBatch(Buffer.concat([batch, Buffer.alloc(1)]))).toBeNull();
  expect(readBatch(Buffer.alloc(3))).toBeNull();
});
