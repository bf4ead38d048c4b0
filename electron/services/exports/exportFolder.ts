import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isSafeFileName, uniqueNames } from '../../../shared/exports/fileName';
import { flushFolder } from '../atomicWrite';
import type { ExportTarget } from './exportFile';
import { temporaryName } from './temporaryName';

/**
 * Begins a folder of files inside the one that the viewer chose. It is filled under a temporary name and gets its own
 * at the end, with a number where that is taken: nothing that was there before is touched.
 */
export async function beginExportFolder(parent: string, name: string): Promise<ExportTarget> {
  const temporary = temporaryName(path.join(parent, name));
  await mkdir(temporary);
  return {
    async write(bytes, file) {
      if (file === null || !isSafeFileName(file)) throw new Error('a file of a folder needs a name of its own');
      const handle = await open(path.join(temporary, file), 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async finish() {
      await flushFolder(temporary);
      const own = uniqueNames('', await readdir(parent))(name);
      await rename(temporary, path.join(parent, own));
      await flushFolder(parent);
      return own;
    },
    async abandon() {
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}
