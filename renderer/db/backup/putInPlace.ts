import { Dexie } from 'dexie';
import { v7 as uuid } from 'uuid';
import type { JournalEntry } from '../../../shared/library/journal';
import { rebuildProgress } from '../commit/progressRows';
import type { WatchbillDatabase } from '../database';
import { rebuildShelves } from '../shelves/upkeep';
import type { MetaRow } from '../tables';
import type { LoadedBackup } from './loadBackup';
import { walkTable } from './walk';

export type InPlaceOptions = {
  now: number;
  /** The last number in the journal file: the restored library goes on behind it, so that no number comes twice. */
  journalSeq: number;
  /**
   * `replace`: the viewer chose a backup; the journal says so. `recover`: what was lost comes back under its own
   * numbers, and the journal file is played over it.
   */
  kind: 'replace' | 'recover';
  /** Rows put so far. Throws to give up: the library is then as it was. */
  report: (rows: number) => void;
};

/** Derived from the rest, or part of the old library only. */
const CLEARED = ['progress', 'shelves', 'totals', 'searchSnapshots', 'drafts'] as const;

/**
 * Puts a loaded backup in the place of the whole library and catalogue: one transaction, so there is never half of
 * each. Answers the entry for the journal file, or null where it is recovered. Every window must start again after it.
 */
export async function putInPlace(
  database: WatchbillDatabase,
  { scratch, head, end }: LoadedBackup,
  { now, journalSeq, kind, report }: InPlaceOptions,
): Promise<JournalEntry | null> {
  const names = database.tables.map((table) => table.name);
  return database.transaction('rw', names, async () => {
    const before = await database.meta.get('library');
    const { revision } = (await revisionOf(database)) ?? { revision: 0 };
    let rows = 0;
    for (const name of names) {
      const table = database.table(name);
      // oxlint-disable-next-line no-await-in-loop -- one table after the other, in one transaction
      await table.clear();
      if ((CLEARED as readonly string[]).includes(name) && name !== 'drafts') continue;
      const chunks = walkTable(scratch, name);
      let chunk = await Dexie.waitFor(chunks.next());
      while (!chunk.done) {
        const putting = table.bulkPut(chunk.value);
        rows += chunk.value.length;
        // The next rows are read while these are on their way.
        const next = chunks.next();
        // oxlint-disable-next-line no-await-in-loop -- as above
        await putting;
        report(rows);
        // Another database is read: without `waitFor` the transaction would end while nothing is asked of it.
        // oxlint-disable-next-line no-await-in-loop -- as above
        chunk = await Dexie.waitFor(next);
      }
    }
    const seq = kind === 'recover' ? end.seq : Math.max(journalSeq, sequenceOf(before), end.seq) + 1;
    await database.meta.bulkPut([
      // A library that is replaced stays the same library: its journal file goes on.
      { key: 'library', id: idOf(before, kind) ?? head.library, createdAt: head.createdAt, seq },
      // Whatever remembers the catalogue by its revision must not take the restored one for the one before.
      { key: 'catalogue', revision: revision + 1 },
    ]);
    await rebuildAll(database);
    await rebuildShelves(database);
    if (kind === 'recover') return null;
    const entry: JournalEntry = {
      seq,
      id: uuid(),
      at: now,
      kind: 'do',
      target: 0,
      action: { type: 'restore', version: 1, madeAt: head.createdAt, seq: end.seq },
      summary: { show: null, title: null, episode: null, count: end.tally.plays },
      changes: [],
    };
    await database.journal.put(entry);
    return entry;
  });
}

async function revisionOf(database: WatchbillDatabase): Promise<{ revision: number } | null> {
  const row = await database.meta.get('catalogue');
  return row?.key === 'catalogue' ? row : null;
}

function sequenceOf(row: MetaRow | undefined): number {
  return row?.key === 'library' ? row.seq : 0;
}

function idOf(row: MetaRow | undefined, kind: InPlaceOptions['kind']): string | null {
  return kind === 'replace' && row?.key === 'library' ? row.id : null;
}

/** Shows whose rows are read at once: their requests go out together, so the cost is not a round trip each. */
const SHOWS = 16;

/** Progress of every show, from its rows. */
async function rebuildAll(database: WatchbillDatabase): Promise<void> {
  const shows = await database.identities.filter((row) => row.kind === 'show').primaryKeys();
  for (let from = 0; from < shows.length; from += SHOWS) {
    // oxlint-disable-next-line no-await-in-loop -- some shows after the others, in one transaction
    const rebuilt = await Promise.all(shows.slice(from, from + SHOWS).map((show) => rebuildProgress(database, show)));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await database.progress.bulkPut(rebuilt.filter((one) => one !== null));
  }
}
