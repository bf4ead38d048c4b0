import { describe, expect, it } from 'vitest';
import { secrets } from '../../../scripts/checks/secrets.mjs';

// Put together here, so that this file holds none itself.
const letters = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5';

describe('secrets', () => {
  it.each([
    ['-----BEGIN ', 'PRIVATE KEY-----'],
    ['-----BEGIN RSA ', 'PRIVATE KEY-----'],
    ['AKIA', 'ABCDEFGHIJKLMNOP'],
    ['ghp_', letters],
    ['glpat-', letters],
    ['xoxb-', letters],
    ['npm_', letters],
    ['sk-', letters],
    ['AIza', letters.slice(0, 35)],
    ['eyJ', `${letters}.eyJ${letters}.${letters}`],
    ['apiKey: ', `'${letters}'`],
    ['"password": ', `"${letters}"`],
    ['SECRET=', `"${letters}"`],
  ])('refuses %s…', (kind, rest) => {
    expect(secrets('a.ts', `one\n${kind}${rest}\n`)).toMatchObject([{ line: 2 }]);
  });

  it.each([
    `"integrity": "sha512-${letters}${letters}=="`,
    `sha256: '${'0a'.repeat(32)}'`,
    "library: '0190a0b0-0000-7000-8000-000000000001'",
    "const secret = 'the captain was a clone all along';",
    'password: z.string().min(16)',
    'task-management-for-everybody-who-watches',
  ])('leaves alone %s', (text) => expect(secrets('a.ts', text)).toEqual([]));
});
