import { SourceError, type SourceFile } from '../importer';
import type { Reading } from './chunks';
import { type CsvRecord, readRecords } from './records';
import { wellFormed } from './tidy';
import { headText } from './text';
import { dialectOf } from './separator';
import { SOURCE_LIMITS } from './limits';

/** One row of a table. */
export type TableRow = {
  /** Counted from 1; the line with the names of the columns is not a row. */
  row: number;
  /** The first of these columns that says something, trimmed; empty where none does, or none exists. */
  get: (...names: string[]) => string;
  /** Why nothing of it can be read, else null. */
  damaged: string | null;
};

export type TableOptions = Reading & { separator?: string };

/** How names of columns are compared: `Watched_At`, `watchedAt` and `Watched at` are one. */
export function columnName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The rows of a table whose first line names its columns: CSV, or separated by semicolons or tabs. Columns are asked
 * for by name, never by place. Short rows have empty fields, long ones more than anybody asks for, empty lines are no
 * rows. A row that is too long is one that says so, and reading goes on in the line after its first.
 *
 * Throws `SourceError`: `TOO_MANY_ROWS`, and what the stream throws; `AbortError` where reading was cancelled.
 */
export async function* readTable(file: SourceFile, options: TableOptions = {}): AsyncGenerator<TableRow> {
  const dialect = dialectOf(await headText(file));
  if (options.separator !== undefined) dialect.separator = options.separator;
  let columns: Map<string, number[]> | null = null;
  let row = 0;
  for await (const record of readRecords(file, dialect, options)) {
    if (columns === null) {
      columns = columnsOf(record.fields);
      continue;
    }
    row += 1;
    if (row > SOURCE_LIMITS.rows) throw new SourceError('TOO_MANY_ROWS', file.path);
    yield tableRow(row, record, columns);
  }
}

/** The names of the columns as they stand in the file. */
export async function readHeaders(file: SourceFile): Promise<string[]> {
  for await (const { fields } of readRecords(file, dialectOf(await headText(file))))
    return fields.map((name) => name.trim());
  return [];
}

/** Places of the columns by name; the same name may stand there twice. */
function columnsOf(names: readonly string[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const [place, name] of names.slice(0, SOURCE_LIMITS.columns).entries()) {
    const plain = columnName(name);
    columns.set(plain, [...(columns.get(plain) ?? []), place]);
  }
  return columns;
}

/** Compared names are worked out once: millions of rows ask for the same few. */
const plainNames = new Map<string, string>();

function plainName(name: string): string {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = columnName(name);
    if (plainNames.size < 2_000) plainNames.set(name, plain);
  }
  return plain;
}

function tableRow(row: number, { fields, damaged }: CsvRecord, columns: Map<string, number[]>): TableRow {
  return {
    row,
    damaged,
    get: (...names) => {
      for (const name of names) {
        for (const place of columns.get(plainName(name)) ?? []) {
          const text = fields[place]?.trim() ?? '';
          if (text !== '') return wellFormed(text.slice(0, SOURCE_LIMITS.fieldLength));
        }
      }
      return '';
    },
  };
}
