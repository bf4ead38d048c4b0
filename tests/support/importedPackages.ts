import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '..', '..');
const STATEMENT = /\b(?:from|import)\s*\(?\s*['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/g;

/**
 * The packages that the sources of the application import, and below each what it needs itself: read from sources and
 * package.json files, not from the build. Types come from nowhere at run time.
 */
export function importedPackages(): { imported: Set<string>; reachable: Set<string> } {
  const imported = new Set(
    ['electron', 'renderer', 'shared'].flatMap((folder) => importsBelow(path.join(PROJECT, folder))),
  );
  const reachable = new Set<string>();
  const open = [...imported].map((name) => ({ name, from: PROJECT }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const folder = folderOf(next.name, next.from);
    if (folder === null || reachable.has(next.name)) continue;
    reachable.add(next.name);
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as { dependencies?: object; peerDependencies?: object };
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) open.push({ name, from: folder });
  }
  return { imported, reachable };
}

function importsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css)$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      if (name.endsWith('.css'))
        return [...text.matchAll(/url\(['"]?((?:@[\w-]+\/)[\w-]+)\//g)].flatMap(([, font]) => font ?? []);
      const withoutTypes = text
        .replaceAll(/^(?:import|export) type [^;]*;/gm, '')
        .replaceAll(/\btypeof import\([^)]*\)/g, '');
      return [...withoutTypes.matchAll(STATEMENT)].flatMap(([, found]) => found ?? []);
    })
    .filter((name) => existsSync(path.join(PROJECT, 'node_modules', name, 'package.json')));
}

/** Where Node would find a package, upwards from the folder that asks for it. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(found, 'package.json'))) return found;
    if (folder === path.dirname(folder)) return null;
  }
}
