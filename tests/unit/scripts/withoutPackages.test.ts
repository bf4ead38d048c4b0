import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Those for whoever works on the pictures: they come after everything is installed. */
const LATER = new Set(['icons.mjs', 'release.mjs']);

/** Packages that a script and all it imports need before its first line runs. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gm);
  return [...imports].flatMap(([, name = '']) => {
    if (name.startsWith('.')) return packagesOf(path.resolve(path.dirname(file), name), seen);
    return name.startsWith('node:') ? [] : [`${path.relative('scripts', file)}: ${name}`];
  });
}

it('every script begins on a machine on which nothing is installed yet', () => {
  const scripts = readdirSync('scripts').filter((name) => name.endsWith('.mjs') && !LATER.has(name));
  expect(scripts).toContain('test.mjs');
  expect(scripts.flatMap((name) => packagesOf(path.resolve('scripts', name)))).toEqual([]);
});
