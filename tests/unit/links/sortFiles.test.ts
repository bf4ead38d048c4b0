import { describe, expect, it } from 'vitest';
import { fileSort } from '../../../electron/links/fileSort';
import { sortOf } from '../../../renderer/features/fileDrops/sortFiles';

const file = (name: string, text = '') => new File([text], name);

describe('a dropped file', () => {
  it.each([
    ['Mine.watchbill-backup', '', 'backup'],
    ['Watchbill 20260131-235959 quit.ndjson.gz', '', 'backup'],
    ['other.ndjson.gz', '', 'history'],
    ['a.watchbill-pack', '', 'pack'],
    ['a.json', '{\n  "format": "watchbill-pack",', 'pack'],
    ['a.json', '[{"type":"episode"}]', 'history'],
    ['export.zip', '"format":"watchbill-pack"', 'history'],
  ])('%s is told by its name, and JSON by how it begins', async (name, text, sort) => {
    expect(await sortOf(file(name, text))).toBe(sort);
  });

  it('is a backup for both processes alike', async () => {
    for (const name of ['Mine.watchbill-backup', 'Watchbill 20260131-235959 quit.ndjson.gz', 'a.ndjson.gz', 'a.json'])
      // oxlint-disable-next-line no-await-in-loop -- four names
      expect((await sortOf(file(name))) === 'backup').toBe(fileSort(`/home/viewer/${name}`) === 'backup');
  });
});
