import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { PACK_FILE_BYTES, type OpenedThing } from '../../../shared/ipc/contract';
import type { IpcError } from '../../../shared/ipc/errors';
import { fail, ok, type Result } from '../../../shared/util/result';
import { BACKUP_COPY, fileSort } from '../../links/fileSort';
import type { Opened } from '../../links/opened';
import { copyBackup, createOpenedBackups } from '../../links/openedBackups';
import { isBackupName } from '../../services/backups/backupFolder';
import { fileFailure, systemCode } from '../../services/fileFailure';
import { readPackFile } from '../../services/packFile';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

export type OpenedParts = {
  opened: Opened;
  askWhere: (window: BrowserWindow, suggestedName: string) => Promise<string | null>;
  /** Where backups lie now. */
  backups: () => string;
};

/** Links and files that were opened with Watchbill or dropped on it, and the copies of backups that can be. */
export function openedHandlers(
  parts: OpenedParts,
): HandlersOf<'opened:take' | 'opened:dropped' | 'opened:backup-page' | 'backup:copy'> {
  const { opened, askWhere } = parts;
  const backups = createOpenedBackups();

  return {
    'opened:take': async () => {
      const next = opened.take();
      if (next === null) return ok(null);
      if (next.kind === 'link') return ok(next);
      try {
        if (next.sort === 'backup') return ok({ kind: 'backup', ...(await backups.open(next.file)) });
        return await readOther(next.file);
      } catch (error) {
        if (systemCode(error) === null) throw error;
        return fail({ code: 'FILE_FAILED', sentence: sentences.packUnreadable });
      }
    },
    // Only a backup: what else is dropped can be read by the page itself.
    'opened:dropped': (file) => ok({ taken: fileSort(file) === 'backup' && opened.drop(file) }),
    'opened:backup-page': async ({ number, page }, window) => {
      const read = await backups.read(window.id, number, page);
      return read.ok ? read : fail({ code: 'FILE_FAILED', sentence: sentences.backupUnreadable });
    },
    'backup:copy': async ({ name }, window) => {
      if (!isBackupName(name)) return fail({ code: 'BAD_ARGUMENTS', sentence: sentences.badArguments });
      const file = await askWhere(window, `${name.replace(/\.ndjson\.gz$/, '')}.${BACKUP_COPY}`);
      if (file === null) return fail({ code: 'CANCELLED', sentence: sentences.cancelled });
      try {
        await copyBackup(path.join(parts.backups(), name), file);
      } catch (error) {
        return fail(fileFailure(error));
      }
      return ok({ name: path.basename(file) });
    },
  };
}

async function readOther(file: string): Promise<Result<OpenedThing, IpcError>> {
  const found = await readPackFile(file, PACK_FILE_BYTES);
  return found === null
    ? fail({ code: 'TOO_LARGE', sentence: sentences.packTooLarge })
    : ok({ kind: 'file', ...found });
}
