import type { WatchbillDatabase } from '../../database';
import { headOnShelf } from '../parts';
import { readNoteCount } from '../notes/readNotes';
import type { ShowHead } from '../views';
import { readTotals } from '../shelves';

/** `#/export`: what there is to take along. */
export type ExportsPage = {
  plays: number;
  /** Notes that may be read now, and how many lie ahead. */
  notes: { count: number; ahead: number };
  followed: { shows: number; dates: number };
  /** Shows with a companion of which something is watched, touched last first. */
  recaps: ShowHead[];
};

export async function readExportsPage(database: WatchbillDatabase): Promise<ExportsPage> {
  const range = [
    ['live', -Infinity],
    ['live', Infinity],
  ] as const;
  const [readable, live, totals, companions] = await Promise.all([
    readNoteCount(database),
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
    notes: { count: readable, ahead: live - readable },
    followed: { shows: totals.dated, dates: totals.dates },
    recaps: recent.flatMap((row) => headOnShelf(row) ?? []),
  };
}
