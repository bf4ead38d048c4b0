import * as z from 'zod';

z.config({ jitless: true });

/**
 * A backup: the whole library with its journal and the catalogue that it was made with, as a text of lines, gzipped.
 * The first line is a head, the last an end, and between them each line is one row of one table. `docs/backup-format.md`
 * says it for people. Readers of a version never go away: what was once written can be read for ever.
 */
export const BACKUP_FORMAT_VERSION = 1;

/** Limits of a backup file as untrusted input: a gzip file of a few bytes can unfold to more than a disk holds. */
export const BACKUP_LIMITS = {
  /** One line of text. The longest is the journal entry of a large import. */
  lineBytes: 64 * 1024 * 1024,
  /** All text of a backup. A library of a million plays has about one gigabyte. */
  textBytes: 8 * 1024 * 1024 * 1024,
  /** Lines of a backup. */
  lines: 50_000_000,
  /** Times that the text may be longer than the file. Our own files reach 12; JSON of equal rows reaches 100. */
  ratio: 500,
} as const;

/** Why a backup was written. One before a change that cannot be undone by itself is kept longer than others. */
export const BACKUP_REASONS = [
  'changes',
  'quit',
  'asked',
  'before-migration',
  'before-import',
  'after-import',
  'before-restore',
  'before-update',
] as const;
export const BackupReason = z.enum(BACKUP_REASONS);
export type BackupReason = z.infer<typeof BackupReason>;

const count = z.int().min(0);
/** A number of the journal. Nobody does so much; a library that began behind a larger one could not count on. */
const seq = count.max(1_000_000_000_000);
/** The end of the year 9999: what is later has no name that a file could be found by. */
const LATEST = 253_402_300_799_999;

/** The first line. */
export const BackupHead = z.strictObject({
  format: z.literal('watchbill-backup'),
  formatVersion: z.literal(BACKUP_FORMAT_VERSION),
  /** Tells one library from another. */
  library: z.uuid(),
  /** Version of the database schema that the rows have. */
  schema: z.int().min(1).max(10_000),
  /** Watchbill's version. */
  app: z.string().min(1).max(40),
  /** Epoch milliseconds. */
  createdAt: count.max(LATEST),
  reason: BackupReason,
  /**
   * The last journal number when reading began. Rows are read while the viewer goes on, so some may be newer: the
   * entries after `from`, played over the rows, give the library exactly as the `seq` of the end says.
   */
  from: seq,
});
export type BackupHead = z.infer<typeof BackupHead>;

/** A line between the first and the last. What a row must be, its table says. */
export const BackupRow = z.strictObject({
  table: z
    .string()
    .max(40)
    .regex(/^[a-z][A-Za-z]*$/),
  row: z.record(z.string().max(80), z.json()),
});
export type BackupRow = z.infer<typeof BackupRow>;

/** What a person reads of a backup in a list. */
export const BackupTally = z.strictObject({ shows: count, episodes: count, plays: count, notes: count });
export type BackupTally = z.infer<typeof BackupTally>;

/** The last line. Without it a backup is torn. */
export const BackupEnd = z.strictObject({
  /** The last journal number that is in it. */
  seq,
  /** Rows by table, as lines stand in the file. */
  rows: z.record(z.string().max(40), count),
  /** Lines before this one, the head among them. */
  lines: z.int().min(1),
  /** SHA-256 in hexadecimal digits, over the bytes of all lines before this one with their line feeds. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  tally: BackupTally,
});
export type BackupEnd = z.infer<typeof BackupEnd>;

/** Why a file is no good backup. Nothing is ever taken from one. */
export type BackupFault = 'NOT_A_BACKUP' | 'NEWER_FORMAT' | 'TORN' | 'DAMAGED' | 'TOO_LARGE' | 'UNREADABLE';

/** One backup as the main process knows it. `state` says what the last check of the file found. */
export type BackupSummary = {
  /** The name of the file, which is all that a window ever knows of its place. */
  name: string;
  bytes: number;
  state: { ok: true; head: BackupHead; end: BackupEnd } | { ok: false; fault: BackupFault };
};
