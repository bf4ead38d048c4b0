import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');

/** One planted fault a line (packages are in packageDoor.test.ts): the file it stands in, its text, and what the linter must answer. */
const PLANTED: [file: string, text: string, answer: RegExp][] = [
  ['shared/b.ts', `import { x } from '../renderer/db/live'; export const b = x;`, /into shared/],
  ['electron/b.ts', `import { x } from '../renderer/main'; export const b = x;`, /into shared/],
  [
    'electron/preload/b.ts',
    `import { ipcArguments } from '../../shared/ipc/contract'; export const b = ipcArguments;`,
    /never code/,
  ],
  ['renderer/ui/a.ts', `import { x } from '../db/live'; export const a = x;`, /pass them as props/],
  ['renderer/stores/a.ts', `import { x } from '../db/live'; export const a = x;`, /knows no database/],
  ['renderer/db/a.ts', `import { x } from '../stores/view'; export const a = x;`, /comes in as a port/],
  ['renderer/platform/a.ts', `import { x } from '../stores/view'; export const a = x;`, /only shared/],
  [
    'renderer/features/a/b.ts',
    `import { WatchbillDatabase } from '../../db/database'; export const b = WatchbillDatabase;`,
    /useLibrary\(\)\.commit\(\)/,
  ],
  [
    'renderer/features/a/c.ts',
    `import { Library } from '../../db/commit/library'; export const c = Library;`,
    /only types may come/,
  ],
  ['renderer/features/a/d.ts', `import { x } from '../../app/App'; export const d = x;`, /does not know the app/],
  [
    'renderer/app/a.ts',
    `import { v001 } from '../db/migrations/v001_initial'; export const a = v001;`,
    /lists the migrations/,
  ],
  ['renderer/app/b.ts', `import fs from 'node:fs'; export const b = fs;`, /through platform/],
  ['renderer/app/c.ts', `import { x } from '../../tests/support/library'; export const c = x;`, /./],
  [
    'renderer/app/d.ts',
    `const save = async () => 1; export function d() { save(); }`,
    /floating-promises|must be awaited/,
  ],
  ['renderer/app/e.ts', `export const e = (value: any) => value;`, /no-explicit-any|Unexpected any/],
  ['renderer/app/f.ts', `export const f = localStorage.length;`, /library \(Dexie\) or preferences/],
  ['renderer/app/g.ts', `export default 1;`, /default export/i],
  ['renderer/app/h.ts', `export const h = () => console.log(1);`, /console/],
  [
    'renderer/app/i.ts',
    `${'export const line = 1;\n'.replace('line', 'first')}${'// line\n'.repeat(300)}`,
    /too many lines|max-lines/i,
  ],
  [
    'renderer/app/j.ts',
    `type K = 'a' | 'b'; export function j(k: K) { switch (k) { case 'a': return 1; } return 2; }`,
    /exhaustive/,
  ],
  [
    'renderer/app/k.tsx',
    `export const K = () => <div dangerouslySetInnerHTML={{ __html: '' }} />;`,
    /dangerouslySetInnerHTML|no-danger/,
  ],
];

let folder = '';
let found: { filename: string; message: string; help?: string; code: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-architecture-'));
  cpSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, jsx: 'react-jsx' } }));
  for (const [file, text] of PLANTED) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  try {
    execFileSync(
      process.execPath,
      [join(project, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '-f', 'json'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
  } catch (refused) {
    found = (JSON.parse((refused as { stdout: string }).stdout) as { diagnostics: typeof found }).diagnostics;
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a planted fault is refused', () => {
  it.each(PLANTED)('%s', (file, _text, answer) => {
    const answers = found.filter((one) => one.filename === file);
    expect(answers.map((one) => `${one.code} ${one.message} ${one.help ?? ''}`).join('\n')).toMatch(answer);
  });
});
