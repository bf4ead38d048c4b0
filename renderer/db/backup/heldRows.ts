import { cmp, type Dexie } from 'dexie';
import type { AnyRow } from './walk';

/** Text that is held at most, in letters: more than a library of a hundred thousand plays has, and an import beside it. */
const MOST = 400_000_000;

/**
 * The rows of a backup in memory, as the text that they came as: it takes the least room, and is read faster than any
 * database. Each table is in the order of its keys.
 */
export type HeldRows = {
  held: true;
  /** Adds the line of a row. False where it is too much, or out of order: then it cannot be held. */
  add: (table: string, key: unknown, line: string) => boolean;
  names: () => string[];
  lastKey: (table: string) => unknown;
  chunks: (table: string, most: number) => AsyncGenerator<AnyRow[]>;
};

/** Where the rows of a backup stand, until it is put in place or compared. */
export type RowSource = Dexie | HeldRows;

export function holdRows(): HeldRows {
  const tables = new Map<string, { lines: string[]; last: unknown }>();
  let size = 0;
  return {
    held: true,
    add(name, key, line) {
      const table = tables.get(name) ?? { lines: [], last: null };
      if (table.last !== null && cmp(key, table.last) <= 0) return false;
      size += line.length;
      if (size > MOST) return false;
      table.lines.push(line);
      table.last = key;
      tables.set(name, table);
      return true;
    },
    names: () => [...tables.keys()],
    lastKey: (name) => tables.get(name)?.last ?? null,
    async *chunks(name, most) {
      const lines = tables.get(name)?.lines ?? [];
      for (let at = 0; at < lines.length; at += most) {
        // What it is was seen when it was added.
        yield lines.slice(at, at + most).map((line) => (JSON.parse(line) as { row: AnyRow }).row);
      }
    },
  };
}
