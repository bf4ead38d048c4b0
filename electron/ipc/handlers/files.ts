import path from 'node:path';
import { shell } from 'electron';
import { fail, ok } from '../../../shared/util/result';
import type { DataKeeper } from '../../services/dataKeeper';
import { fileFailure } from '../../services/fileFailure';
import { askWhere } from '../../windows/askWhere';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

/**
 * Files outside the data folder: the viewer names them in a dialog, the page never does. `write` puts a file there whole
 * or not at all, and throws the system's error.
 */
export function fileHandlers(
  keeper: DataKeeper,
  write: (file: string, content: string) => Promise<void>,
): HandlersOf<'file:save' | 'folder:show'> {
  return {
    'file:save': async ({ suggestedName, content }, window) => {
      const file = await askWhere(window, suggestedName);
      if (file === null) return fail({ code: 'CANCELLED', sentence: sentences.cancelled });
      try {
        await write(file, content);
      } catch (error) {
        return fail(fileFailure(error));
      }
      return ok({ name: path.basename(file) });
    },

    'folder:show': async (which) => {
      if (which === 'data') {
        const reason = await shell.openPath(keeper.paths.folder);
        return reason === '' ? ok(null) : fail({ code: 'FILE_FAILED', sentence: sentences.folderNotShown });
      }
      const name = keeper.preferencesKeptAside();
      if (name === null) return fail({ code: 'FILE_FAILED', sentence: sentences.nothingKeptAside });
      shell.showItemInFolder(path.join(keeper.paths.state, name));
      return ok(null);
    },
  };
}
