import type { WatchbillDatabase } from '../../database';
import { headOnShelf } from '../parts';
import { readNoteCount } from '../notes/readNotes';
import type { ShowHead } from '../views';
import { readTotals } from '../shelves';

/** `#/export`: what there is to take along. */
export type ExportsPage = {
  plays: number;
  /** All that there are, ahead or not. */
  notes: number;
  followed: { shows: number; dates: number };
  /** Shows with a companion of which something is watched, touched last first. */
  recaps: ShowHead[];
};

export async function readExportsPage(database: WatchbillDatabase): Promise<ExportsPage> {
  const range = [
    ['live', -Infinity],
    ['live', Infinity],
  ] as const;
  const [notes, totals, companions] = await Promise.all([
    database.notes
      .where('[state+createdAt]')
      .between(...range)
      .count(),
    readTotals(database),
    database.shelves.where('flags').equals('companion').toArray(),
  ]);
  const recent = companions.filter(({ plays }) => plays > 0).toSorted((a, b) => b.activity - a.activity);
  return {
    plays: totals.plays,
    notes,
    followed: { shows: totals.dated, dates: totals.dates },
    recaps: recent.flatMap((row) => headOnShelf(row) ?? []),
  };
}

/**
 * Of so many notes those that may be read now, and those that lie ahead. Each is asked for that, which takes seconds where
 * there are thousands: nothing waits for it.
 */
export async function readNotesAhead(
  database: WatchbillDatabase,
  notes: number,
): Promise<{ count: number; ahead: number }> {
  const count = await readNoteCount(database);
  return { count, ahead: notes - count };
}
