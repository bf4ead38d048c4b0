import { isImportAction } from '../../shared/library/importActions';
import type { Witness } from '../../shared/ipc/witness';
import type { JournalEntry } from '../../shared/library/journal';
import { fail, ok, type Result } from '../../shared/util/result';
import type { WatchbillDatabase } from './database';
import { readHiddenImports } from './imports/apply/hidden';
import { SCHEMA_VERSION } from './migrations';
import { lacks, type LibraryRecord, type NotWhole } from './witness';

/**
 * The whole question: counts every row, and compares with what the witness counted and the actions since have added and
 * removed. Answers what to remember now, or null where the viewer went on meanwhile and it is to be asked again later.
 */
export async function countLibrary(
  database: WatchbillDatabase,
  witness: Witness | null,
  record?: LibraryRecord,
): Promise<Result<Witness | null, NotWhole>> {
  const before = record ?? (await readRecord(database));
  if (before === null) return fail(lacks('everything', witness?.seq ?? 0, 0));
  // Rows of an import that is under way are told by its last act only.
  if ((await readHiddenImports(database)).size > 0) return ok(null);
  const [plays, notes] = await Promise.all([database.plays.count(), database.notes.count()]);
  const since = witness === null ? null : await countChanges(database, witness.seq);
  if ((await readRecord(database))?.seq !== before.seq || (await readHiddenImports(database)).size > 0) return ok(null);
  if (witness !== null && since !== null) {
    if (plays !== witness.plays + since.plays) return fail(lacks('plays', witness.plays + since.plays, plays));
    if (notes !== witness.notes + since.notes) return fail(lacks('notes', witness.notes + since.notes, notes));
  }
  return ok({ library: before.id, seq: before.seq, plays, notes, schema: SCHEMA_VERSION });
}

async function readRecord(database: WatchbillDatabase): Promise<LibraryRecord | null> {
  const row = await database.meta.get('library');
  return row?.key === 'library' ? row : null;
}

/** Entries in one request: an import has all its rows in one, so they are read a few at a time. */
const FEW = 20;

/** By how many rows the actions after `seq` have made the tables longer; null where a backup was restored among them. */
async function countChanges(
  database: WatchbillDatabase,
  seq: number,
): Promise<{ plays: number; notes: number } | null> {
  const more = { plays: 0, notes: 0 };
  for (let last = seq; ;) {
    // oxlint-disable-next-line no-await-in-loop -- entries have an order
    const entries = await database.journal.where('seq').above(last).limit(FEW).toArray();
    const end = entries.at(-1);
    if (end === undefined) return more;
    if (entries.some((entry) => entry.action.type === 'restore')) return null;
    for (const entry of entries) addChanges(more, entry);
    last = end.seq;
  }
}

function addChanges(more: { plays: number; notes: number }, { action, changes }: JournalEntry): void {
  if (isImportAction(action)) {
    const sign = action.type === 'roll-back-import' ? -1 : 1;
    more.plays += sign * action.rows.plays;
    more.notes += sign * action.rows.notes;
  }
  for (const { table, before, after } of changes) {
    if (table !== 'plays' && table !== 'notes') continue;
    if (before === null) more[table] += 1;
    if (after === null) more[table] -= 1;
  }
}
