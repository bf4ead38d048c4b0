import type { ImportCounts } from '../../../../shared/library/imports';
import type { JournalEntry } from '../../../../shared/library/journal';
import { LIBRARY_TABLES, type ImportRow, type LibraryTable, type ListRow } from '../../../../shared/library/rows';
import { raiseRevision } from '../../catalogue/loadPack';
import { ownShowId } from '../../catalogue/ownShowRows';
import { refreshShelves } from '../../shelves/upkeep';
import { catalogueOf, ownShowTables } from '../../catalogue/ownShows';
import type { WatchbillDatabase } from '../../database';
import { takeOut } from '../rollBack/takeOut';
import { deriveShows, lastSeq, turnOver } from './journalled';
import type { MadeRows } from './rowsOf';

/** Judges one show of the file against the library as it is now. Called inside a transaction. */
export type JudgeForWriting = (lists: ListRow[]) => Promise<{ made: MadeRows | null; verdicts: ShowCounts }>;
export type ShowCounts = { matched: number; alreadyHere: number; stubs: number; unclear: number; refused: number };

/** A show whose rows are read, so that it can be judged and written in one transaction. */
export type ShowToApply = { rows: number; judge: JudgeForWriting };

export type ApplyOptions = {
  id: string;
  format: string;
  name: string;
  files: readonly string[];
  /** Rows read, and those refused while reading. */
  rows: number;
  refused: number;
  now: () => number;
  newId: () => string;
  report: (phase: 'writing' | 'finishing', done: number, of: number) => void;
  signal: AbortSignal;
};

/** Rows in one transaction: a mark waits for one at most, and the disk is flushed once for all of them. */
const CHUNK = 2_000;

/** Thrown where nothing of a file is new: nothing was written. */
export class NothingNewError extends Error {}

/**
 * Writes an import, in transactions of some thousand rows that do not count before the last one. Whatever ends it
 * early, also the end of the process, takes all of it out again. Answers the journal entry; null where nothing was new.
 */
export async function applyImport(
  database: WatchbillDatabase,
  shows: AsyncIterable<ShowToApply>,
  options: ApplyOptions,
): Promise<{ row: ImportRow; entry: JournalEntry | null }> {
  const row: ImportRow = {
    id: options.id,
    state: 'applying',
    format: options.format,
    name: options.name,
    files: options.files.slice(0, 1_000).map((file) => file.slice(0, 400)),
    counts: {
      ...NO_COUNTS,
      rows: options.rows,
      refused: options.refused,
    },
    beganAt: options.now(),
    endedAt: null,
  };
  await database.imports.add(row);
  try {
    const writer = createWriter(database, options);
    for await (const show of shows) {
      options.signal.throwIfAborted();
      await writer.add(show);
    }
    await writer.end();
    options.signal.throwIfAborted();
    const { counts, written, touched } = writer;
    const whole: ImportRow = { ...row, state: 'applied', counts: { ...counts, rows: options.rows }, endedAt: null };
    whole.counts.refused += options.refused;
    if (written === 0) {
      await database.imports.delete(row.id);
      return { row: whole, entry: null };
    }
    const derivedSince = await lastSeq(database);
    await deriveShows(database, [...touched], row.id, (done) => {
      options.signal.throwIfAborted();
      options.report('finishing', done, touched.size);
    });
    // The last moment to give it up.
    options.signal.throwIfAborted();
    const { format, name } = options;
    const rows = { plays: counts.plays, notes: counts.notes, all: COUNTED.reduce((sum, key) => sum + counts[key], 0) };
    const entry = await turnOver(
      database,
      { ...whole, endedAt: options.now() },
      { type: 'import', version: 1, import: row.id, format, name, counts: whole.counts, rows },
      { now: options.now(), newId: options.newId, derivedSince, including: row.id, dropShelf: false },
    );
    return { row: whole, entry };
  } catch (cause) {
    await takeOut(database, row.id, { keep: false, report: () => undefined });
    await database.imports.delete(row.id);
    throw cause;
  }
}

const NO_COUNTS: ImportCounts = {
  rows: 0,
  matched: 0,
  alreadyHere: 0,
  stubs: 0,
  unclear: 0,
  refused: 0,
  plays: 0,
  ratings: 0,
  statuses: 0,
  favourites: 0,
  notes: 0,
  listItems: 0,
  newShows: 0,
};

const COUNTED = ['plays', 'ratings', 'statuses', 'favourites', 'notes', 'listItems'] as const;

/** Collects shows until there are enough rows for a transaction. */
function createWriter(database: WatchbillDatabase, { report, rows: of, signal }: ApplyOptions) {
  const tables = [...ownShowTables(database), ...LIBRARY_TABLES.map((name) => database.table(name))];
  const counts: ImportCounts = { ...NO_COUNTS };
  const touched = new Set<string>();
  let waiting: ShowToApply[] = [];
  let rows = 0;
  let done = 0;
  const writer = { counts, touched, written: 0, add, end: flush };

  async function add(show: ShowToApply): Promise<void> {
    waiting.push(show);
    rows += show.rows;
    if (rows >= CHUNK) await flush();
  }

  async function flush(): Promise<void> {
    const some = waiting;
    waiting = [];
    if (some.length === 0) return;
    const rest = await database.transaction('rw', tables, async () => writeShows(some));
    done += rows;
    rows = 0;
    report('writing', done, of);
    for (const [table, list] of rest) {
      for (let start = 0; start < list.length; start += CHUNK) {
        signal.throwIfAborted();
        // oxlint-disable-next-line no-await-in-loop -- a transaction each, so that marks come in between
        await database.table(table).bulkAdd(list.slice(start, start + CHUNK));
      }
    }
  }

  /** Answers the rows of long shows that further transactions are for. */
  async function writeShows(some: readonly ShowToApply[]): Promise<[LibraryTable, unknown[]][]> {
    const lists = await database.lists.filter((list) => list.state === 'live').toArray();
    const rest: [LibraryTable, unknown[]][] = [];
    const all: MadeRows[] = [];
    for (const show of some) {
      // oxlint-disable-next-line no-await-in-loop -- each is judged after the one before was written
      const { made, verdicts } = await show.judge(lists);
      for (const key of ['matched', 'alreadyHere', 'stubs', 'unclear', 'refused'] as const)
        counts[key] += verdicts[key];
      if (made === null) continue;
      touched.add(made.show);
      all.push(made);
      const later = new Map<LibraryTable, unknown[]>();
      const puts: PromiseLike<unknown>[] = [];
      for (const [name, list] of Object.entries(made.added) as [LibraryTable, unknown[]][]) {
        writer.written += list.length;
        if ((COUNTED as readonly string[]).includes(name)) counts[name as (typeof COUNTED)[number]] += list.length;
        const isLong = name === 'plays' && list.length > CHUNK;
        puts.push(database.table(name).bulkAdd(isLong ? list.filter(hasPredecessor) : list));
        if (isLong)
          later.set(
            name,
            list.filter((row) => !hasPredecessor(row)),
          );
      }
      for (const { table, row } of made.replaced) puts.push(database.table(table).put(row));
      // oxlint-disable-next-line no-await-in-loop -- as above
      await Promise.all(puts);
      rest.push(...later);
    }
    await putCatalogue(all.flatMap(({ own }) => own ?? []));
    return rest;
  }

  async function putCatalogue(own: readonly NonNullable<MadeRows['own']>[]): Promise<void> {
    if (own.length === 0) return;
    counts.newShows += own.filter((one) => one.before === null).length;
    const { shows, seasons, episodes, outlines } = database;
    const changed = own.flatMap(({ before }) => before?.pack ?? []);
    const made = catalogueOf(own.map(({ after }) => after));
    if (changed.length > 0)
      await Promise.all(
        [shows, seasons, episodes, outlines].map((table) => table.where('pack').anyOf(changed).delete()),
      );
    await Promise.all([
      shows.bulkAdd(made.shows),
      seasons.bulkAdd(made.seasons),
      episodes.bulkAdd(made.episodes),
      outlines.bulkAdd(made.outlines),
      raiseRevision(database),
    ]);
    await refreshShelves(database, [...changed, ...own.map(({ after }) => after.pack)].map(ownShowId));
  }

  return writer;
}

const hasPredecessor = (row: unknown): boolean => Object(row)['replaces'] !== null;
