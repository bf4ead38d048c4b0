import type { BrowserWindow } from 'electron';
import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { Work } from '../../commandLine/desk';
import { createBackupReader } from '../../services/backups/backupReader';
import { checkBackup } from '../../services/backups/checkBackup';
import { fileFailure } from '../../services/fileFailure';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

type Channels = `command:${'next' | 'read' | 'backup' | 'backup-page' | 'progress' | 'done'}`;

const notACommand = fail<IpcError>({ code: 'BAD_ARGUMENTS', sentence: sentences.badArguments });

/** What the window of a command asks for. Every other window is refused: it has no files and nothing to answer. */
export function commandHandlers(workOf: (window: BrowserWindow) => Work | null): HandlersOf<Channels> {
  const reader = createBackupReader();

  async function attempt<T>(task: () => Promise<Result<T, IpcError>>): Promise<Result<T, IpcError>> {
    try {
      return await task();
    } catch (error) {
      return fail(fileFailure(error));
    }
  }

  return {
    'command:next': (_, window) => ok(workOf(window)?.task ?? null),
    'command:read': async ({ file, start, end }, window) => {
      const work = workOf(window);
      if (work === null) return notACommand;
      return attempt(async () => {
        const bytes = await work.files.read(file, start, end);
        return bytes === null ? notACommand : ok(bytes);
      });
    },
    'command:backup': async (_, window) => {
      const file = workOf(window)?.places.files[0];
      if (file === undefined) return notACommand;
      const checked = await checkBackup(file.path);
      const state = checked.ok
        ? ({ ok: true, ...checked.value } as const)
        : ({ ok: false, fault: checked.error } as const);
      return ok({ name: file.name, bytes: file.size, state });
    },
    'command:backup-page': async ({ page }, window) => {
      const file = workOf(window)?.places.files[0];
      if (file === undefined) return notACommand;
      const read = await reader.read(window.id, file.path, page);
      return read.ok ? read : fail({ code: 'FILE_FAILED', sentence: sentences.backupUnreadable });
    },
    'command:progress': ({ text }, window) => {
      workOf(window)?.progress(text);
      return ok(null);
    },
    'command:done': (answer, window) => {
      const work = workOf(window);
      if (work === null) return notACommand;
      reader.close(window.id);
      work.done(answer);
      return ok(null);
    },
  };
}
