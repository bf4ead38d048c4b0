import type { JournalEntry } from '../../../../shared/library/journal';
import type { ImportRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { deriveShows, lastSeq, turnOver } from '../apply/journalled';
import type { Moved } from '../report';
import { putBack } from './putBack';
import { takeOut } from './takeOut';

export type MoveOptions = {
  now: () => number;
  newId: () => string;
  report: (done: number, of: number) => void;
};

export type MovedImport = { moved: Moved; entry: JournalEntry };

/** Takes an applied import out, and keeps what goes. Null where there is no such import. */
export async function rollBackImport(
  database: WatchbillDatabase,
  id: string,
  options: MoveOptions,
): Promise<MovedImport | null> {
  const row = await database.imports.get(id);
  if (row?.state !== 'applied' && row?.state !== 'rolling-back') return null;
  await database.imports.put({ ...row, state: 'rolling-back' });
  const of = rowsOf(row);
  const derivedSince = await lastSeq(database);
  const taken = await takeOut(database, id, { keep: true, report: (done) => options.report(Math.min(done, of), of) });
  // From the shelf and not from this run: one that was cut off has laid some there already.
  const shelf = await database.importShelf.where('import').equals(id).toArray();
  const rows = shelf.reduce(
    (sum, { counts }) => ({
      all: sum.all + counts.all,
      plays: sum.plays + counts.plays,
      notes: sum.notes + counts.notes,
    }),
    { all: 0, plays: 0, notes: 0 },
  );
  const entry = await turnOver(
    database,
    { ...row, state: 'rolled-back' },
    { type: 'roll-back-import', version: 1, import: id, format: row.format, name: row.name, rows },
    { now: options.now(), newId: options.newId, derivedSince, including: id, dropShelf: false },
  );
  const left = [...taken.leftOf].toSorted((a, b) => b[1] - a[1]).slice(0, 100);
  const shows = await database.identities.bulkGet(left.map(([show]) => show));
  const leftOf = left.map(([, count], index) => ({ title: shows[index]?.title ?? null, rows: count }));
  return { moved: { rows: rows.all, plays: rows.plays, left: taken.left, leftOf }, entry };
}

/** Puts back what rolling back took out. Null where there is no such import. */
export async function bringBackImport(
  database: WatchbillDatabase,
  id: string,
  options: MoveOptions,
): Promise<MovedImport | null> {
  const row = await database.imports.get(id);
  if (row?.state !== 'rolled-back') return null;
  await database.imports.put({ ...row, state: 'applying' });
  const of = rowsOf(row);
  const put = await putBack(database, id, (done) => options.report(Math.min(done, of), of));
  const derivedSince = await lastSeq(database);
  await deriveShows(database, put.shows, id, () => undefined);
  const rows = { all: put.rows, plays: put.plays, notes: put.notes };
  const entry = await turnOver(
    database,
    { ...row, state: 'applied' },
    { type: 'bring-back-import', version: 1, import: id, format: row.format, name: row.name, rows },
    { now: options.now(), newId: options.newId, derivedSince, including: id, dropShelf: true },
  );
  return { moved: { rows: put.rows, plays: put.plays, left: put.left, leftOf: [] }, entry };
}

function rowsOf({ counts }: ImportRow): number {
  return counts.plays + counts.ratings + counts.statuses + counts.favourites + counts.notes + counts.listItems;
}

/**
 * Brings imports to an end that a killed process was at: one that was being applied is taken out and leaves nothing,
 * one that was being brought back is rolled back again, and a roll-back is finished. Answers new journal entries.
 */
export async function finishImports(database: WatchbillDatabase, options: MoveOptions): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  const applying = await database.imports.where('state').equals('applying').toArray();
  for (const row of applying) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other; there is never more than one
    await takeOut(database, row.id, { keep: false, report: () => undefined });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const kept = await database.importShelf.where('import').equals(row.id).count();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await (kept > 0 ? database.imports.put({ ...row, state: 'rolled-back' }) : database.imports.delete(row.id));
  }
  for (const row of await database.imports.where('state').equals('rolling-back').toArray()) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    const moved = await rollBackImport(database, row.id, options);
    if (moved) entries.push(moved.entry);
  }
  return entries;
}
