import type { JournalEntry } from '../../../shared/library/journal';
import { isImportAction } from '../../../shared/library/importActions';
import type { LibraryTable } from '../../../shared/library/rows';
import type { AnyRow } from '../backup/walk';
import { IMPORT_INDEX, importOf } from '../imports/rollBack/importRows';
import { rowName, type Finding } from './finding';

type Rows = { all: number; plays: number; notes: number };

/**
 * Rows of imports: no entry of the journal has them, it only says how many there are. `expect` is told the entries;
 * `learn` every row, before `isExplained` and `excuses` are asked; `judge` compares the numbers at the end.
 */
export function createImportCheck(): {
  expect: (entry: JournalEntry) => void;
  learn: (table: LibraryTable, row: AnyRow) => void;
  /** Whether an import accounts for a row that no entry has. */
  isExplained: (table: LibraryTable, row: AnyRow) => boolean;
  /** Whether an import may have made a row other than its last entry left it. */
  excuses: (table: LibraryTable, key: string, after: AnyRow | null, row: AnyRow | null) => boolean;
  judge: (add: (finding: Finding) => void) => void;
} {
  const expected = new Map<string, Rows & { wasRolledBack: boolean }>();
  const imports = new Map<string, string>();
  /** The import of each row, and what it replaced: a row that took the place of one does not come with it. */
  const counted: { table: LibraryTable; id: string; replaces: string }[] = [];
  const replaced = new Set<string>();

  return {
    expect({ action }) {
      if (!isImportAction(action)) return;
      const isBack = action.type === 'roll-back-import';
      const before = expected.get(action.import) ?? { all: 0, plays: 0, notes: 0, wasRolledBack: false };
      const sign = isBack ? -1 : 1;
      expected.set(action.import, {
        all: before.all + sign * action.rows.all,
        plays: before.plays + sign * action.rows.plays,
        notes: before.notes + sign * action.rows.notes,
        wasRolledBack: before.wasRolledBack || isBack,
      });
    },
    learn(table, row) {
      const id = importOf(row);
      if (id === null) return;
      imports.set(rowName(table, String(row['id'])), id);
      if (typeof row['replaces'] === 'string') replaced.add(rowName(table, row['replaces']));
      if (IMPORT_INDEX.some(([name]) => name === table)) counted.push({ table, id, replaces: String(row['replaces']) });
    },
    isExplained(table, row) {
      const id = table === 'imports' ? row['id'] : table === 'importShelf' ? row['import'] : importOf(row);
      return typeof id === 'string' && expected.has(id);
    },
    excuses(table, key, after, row) {
      // It was taken out with its import, or has come back with it.
      if (expected.get(importOf(after ?? row ?? {}) ?? '')?.wasRolledBack === true) return true;
      return row?.['state'] === 'replaced' && after?.['state'] === 'live' && replaced.has(rowName(table, key));
    },
    judge(add) {
      const found = new Map<string, Rows>();
      for (const { table, id, replaces } of counted) {
        if (imports.get(rowName(table, replaces)) === id) continue;
        const rows = found.get(id) ?? { all: 0, plays: 0, notes: 0 };
        rows.all += 1;
        if (table === 'plays' || table === 'notes') rows[table] += 1;
        found.set(id, rows);
      }
      for (const [id, told] of expected) {
        const rows = found.get(id) ?? { all: 0, plays: 0, notes: 0 };
        for (const name of ['plays', 'notes', 'all'] as const) {
          if (rows[name] === told[name]) continue;
          const kind = rows[name] < told[name] ? 'gone' : 'unexplained';
          add({ kind, table: 'imports', key: id, detail: `${name}: ${rows[name]} of ${told[name]}` });
        }
      }
    },
  };
}

export type ImportCheck = ReturnType<typeof createImportCheck>;
