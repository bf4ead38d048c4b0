import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/**
 * @param {string} relative
 * @returns {string[]}
 */
function filesUnder(relative) {
  const absolute = inProject(relative);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [relative];
  return readdirSync(absolute)
    .toSorted()
    .flatMap((name) => filesUnder(path.posix.join(relative, name)));
}

/**
 * A hash over names and contents. Contents, not times: a fresh checkout or a changed branch touches every file
 * without changing any.
 * @param {readonly string[]} inputs files and folders of the project; those that do not exist count as empty
 * @param {readonly string[]} [extras] anything else the result depends on
 */
export function contentHash(inputs, extras = []) {
  const hash = createHash('sha256');
  for (const extra of extras) hash.update(`${extra}\0`);
  for (const file of inputs.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} file */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
