import { copyFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BackupSummary } from '../../shared/backup/format';
import { createBackupReader, type BackupPage } from '../services/backups/backupReader';
import { checkBackup } from '../services/backups/checkBackup';
import { temporaryName } from '../services/exports/temporaryName';
import type { BackupFault } from '../../shared/backup/format';
import { fail, type Result } from '../../shared/util/result';
import { stat } from 'node:fs/promises';

/** Backups from outside the folder of backups: a window knows each by a number, and reads it like any other. */
export function createOpenedBackups() {
  const files: string[] = [];
  const reader = createBackupReader();
  return {
    /** Checks a file from its first to its last byte. Throws the system's error where it cannot be looked at. */
    async open(file: string): Promise<{ number: number; backup: BackupSummary }> {
      const { size } = await stat(file);
      const checked = await checkBackup(file);
      files.push(file);
      const state = checked.ok
        ? ({ ok: true, ...checked.value } as const)
        : ({ ok: false, fault: checked.error } as const);
      return { number: files.length, backup: { name: path.basename(file), bytes: size, state } };
    },
    /** Null behind the last page. */
    async read(owner: number, number: number, page: number): Promise<Result<BackupPage | null, BackupFault>> {
      const file = files[number - 1];
      return file === undefined ? fail('UNREADABLE') : reader.read(owner, file, page);
    },
  };
}

export type OpenedBackups = ReturnType<typeof createOpenedBackups>;

/** Copies a backup to where the viewer wants it, whole or not at all. Throws the system's error. */
export async function copyBackup(from: string, to: string): Promise<void> {
  const beside = temporaryName(to);
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
