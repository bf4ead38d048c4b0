import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Bytes of a table that are kept before they go into its file. */
const KEPT = 1_000_000;

/** The key of a row, as its table has it. */
const keyOf = (/** @type {string} */ table, /** @type {Record<string, unknown>} */ row) =>
  table === 'outlines' ? row.show : table === 'journal' ? row.seq : row.id;

/**
 * @typedef {{ file: string, rows: number, first: unknown, last: unknown }} Spooled one table: its lines in a file, and
 * between which keys they lie
 */

/**
 * Puts drawn rows into one file a table, in the order in which they come. That is the order of their keys, as a backup
 * has it; a restore could take no other way but the slow one else.
 * @template T
 * @param {string} folder
 * @param {Generator<import('./rows.mjs').Line, T>} rows
 * @returns {{ tally: T, tables: Map<string, Spooled> }}
 */
export function spoolTables(folder, rows) {
  /** @type {Map<string, Spooled & { open: number, waiting: string[], size: number }>} */
  const tables = new Map();
  const flush = (/** @type {{ open: number, waiting: string[], size: number }} */ table) => {
    if (table.waiting.length > 0) writeSync(table.open, `${table.waiting.join('\n')}\n`);
    table.waiting = [];
    table.size = 0;
  };
  try {
    for (let next = rows.next(); ; next = rows.next()) {
      if (next.done) {
        for (const table of tables.values()) flush(table);
        return { tally: next.value, tables };
      }
      const { table: name, row } = next.value;
      const key = keyOf(name, row);
      let table = tables.get(name);
      if (!table) {
        const file = path.join(folder, `${name}.ndjson`);
        table = { file, rows: 0, first: key, last: key, open: openSync(file, 'w'), waiting: [], size: 0 };
        tables.set(name, table);
      } else if (/** @type {string} */ (key) <= /** @type {string} */ (table.last)) {
        throw new Error(`Rows of ${name} are not in the order of their keys: ${String(table.last)}, ${String(key)}.`);
      }
      const line = JSON.stringify({ table: name, row });
      table.waiting.push(line);
      table.size += line.length;
      table.rows += 1;
      table.last = key;
      if (table.size > KEPT) flush(table);
    }
  } finally {
    for (const { open } of tables.values()) closeSync(open);
  }
}

/**
 * Lines of a backup, table by table: those before the drawn rows of the table, and those behind.
 * @param {readonly string[]} lines
 * @param {Map<string, Spooled>} tables
 * @returns {{ before: string[], own: Spooled | null, after: string[] }[]}
 */
export function aroundTables(lines, tables) {
  /** @type {Map<string, { key: unknown, line: string }[]>} */
  const known = new Map([...tables.keys()].map((name) => [name, []]));
  for (const line of lines) {
    const { table, row } = JSON.parse(line);
    known.set(table, [...(known.get(table) ?? []), { key: keyOf(table, row), line }]);
  }
  const names = [...known.keys()].filter((name) => name !== 'journal').toSorted();
  return [...names, 'journal'].map((name) => {
    const own = tables.get(name) ?? null;
    const rows = known.get(name) ?? [];
    if (own === null) return { before: rows.map(({ line }) => line), own, after: [] };
    const isBefore = (/** @type {{ key: unknown }} */ { key }) =>
      /** @type {string} */ (key) < /** @type {string} */ (own.first);
    const after = rows.filter((one) => !isBefore(one));
    if (after.some(({ key }) => /** @type {string} */ (key) <= /** @type {string} */ (own.last)))
      throw new Error(`Rows of ${name} that were there lie between those that were drawn.`);
    return { before: rows.filter(isBefore).map(({ line }) => line), own, after: after.map(({ line }) => line) };
  });
}
