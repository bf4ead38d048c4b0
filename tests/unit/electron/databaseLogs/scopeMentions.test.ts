import { expect, it } from 'vitest';
import { writeBatch, type KeyChange } from '../../../../electron/services/databaseLogs/batches';
import { recordFor } from '../../../../electron/services/databaseLogs/records';
import { mayBeSeveralOpen, SCOPE_RECORD } from '../../../../electron/services/databaseLogs/scopeMentions';

const keyOf = (scope: number) => Buffer.concat([SCOPE_RECORD, Buffer.from([scope])]);
const opened = (scope: number): KeyChange => ({ key: keyOf(scope), value: Buffer.from([0x0a, 1, 7]) });
const gone = (scope: number): KeyChange => ({ key: keyOf(scope), value: null });

/** A log of such batches; the first holds so many bytes of something else before. */
function logOf(filling: number, ...list: KeyChange[]): Buffer {
  let log = recordFor(writeBatch(1n, [{ key: Buffer.from([1]), value: Buffer.alloc(filling) }]), 0);
  for (const [index, change] of list.entries())
    log = Buffer.concat([log, recordFor(writeBatch(BigInt(2 + index), [change]), log.length)]);
  return log;
}

it('a log that ends with the last scope taken away has none open: nothing more of it is read', () => {
  expect(mayBeSeveralOpen([logOf(10, opened(1), opened(2), gone(2), gone(1))])).toBe(false);
});

it('two that were not taken away may be open, also in two logs', () => {
  expect(mayBeSeveralOpen([logOf(10, opened(1), opened(2))])).toBe(true);
  expect(mayBeSeveralOpen([logOf(10, opened(1)), logOf(10, opened(2))])).toBe(true);
  expect(mayBeSeveralOpen([logOf(10, opened(1)), logOf(10, opened(2), gone(1))])).toBe(false);
});

it('the same holds wherever the end of a block cuts a key', () => {
  for (let filling = 32_600; filling < 32_800; filling += 1) {
    expect(mayBeSeveralOpen([logOf(filling, opened(1), opened(2))])).toBe(true);
    expect(mayBeSeveralOpen([logOf(filling, opened(1), opened(2), gone(1))])).toBe(false);
  }
});
