import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeCheckFolder } from '../../../electron/commandLine/checkFolder';
import { aFolder } from '../electron/temporaryFolder';

it('takes away what earlier checks have left, and nothing else', () => {
  const parent = aFolder();
  const old = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ['watchbill-check-old', 'watchbill-check-new', 'other']) {
    mkdirSync(path.join(parent, name));
    if (name !== 'watchbill-check-new') utimesSync(path.join(parent, name), old, old);
  }
  const { folder, remove } = makeCheckFolder(parent, Date.now());
  expect(existsSync(folder)).toBe(true);
  remove();
  expect(readdirSync(parent).toSorted()).toEqual(['other', 'watchbill-check-new']);
});
