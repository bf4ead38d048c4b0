import type { IpcError } from '../../shared/ipc/errors';
import { folderReasons, sentences } from '../words';

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM']);

/** The system's code of a failed file operation (`ENOSPC`), or null when the error is none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}

/** What a window is told about a failed file operation. Throws what is not a file error: that is a bug. */
export function fileFailure(error: unknown): IpcError {
  const code = systemCode(error);
  if (code === null) throw error;
  if (FULL.has(code)) return { code: 'DISK_FULL', sentence: sentences.diskFull };
  if (READ_ONLY.has(code)) return { code: 'FOLDER_READ_ONLY', sentence: sentences.readOnly };
  return { code: 'FILE_FAILED', sentence: sentences.fileFailed };
}

/** Why a folder cannot be written to, as the end of a sentence for people. */
export function folderFailure(error: unknown): string {
  const code = systemCode(error) ?? 'UNKNOWN';
  if (FULL.has(code)) return folderReasons.full;
  if (READ_ONLY.has(code)) return folderReasons.readOnly;
  if (code === 'ENOTDIR' || code === 'EEXIST') return folderReasons.notAFolder;
  return folderReasons.other({ code });
}
