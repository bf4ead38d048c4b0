import { BackupEnd, BackupHead, BackupRow, BACKUP_LIMITS } from '../../../shared/backup/format';
import { DERIVED_TABLES } from '../../../shared/backup/rows';
import { fail, ok, type Result } from '../../../shared/util/result';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import { WatchbillDatabase } from '../database';
import { SCHEMA_VERSION } from '../migrations';
import { checkRows, hasKey } from './checkRows';
import { holdRows } from './heldRows';
import { sameCounts, type LoadedBackup, type LoadFault } from './loadBackup';
import { parseLine, RefusedLineError, shaped } from './parseLine';
import { keyOf } from './walk';

/**
 * Loads a backup into memory, and checks every row as `loadBackup` does: a restore then writes each row once and not
 * twice. Null where it cannot be held: of an older schema, made while the viewer went on, not in order, or too large.
 * `report` hears how many lines are read, and throws to give up.
 */
export async function holdBackup(
  pages: AsyncIterable<readonly string[]>,
  report: (lines: number) => void,
): Promise<Result<LoadedBackup, LoadFault> | null> {
  const paths = new Map(
    new WatchbillDatabase().tables
      .filter(({ name }) => !DERIVED_TABLES.has(name))
      .map(({ name, schema }) => [name, schema.primKey.keyPath] as const),
  );
  const rows = holdRows();
  const counts = new Map<string, number>();
  let head: BackupHead | null = null;
  let end: BackupEnd | null = null;
  let line = 0;
  try {
    for await (const page of pages) {
      for (const text of page) {
        line += 1;
        if (end !== null || line > BACKUP_LIMITS.lines) return fail({ code: 'INCOMPLETE' });
        const value = parseLine(text);
        if (head === null) {
          head = shaped(BackupHead, value);
          if (head.schema > SCHEMA_VERSION)
            return fail({ code: 'NEWER_SCHEMA', wrote: head.schema, knows: SCHEMA_VERSION });
          if (head.schema < SCHEMA_VERSION) return null;
          continue;
        }
        const parsed = safelyParsed(BackupRow, value);
        if (!parsed.success) {
          end = shaped(BackupEnd, value);
          continue;
        }
        const { table, row } = parsed.data;
        const path = paths.get(table);
        if (path === undefined) throw new RefusedLineError(`there is no table ${table}`);
        if (!hasKey(path, row)) throw new RefusedLineError('it has no id');
        counts.set(table, (counts.get(table) ?? 0) + 1);
        if (!rows.add(table, keyOf(path, row), text)) return null;
      }
      report(line);
    }
  } catch (cause) {
    if (cause instanceof RefusedLineError || cause instanceof SyntaxError)
      return fail({ code: 'REFUSED_LINE', line, reason: cause.message });
    throw cause;
  }
  if (head === null || end === null || end.lines !== line - 1 || !sameCounts(counts, end.rows))
    return fail({ code: 'INCOMPLETE' });
  // Entries since its beginning would have to be played over the rows.
  if (head.from !== end.seq) return null;
  // The library goes on counting behind this number: one that no entry has would leave a gap for ever.
  if ((rows.lastKey('journal') ?? 0) !== end.seq) return fail({ code: 'INCOMPLETE' });
  const counted = await checkRows(rows, rows.names());
  return counted.ok ? ok({ scratch: rows, head, end, rows: counted.value }) : counted;
}
