import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChangelog } from '../../../renderer/features/help/readChangelog';

describe('the list of changes', () => {
  it('is read as versions with their lines, put together and without emphasis', () => {
    const text =
      '# Changelog\n\nFor people.\n\n## 1.1.0\n\n- _Export_ writes\n  more.\n- And **this**.\n\n## 1.0.0 (not yet released)\n\n- First.\n';
    expect(readChangelog(text)).toEqual([
      { version: '1.1.0', released: true, items: ['Export writes more.', 'And this.'] },
      { version: '1.0.0', released: false, items: ['First.'] },
    ]);
    expect(readChangelog('')).toEqual([]);
  });

  it('of the project has something for everybody', () => {
    const file = path.join(import.meta.dirname, '..', '..', '..', 'CHANGELOG.md');
    const [newest] = readChangelog(readFileSync(file, 'utf8'));
    expect(newest?.items.length).toBeGreaterThan(10);
    for (const item of newest?.items ?? []) expect(item).not.toMatch(/\n|^\s|\s$/);
  });
});
