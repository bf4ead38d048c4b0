import type { Dexie } from 'dexie';
import {
  BACKUP_FORMAT_VERSION,
  type BackupEnd,
  type BackupHead,
  type BackupReason,
} from '../../../shared/backup/format';
import { CatalogueChangedError } from './catalogueChanged';
import { createPace } from './pace';
import { createTally } from './tally';
import { tablesToKeep, walkTable } from './walk';

/** Where the lines go. What it throws ends the backup. */
export type BackupSink = {
  begin: (head: BackupHead) => Promise<void>;
  /** Whole lines, UTF-8. */
  write: (lines: Uint8Array<ArrayBuffer>) => Promise<void>;
};

export type BackupOptions = {
  reason: BackupReason;
  app: string;
  /** Epoch milliseconds. */
  now: number;
  /** Rows written so far. Throws to give up. */
  report: (rows: number) => void;
};

/** Bytes of lines that go to the sink at once: they cross to another process, and no frame may wait for that. */
const BATCH = 256 * 1024;

/**
 * Reads the whole library and the catalogue into lines, while the viewer goes on. No long transaction holds writers
 * up: rows are read some at a time, and what was written meanwhile stands in the journal, which is read last.
 * Answers what the last line must say. The database may be of an older schema: rows are written as they are.
 */
export async function writeBackup(
  database: Dexie,
  sink: BackupSink,
  { reason, app, now, report }: BackupOptions,
): Promise<Pick<BackupEnd, 'seq' | 'rows' | 'tally'>> {
  const before = await readRecords(database);
  await sink.begin({
    format: 'watchbill-backup',
    formatVersion: BACKUP_FORMAT_VERSION,
    library: before.library,
    schema: Math.floor(database.backendDB().version / 10),
    app,
    createdAt: now,
    reason,
    from: before.seq,
  });
  const encoder = new TextEncoder();
  const rows: Record<string, number> = {};
  const tally = createTally();
  let seq = before.seq;
  let lines = '';
  let writing: Promise<void> = Promise.resolve();
  let done = 0;
  for (const table of tablesToKeep(database)) {
    rows[table] = 0;
    const pace = createPace();
    // oxlint-disable-next-line no-await-in-loop -- a file has an order
    for await (const chunk of walkTable(database, table, pace.rows)) {
      let characters = 0;
      for (const row of chunk) {
        const line = `${JSON.stringify({ table, row })}\n`;
        characters += line.length;
        lines += line;
        tally.count(table, row);
        if (table === 'journal' && typeof row['seq'] === 'number') seq = Math.max(seq, row['seq']);
        if (lines.length >= BATCH) {
          // One piece is on its way while the next rows are read; the main process compresses it meanwhile.
          // oxlint-disable-next-line no-await-in-loop -- as above
          await writing;
          writing = sink.write(encoder.encode(lines));
          // What it throws comes out at the next piece.
          writing.catch(() => undefined);
          lines = '';
        }
      }
      rows[table] = (rows[table] ?? 0) + chunk.length;
      done += chunk.length;
      pace.came(chunk.length, characters);
      report(done);
    }
  }
  await writing;
  if (lines !== '') await sink.write(encoder.encode(lines));
  const after = await readRecords(database);
  if (after.revision !== before.revision) throw new CatalogueChangedError('A pack was loaded meanwhile.');
  return { seq, rows, tally: tally.answer() };
}

async function readRecords(database: Dexie): Promise<{ library: string; seq: number; revision: number }> {
  type Stored = { key: string; id?: string; seq?: number; revision?: number };
  const [library, catalogue] = await database.table<Stored>('meta').bulkGet(['library', 'catalogue']);
  if (library?.id === undefined) throw new Error('There is no library in this database.');
  return { library: library.id, seq: library.seq ?? 0, revision: catalogue?.revision ?? 0 };
}
