import { BACKUP_ROWS } from '../../../shared/backup/rows';
import { isImportAction } from '../../../shared/library/importActions';
import type { JournalEntry } from '../../../shared/library/journal';
import { LIBRARY_TABLES, type LibraryTable } from '../../../shared/library/rows';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import { walkTable } from '../backup/walk';
import type { WatchbillDatabase } from '../database';
import { readHiddenImports } from '../imports/apply/hidden';
import type { ReadJournalPage } from '../replay';
import { checkFile } from './checkFile';
import { createImportCheck, type ImportCheck } from './checkImports';
import { checkJournal, differenceOf } from './checkJournal';
import { CHECKED_FIRST, createRelationCheck } from './checkRelations';
import { createFindings, rowName, type Finding, type VerifyReport } from './finding';
import { repairDerived } from './repairDerived';

export type VerifyOptions = {
  now: number;
  /** Reads the journal file. */
  readPage: ReadJournalPage;
  /** How much was looked at so far. Throws to give up. */
  report: (done: number) => void;
};

/**
 * Looks at everything of a library: shapes, relations, rows against the journal, the journal against its file, and what
 * is worked out from the rows. Only the last is repaired. The viewer may go on meanwhile; what they change is not judged.
 */
export async function verifyLibrary(
  database: WatchbillDatabase,
  { now, readPage, report }: VerifyOptions,
): Promise<VerifyReport> {
  const findings = createFindings();
  const record = await database.meta.get('library');
  const seq = record?.key === 'library' ? record.seq : 0;
  let done = 0;
  const imports = createImportCheck();
  const journal = await checkJournal(database, seq, findings.add, (entries) => report(entries), imports);
  done += journal.entries;
  const rows = await checkTables(database, journal.explained, imports, findings.add, (looked) => report(done + looked));
  for (const one of journal.different)
    if (!imports.excuses(one.table, one.key, one.after, one.row)) findings.add(differenceOf(one));
  imports.judge(findings.add);
  done += rows;
  const lines = await checkFile(database, readPage, { from: journal.lastRestore, to: seq }, findings.add);
  done += lines;
  const since = await database.journal.where('seq').above(seq).toArray();
  // An import that came, went or is on its way meanwhile touches rows that nobody names.
  if (since.some(({ action }) => isImportAction(action)) || (await readHiddenImports(database)).size > 0)
    findings.forgetAll();
  else findings.forget(touchedBy(since));
  const shows = await repairDerived(database, findings.add, (looked) => report(done + looked));
  return { at: now, rows, entries: journal.entries, lines, shows, ...findings.answer() };
}

async function checkTables(
  database: WatchbillDatabase,
  explained: ReadonlySet<string>,
  imports: ImportCheck,
  add: (finding: Finding) => void,
  report: (rows: number) => void,
): Promise<number> {
  const relations = createRelationCheck();
  const tables = [...CHECKED_FIRST, ...LIBRARY_TABLES.filter((table) => !CHECKED_FIRST.includes(table))];
  let rows = 0;
  // Twice: a row may name one that comes behind it.
  for (const look of ['learn', 'judge'] as const) {
    for (const table of tables) {
      // oxlint-disable-next-line no-await-in-loop -- one table after the other
      for await (const chunk of walkTable(database, table)) {
        for (const row of chunk) {
          if (look === 'judge') judge(table, row);
          else {
            relations.learn(table, row);
            imports.learn(table, row);
          }
        }
        if (look === 'judge') rows += chunk.length;
        report(rows);
      }
    }
  }
  return rows;

  function judge(table: LibraryTable, row: Record<string, unknown>): void {
    const key = String(row['id']);
    const shape = BACKUP_ROWS[table];
    const parsed = shape === undefined ? null : safelyParsed(shape, row);
    if (parsed !== null && !parsed.success) {
      const [issue] = parsed.error.issues;
      add({ kind: 'shape', table, key, detail: `${issue?.path.join('.')}: ${issue?.message}` });
      return;
    }
    const field = relations.fault(table, row);
    if (field !== null) add({ kind: 'relation', table, key, detail: field });
    if (!explained.has(rowName(table, key)) && !imports.isExplained(table, row))
      add({ kind: 'unexplained', table, key, detail: '' });
  }
}

/** Rows that the viewer changed while everything was looked at: what was found of them may be of two moments. */
function touchedBy(entries: readonly JournalEntry[]): Set<string> {
  return new Set(entries.flatMap(({ changes }) => changes.map(({ table, key }) => rowName(table, key))));
}
