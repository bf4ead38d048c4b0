import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isSafeFileName, uniqueNames } from '../../../shared/exports/fileName';
import { flushFolder } from '../atomicWrite';
import type { ExportTarget } from './exportFile';
import { temporaryName } from './temporaryName';
import { nothingUnderWay, type UnderWay } from './underWay';

/**
 * Begins a folder of files inside the one that the viewer chose. It is filled under a temporary name and gets its own
 * at the end, with a number where that is taken: nothing that was there before is touched.
 */
export async function beginExportFolder(
  parent: string,
  name: string,
  underWay: UnderWay = nothingUnderWay,
): Promise<ExportTarget> {
  const temporary = temporaryName(path.join(parent, name));
  await underWay.begin(temporary);
  await mkdir(temporary).catch(async (error: unknown) => {
    await underWay.end(temporary);
    throw error;
  });
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
      await underWay.end(temporary);
      return own;
    },
    async abandon() {
      await rm(temporary, { recursive: true, force: true }).then(
        () => underWay.end(temporary),
        () => undefined,
      );
    },
  };
}
