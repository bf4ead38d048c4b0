import { expect, it } from 'vitest';
import { unpack } from '../../../../electron/services/databaseLogs/snappy';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));

it('unpacks what is given as it is, and copies of all three lengths', () => {
  expect(unpack(bytes(3, 2 << 2, 'abc'))?.toString()).toBe('abc');
  // Four from three back: into what is being made.
  expect(unpack(bytes(7, 2 << 2, 'abc', 1 | (0 << 2), 3))?.toString()).toBe('abcabca');
  expect(unpack(bytes(6, 2 << 2, 'abc', 2 | (2 << 2), 3, 0))?.toString()).toBe('abcabc');
  expect(unpack(bytes(6, 2 << 2, 'abc', 3 | (2 << 2), 3, 0, 0, 0))?.toString()).toBe('abcabc');
  const long = 'x'.repeat(300);
  expect(unpack(bytes(0xac, 2, 61 << 2, 0x2b, 1, long))?.toString()).toBe(long);
});

it('refuses what reaches out of it, or has another length than it says', () => {
  for (const wrong of [
    bytes(),
    bytes(0x80),
    bytes(4, 2 << 2, 'abc'),
    bytes(2, 2 << 2, 'abc'),
    bytes(9, 8 << 2, 'abc'),
    bytes(7, 2 << 2, 'abc', 1, 4),
    bytes(7, 2 << 2, 'abc', 1, 0),
    bytes(6, 2 << 2, 'abc', 2 | (2 << 2), 3),
    bytes(3, 61 << 2, 1),
    bytes(0xff, 0xff, 0xff, 0xff, 0x0f, 0),
  ])
    expect(unpack(wrong), wrong.toString('hex')).toBeNull();
});
