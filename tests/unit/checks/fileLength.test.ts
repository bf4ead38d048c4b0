import { describe, expect, it } from 'vitest';
import { fileLength } from '../../../scripts/checks/fileLength.mjs';

const lines = (count: number) => 'a\n'.repeat(count);

describe('fileLength', () => {
  it('allows 300 lines', () => {
    expect(fileLength('a.ts', lines(300))).toEqual([]);
  });

  it('refuses the line after, also without a line end', () => {
    expect(fileLength('a.css', `${lines(300)}a`)).toMatchObject([{ line: 301 }]);
  });

  it('leaves data alone', () => {
    expect(fileLength('package-lock.json', lines(9000))).toEqual([]);
  });
});
