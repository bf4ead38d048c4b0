import type { BrowserWindow } from 'electron';
import { PACK_FILE_BYTES } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { IpcError } from '../../../shared/ipc/errors';
import { type PackFileBytes, readPackFile } from '../../services/packFile';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

/** Pack files that the viewer chooses in a dialog. */
export function packHandlers(askFile: (window: BrowserWindow) => Promise<string | null>): HandlersOf<'pack:choose'> {
  async function read(file: string): Promise<Result<PackFileBytes, IpcError>> {
    try {
      const found = await readPackFile(file, PACK_FILE_BYTES);
      return found === null ? fail({ code: 'TOO_LARGE', sentence: sentences.packTooLarge }) : ok(found);
    } catch {
      return fail({ code: 'FILE_FAILED', sentence: sentences.packUnreadable });
    }
  }
  return {
    'pack:choose': async (_, window) => {
      const file = await askFile(window);
      return file === null ? ok(null) : read(file);
    },
  };
}
