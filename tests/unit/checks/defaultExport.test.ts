import { describe, expect, it } from 'vitest';
import { defaultExport } from '../../../scripts/checks/defaultExport.mjs';

const declared = ['export', 'default', 'function App() {}'].join(' ');
const renamed = ['export', '{ App as', 'default };'].join(' ');

describe('defaultExport', () => {
  it.each([declared, renamed])('refuses %s', (code) => {
    expect(defaultExport('renderer/App.tsx', `const a = 1;\n${code}`)).toMatchObject([{ line: 2 }]);
  });

  it('allows it in configuration files', () => {
    expect(defaultExport('vitest.config.ts', declared)).toEqual([]);
  });

  it('allows exports by name', () => {
    expect(defaultExport('renderer/App.tsx', 'export function App() {}\nexport { a as b };')).toEqual([]);
  });
});
