import type { Dexie } from 'dexie';
import { BACKUP_ROWS } from '../../../shared/backup/rows';
import { fail, ok, type Result } from '../../../shared/util/result';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import type { RowSource } from './heldRows';
import { firstFault } from './parseLine';
import { createRelations, NAMED_BY_OTHERS } from './relations';
import { walkTable, type AnyRow } from './walk';

/** What is wrong with the rows of a table, for people who look into a file. */
export type RowFault = { code: 'REFUSED_LINE'; line: number; reason: string };

/** Looks at every row of some tables, those that others name first. Answers how many rows there are. */
export async function checkRows(database: RowSource, tables: readonly string[]): Promise<Result<number, RowFault>> {
  const relationFault = createRelations();
  const isFirst = (table: string): number => Number(NAMED_BY_OTHERS.includes(table));
  let rows = 0;
  for (const table of tables.toSorted((one, other) => isFirst(other) - isFirst(one))) {
    const shape = BACKUP_ROWS[table];
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    for await (const chunk of walkTable(database, table)) {
      for (const row of chunk) {
        rows += 1;
        const parsed = shape && safelyParsed(shape, row);
        const related = relationFault(table, row);
        if (parsed?.success && related === null) continue;
        const reason = parsed?.error ? firstFault(parsed.error) : (related ?? 'not of this table');
        return fail({ code: 'REFUSED_LINE', line: 0, reason: `${table} ${reason}` });
      }
    }
  }
  return ok(rows);
}

/** Whether each line has become a row: where one replaced another, the file holds an id twice. */
export async function findRepeated(database: Dexie, lines: ReadonlyMap<string, number>): Promise<string | null> {
  for (const [table, count] of lines) {
    // oxlint-disable-next-line no-await-in-loop -- few tables, one after the other
    if ((await database.table(table).count()) !== count) return table;
  }
  return null;
}

/** Whether a row has all that its table finds it by. Without it the database itself would refuse the row, and say less. */
export function hasKey(path: string | string[] | null | undefined, row: AnyRow): boolean {
  const parts = Array.isArray(path) ? path : [path ?? ''];
  return parts.every((part) => typeof row[part] === 'string' || Number.isSafeInteger(row[part]));
}
