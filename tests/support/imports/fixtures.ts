import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Contents } from './files';

const ROOT = join(import.meta.dirname, '../../fixtures/imports');

/** The fixtures of a format, by their paths in its folder. */
export function fixturesOf(id: string, folder = ROOT): Contents {
  const path = join(folder, id);
  return Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]),
  );
}

/** All formats that have fixtures. */
export function fixtureFolders(): string[] {
  return readdirSync(ROOT).sort();
}
