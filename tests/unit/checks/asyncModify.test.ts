import { describe, expect, it } from 'vitest';
import { asyncModify } from '../../../scripts/checks/asyncModify.mjs';

// Put together from parts: the check reads this file as well.
const call = (callback: string) => `table\n  .modify(${callback})`;

describe('asyncModify', () => {
  it.each(['async (row) => { await x(); }', 'async function (row) {}', '\n  async row => row'])(
    'refuses %s',
    (callback) => {
      expect(asyncModify('a.ts', call(callback))).toMatchObject([{ file: 'a.ts', line: 2 }]);
    },
  );

  it.each(['(row) => { row.a = 1; }', '{ a: 1 }', 'asynchronously'])('allows %s', (callback) => {
    expect(asyncModify('a.ts', call(callback))).toEqual([]);
  });
});
