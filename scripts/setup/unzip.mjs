import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { requireDependency } from './project.mjs';

/**
 * Unpacks what `choose` gives a new name, relative to the target. A fresh machine has no unzip, and this keeps large
 * parts that nobody needs from ever being written.
 * @param {string} archive
 * @param {string} target
 * @param {(name: string) => string | undefined} choose
 */
export async function unzip(archive, target, choose) {
  const yauzl = requireDependency('yauzl');
  const zip = await yauzl.openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.endsWith('/') ? undefined : choose(entry.fileName);
      if (name === undefined) continue;
      const file = path.join(target, name);
      mkdirSync(path.dirname(file), { recursive: true });
      // The upper half holds the Unix permissions; without them nothing could be executed.
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode: mode || 0o644 }));
    }
  } finally {
    zip.close();
  }
}
