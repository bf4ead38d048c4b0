import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Repeats a folder with hard links: at once and for no space. Files that will be changed must be named to be copied,
 * because a change through a hard link would reach the original as well.
 * @param {string} from
 * @param {string} to
 * @param {(relative: string) => 'link' | 'copy' | 'skip'} decide
 */
export function linkTree(from, to, decide, inside = '') {
  mkdirSync(path.join(to, inside), { recursive: true });
  for (const entry of readdirSync(path.join(from, inside), { withFileTypes: true })) {
    const relative = path.join(inside, entry.name);
    const [source, target] = [path.join(from, relative), path.join(to, relative)];
    const decision = decide(relative);
    if (decision === 'skip') continue;
    if (entry.isDirectory()) linkTree(from, to, decide, relative);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (decision === 'copy') copyFileSync(source, target, constants.COPYFILE_FICLONE);
    else linkOrCopy(source, target);
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // Another file system, or one without hard links.
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
