import { describe, expect, it } from 'vitest';
import { readBatch, writeBatch, type KeyChange } from '../../../../electron/services/databaseLogs/batches';
import { shareOutLocks } from '../../../../electron/services/databaseLogs/openScopes';
import { recordFor } from '../../../../electron/services/databaseLogs/records';
import { BLOCK } from './aLog';

/** Locks as Chromium 130 wrote them: of the database `watchbill`, and of its table 26. */
const DATABASE = Buffer.from('0a0d120b0a09776174636862696c6c', 'hex');
const TABLE = Buffer.from('0a16080112120a100000000000000001000000000000001a', 'hex');
const OTHER = Buffer.from('0a16080112120a100000000000000001000000000000001b', 'hex');

const keyOf = (scope: number) => Buffer.from([0, 0, 0, 0, 50, 1, scope]);
const opened = (scope: number, ...locks: Buffer[]): KeyChange => ({ key: keyOf(scope), value: Buffer.concat(locks) });
const committed = (scope: number): KeyChange => ({ key: keyOf(scope), value: Buffer.alloc(0) });
const cleaned = (scope: number): KeyChange => ({ key: keyOf(scope), value: null });
const row: KeyChange = { key: Buffer.from([0, 1, 26, 1, 5]), value: Buffer.alloc(50, 7) };

/** A log of batches with one change each, numbered from 100 on. */
function logOf(...list: KeyChange[]): Buffer {
  let log = Buffer.alloc(0);
  for (const [index, change] of list.entries())
    log = Buffer.concat([log, recordFor(writeBatch(BigInt(100 + index), [change]), log.length)]);
  return log;
}

/** The records that are to be written, by scope. */
const shared = (...logs: Buffer[]): Record<number, Buffer | null> | null => {
  const batch = shareOutLocks(logs);
  const list = batch && readBatch(batch);
  return list && Object.fromEntries(list.map(({ key, value }) => [key.at(-1), value]));
};

describe('nothing is written', () => {
  it('after a clean end', () => {
    expect(shareOutLocks([])).toBeNull();
    expect(shareOutLocks([logOf(row)])).toBeNull();
    expect(shareOutLocks([logOf(opened(1, DATABASE, TABLE), row, committed(1), cleaned(1))])).toBeNull();
  });

  it('where one was open, or the others were committed', () => {
    expect(shareOutLocks([logOf(opened(1, DATABASE, TABLE), row)])).toBeNull();
    expect(shareOutLocks([logOf(opened(1, DATABASE, TABLE), opened(2, DATABASE, TABLE), committed(1))])).toBeNull();
  });

  it('where they share no lock', () => {
    expect(shareOutLocks([logOf(opened(1, TABLE), opened(2, OTHER))])).toBeNull();
  });

  it('where something is not understood', () => {
    const strange = { key: keyOf(2), value: Buffer.concat([DATABASE, Buffer.from([0x10, 1])]) };
    expect(shareOutLocks([logOf(opened(1, DATABASE), strange)])).toBeNull();
  });
});

describe('a lock stays with the first that has it', () => {
  it('and the other keeps what is its own', () => {
    const log = logOf(opened(3, DATABASE, OTHER), row, opened(1, DATABASE, TABLE));
    expect(shared(log)).toEqual({ 3: OTHER });
  });

  it('and who has none of its own gets one that nobody has', () => {
    const written = shared(logOf(opened(1, DATABASE, TABLE), opened(2, DATABASE, TABLE), opened(3, TABLE)));
    expect(Object.keys(written ?? {})).toEqual(['2', '3']);
    const [two, three] = [written?.[2], written?.[3]];
    expect(two?.length).toBe(TABLE.length);
    expect(two?.subarray(0, 8)).toEqual(TABLE.subarray(0, 8));
    expect(two).not.toEqual(three);
  });

  it('over several logs, behind the last number', () => {
    const [older, newer] = [logOf(opened(1, DATABASE, TABLE)), logOf(row, opened(2, DATABASE, OTHER))];
    expect(shared(older, newer)).toEqual({ 2: OTHER });
    expect(shareOutLocks([older, newer])?.readBigUInt64LE(0)).toBe(102n);
  });

  it('wherever the end of a block cuts the record', () => {
    for (let before = BLOCK - 80; before < BLOCK; before += 1) {
      const filled: KeyChange = { key: Buffer.from([9]), value: Buffer.alloc(before) };
      const log = logOf(filled, opened(1, DATABASE, TABLE), opened(2, DATABASE, OTHER));
      expect(shared(log), `${before} bytes before`).toEqual({ 2: OTHER });
    }
  });
});
