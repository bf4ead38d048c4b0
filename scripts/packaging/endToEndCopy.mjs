import { chmodSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { linkTree } from '../setup/linkTree.mjs';
import { requireDependency } from '../setup/project.mjs';
import { endToEndFolder, packagedExecutable, unpackedFolder } from './places.mjs';

/** The package once more, different in the one fuse that lets tests drive it. */
export async function makeEndToEndCopy() {
  const temporary = mkdtempSync(`${endToEndFolder}.part-`);
  try {
    if (process.platform === 'darwin') {
      // Signing again rewrites files all over the bundle, so nothing may be shared with the original.
      cpSync(unpackedFolder, temporary, { recursive: true, verbatimSymlinks: true });
    } else {
      linkTree(unpackedFolder, temporary, (relative) => (relative === packagedExecutable ? 'copy' : 'link'));
    }
    const fuseTarget = process.platform === 'darwin' ? 'Watchbill.app' : packagedExecutable;
    await requireDependency('./scripts/packaging/fuses.cjs').setEndToEndFuses(path.join(temporary, fuseTarget));
    // A temporary folder is for its owner alone; tests also start the application as somebody else.
    chmodSync(temporary, 0o755);
    rmSync(endToEndFolder, { recursive: true, force: true });
    renameSync(temporary, endToEndFolder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
