import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from '../../../../electron/services/databaseLogs/crc32c';
import { wholeEnd } from '../../../../electron/services/databaseLogs/tornEnd';
import { aLog, BLOCK } from './aLog';

it('sums up as LevelDB does', () => {
  // From LevelDB's own tests: 32 zeros, 32 times 0xff.
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
});

describe('the end of a log', () => {
  const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 90_000 })), {
    minLength: 1,
    maxLength: 6,
  });

  it('is left as it is where the last record is whole', () => {
    fc.assert(
      fc.property(lengths, (list) => {
        const { log } = aLog(list);
        expect(wholeEnd(log)).toBe(log.length);
      }),
    );
  });

  it('is the end of the last whole record where the file was cut anywhere', () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const { log, ends } = aLog(list);
        const cut = Math.floor(log.length * share);
        const whole = ends.findLast((end) => end <= cut) ?? 0;
        const found = wholeEnd(log.subarray(0, cut));
        // What fills a block is no record: it may stay.
        expect(found === whole || (found === cut && BLOCK - (whole % BLOCK) < 7)).toBe(true);
      }),
    );
  });

  it('is the end of the last whole record where zeros stand in the place of what was not flushed', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 7, max: 9_000 }), (list, zeros) => {
        const { log } = aLog(list);
        const found = wholeEnd(Buffer.concat([log, Buffer.alloc(zeros)])) ?? -1;
        expect(found - log.length).toBeGreaterThanOrEqual(0);
        expect(found - log.length).toBeLessThan(7);
      }),
    );
  });

  it('is before a last record of which only the beginning was flushed', () => {
    const { log, ends } = aLog([300, 500]);
    log.fill(0, log.length - 200);
    expect(wholeEnd(log)).toBe(ends[0]);
  });

  it('is not looked for in a log that is damaged inside', () => {
    const { log, ends } = aLog([300, 500, 200]);
    log.fill(0, ends[0], (ends[0] ?? 0) + 7);
    expect(wholeEnd(log)).toBeNull();
  });
});
