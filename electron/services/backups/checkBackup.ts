import { createHash } from 'node:crypto';
import {
  BACKUP_FORMAT_VERSION,
  BACKUP_LIMITS,
  BackupEnd,
  BackupHead,
  type BackupFault,
} from '../../../shared/backup/format';
import { fail, ok, type Result } from '../../../shared/util/result';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import { systemCode } from '../fileFailure';
import { BackupTooLargeError, readLines } from './lineReader';

export type CheckedBackup = { head: BackupHead; end: BackupEnd };

/** Which table a line of a row belongs to. Rows are written with the table first, so that this needs no parsing. */
const ROW = /^\{"table":"([a-z][A-Za-z]*)","row":\{/;
/** The longest name of a table and what stands around it. */
const ROW_HEAD = 64;
/** Head and end are short. A long one is not parsed: brackets alone, sixty megabytes of them, take minutes. */
const OWN_LINE = 64 * 1024;
/** More tables than Watchbill will ever have. */
const TABLES = 200;

/**
 * Reads a backup from its first to its last byte: head, checksum, counts. Says nothing of what the rows mean: that
 * is found by restoring it. `stop` is asked between batches; a check that is stopped throws what it answers.
 */
export async function checkBackup(
  file: string,
  stop: () => Error | null = () => null,
): Promise<Result<CheckedBackup, BackupFault>> {
  try {
    return await check(file, stop);
  } catch (error) {
    if (error instanceof BackupTooLargeError) return fail('TOO_LARGE');
    if (error instanceof SyntaxError) return fail('DAMAGED');
    const code = systemCode(error);
    if (code === null) throw error;
    // An end that is missing is a file that was cut off; anything else of zlib's is a file that was changed.
    if (code === 'Z_BUF_ERROR') return fail('TORN');
    if (code === 'Z_DATA_ERROR') return fail('DAMAGED');
    return fail('UNREADABLE');
  }
}

async function check(file: string, stop: () => Error | null): Promise<Result<CheckedBackup, BackupFault>> {
  const hash = createHash('sha256');
  const rows = new Map<string, number>();
  let head: BackupHead | null = null;
  let end: BackupEnd | null = null;
  let lines = 0;
  for await (const batch of readLines(file)) {
    const stopped = stop();
    if (stopped !== null) throw stopped;
    for (const { line, torn } of batch) {
      if (torn) return fail('TORN');
      // Nothing may follow the end: somebody would have written over a good backup.
      if (end !== null) return fail('DAMAGED');
      if (head === null) {
        const first = readHead(line);
        if (!first.ok) return first;
        head = first.value;
      } else {
        const table = tableOf(line);
        if (table === null) {
          if (line.length > OWN_LINE) return fail('DAMAGED');
          const last = safelyParsed(BackupEnd, JSON.parse(line.toString('utf8')));
          if (!last.success) return fail('DAMAGED');
          end = last.data;
          continue;
        }
        rows.set(table, (rows.get(table) ?? 0) + 1);
        if (rows.size > TABLES) return fail('DAMAGED');
      }
      lines += 1;
      if (lines > BACKUP_LIMITS.lines) return fail('TOO_LARGE');
      hash.update(line).update('\n');
    }
  }
  if (head === null || end === null) return fail('TORN');
  if (hash.digest('hex') !== end.sha256 || lines !== end.lines || !sameCounts(rows, end.rows)) return fail('DAMAGED');
  return ok({ head, end });
}

function readHead(line: Buffer): Result<BackupHead, BackupFault> {
  if (line.length > OWN_LINE) return fail('NOT_A_BACKUP');
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    return fail('NOT_A_BACKUP');
  }
  const head = safelyParsed(BackupHead, value);
  if (head.success) return ok(head.data);
  if (typeof value !== 'object' || value === null || !('format' in value)) return fail('NOT_A_BACKUP');
  if (value.format !== 'watchbill-backup') return fail('NOT_A_BACKUP');
  const version = 'formatVersion' in value ? value.formatVersion : null;
  return fail(typeof version === 'number' && version > BACKUP_FORMAT_VERSION ? 'NEWER_FORMAT' : 'DAMAGED');
}

function tableOf(line: Buffer): string | null {
  return ROW.exec(line.subarray(0, ROW_HEAD).toString('latin1'))?.[1] ?? null;
}

function sameCounts(counted: ReadonlyMap<string, number>, said: Record<string, number>): boolean {
  const names = new Set([...counted.keys(), ...Object.keys(said)]);
  return [...names].every((name) => (counted.get(name) ?? 0) === (Object.hasOwn(said, name) ? said[name] : 0));
}
