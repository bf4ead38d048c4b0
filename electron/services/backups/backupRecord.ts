import * as z from 'zod';
import { BackupEnd, BackupHead } from '../../../shared/backup/format';
import { atomicWrite } from '../atomicWrite';
import { readSmallFile } from '../readSmallFile';
import { DEFAULT_LIMITS } from './rotation';

const count = z.int().min(0);

/**
 * `state/backups.json`: where backups go, how many are kept, and what the last check of each file found, so that a list
 * need not read every file again. All of it can be worked out anew from the files; the folder alone is the viewer's.
 */
const BackupRecord = z.object({
  /** The folder that the viewer chose; null is `backups/` in the data folder. */
  folder: z.string().max(4_000).nullable().catch(null),
  limits: z
    .object({ recent: count, daily: count, weekly: count, monthly: count, beforeChange: count })
    .catch(DEFAULT_LIMITS),
  /** By file name. A file of another size or time was changed since, and is checked again. */
  checked: z
    .record(
      z.string(),
      z.object({
        bytes: count,
        changedAt: z.number(),
        result: z.union([
          z.object({ ok: z.literal(true), head: BackupHead, end: BackupEnd }),
          z.object({
            ok: z.literal(false),
            fault: z.enum(['NOT_A_BACKUP', 'NEWER_FORMAT', 'TORN', 'DAMAGED', 'TOO_LARGE', 'UNREADABLE']),
          }),
        ]),
      }),
    )
    .catch({}),
  /** The last rehearsal: which backup was restored beside the library and compared, when, and what came of it. */
  rehearsed: z
    .object({
      name: z.string(),
      at: count,
      rows: count,
      differences: count,
      failed: z.string().nullable().default(null),
    })
    .nullable()
    .catch(null),
  /** The backup that was last restored and compared without a difference: kept until there is another. */
  proven: z.string().nullable().catch(null),
});
export type BackupRecord = z.infer<typeof BackupRecord>;

const EMPTY: BackupRecord = { folder: null, limits: DEFAULT_LIMITS, checked: {}, rehearsed: null, proven: null };

/** What stands in the file; where it is missing or damaged, what a new one would hold. */
export function readBackupRecord(file: string): BackupRecord {
  try {
    const parsed = BackupRecord.safeParse(JSON.parse(readSmallFile(file) ?? 'null'));
    return parsed.success ? parsed.data : EMPTY;
  } catch {
    return EMPTY;
  }
}

export async function keepBackupRecord(file: string, record: BackupRecord): Promise<void> {
  await atomicWrite(file, `${JSON.stringify(record, null, 2)}\n`);
}
