import { describe, expect, it } from 'vitest';
import { lockAddresses } from '../../../scripts/checks/lockAddresses.mjs';

const entry = '"a": {\n  "version": "1.0.0",\n  "resolved": "https://registry.example/a.tgz"\n}';

describe('lockAddresses', () => {
  it('refuses an address in the lock file', () => {
    expect(lockAddresses('package-lock.json', entry)).toMatchObject([{ line: 3 }]);
  });

  it('allows a lock file without', () => {
    expect(lockAddresses('package-lock.json', '"a": { "version": "1.0.0", "integrity": "sha512-x" }')).toEqual([]);
  });

  it('says nothing about other files', () => {
    expect(lockAddresses('a.ts', entry)).toEqual([]);
  });
});
