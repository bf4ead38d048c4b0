import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Row, Rows } from './rows';

type Change = { table: string; key: string; after: Row | null };

/** The names of the backups of a data folder, oldest first. */
export function backupNames(folder: string): string[] {
  try {
    return readdirSync(path.join(folder, 'backups'))
      .filter((name) => name.endsWith('.ndjson.gz'))
      .toSorted();
  } catch {
    return [];
  }
}

/**
 * The rows that a backup stands for, as docs/backup-format.md says and without the code of the app: rows, and over
 * them the entries of the journal since reading began.
 */
export function rowsOfBackup(file: string): Rows {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const values = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const from = Number(values[0]?.['from']);
  const rows: Rows = {};
  for (const { table, row } of values as { table?: string; row: Row }[])
    if (table !== undefined) (rows[table] ??= []).push(row);
  const since = (rows['journal'] ?? []).filter((entry) => Number(entry['seq']) > from);
  for (const { table, key, after } of since.flatMap((entry) => entry['changes'] as Change[])) {
    const others = (rows[table] ?? []).filter((row) => row['id'] !== key);
    rows[table] = after === null ? others : [...others, after];
  }
  return rows;
}
