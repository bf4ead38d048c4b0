import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireDependency } from '../../../scripts/setup/project.mjs';

const PAGE = 'dist/renderer/index.html';

/**
 * The addresses that a built page or script loads before it runs. `import(...)` waits for somebody to want it, and is none.
 * @param {string} text
 * @returns {string[]}
 */
export function loadedAtOnce(text) {
  const inPage = text.matchAll(/(?:<script[^>]+src|<link[^>]+rel="modulepreload"[^>]+href)="([^"]+\.js)"/g);
  const inScript = text.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [...inPage, ...inScript].map((match) => match[1] ?? '');
}

/**
 * The scripts that the first screen waits for, each with its size as it is and compressed.
 * @param {string} archive
 * @returns {{ file: string, bytes: number, gzip: number }[]}
 */
export function firstLoad(archive) {
  const { extractFile } = requireDependency('@electron/asar');
  /** @param {string} file @returns {Buffer} */
  const read = (file) => extractFile(archive, file);
  const found = [];
  const waiting = loadedAtOnce(read(PAGE).toString('utf8')).map((address) =>
    path.posix.join(path.posix.dirname(PAGE), address),
  );
  const seen = new Set(waiting);
  for (const file of waiting) {
    const content = read(file);
    found.push({ file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length });
    for (const address of loadedAtOnce(content.toString('utf8'))) {
      const next = path.posix.join(path.posix.dirname(file), address);
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return found;
}
