import type { WatchbillDatabase } from '../../database';
import { headOf } from '../parts';
import { readNoteCount } from '../notes/readNotes';
import type { ShowHead } from '../views';
import { readFollowed } from './readAirDates';

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
  const [readable, live, followed, progress] = await Promise.all([
    readNoteCount(database),
    database.notes
      .where('[state+createdAt]')
      .between(...range)
      .count(),
    readFollowed(database),
    database.progress.toArray(),
  ]);
  const watched = progress.filter(({ plays, catalogue }) => plays > 0 && catalogue !== null);
  const recent = watched.toSorted((a, b) => b.activity - a.activity);
  const [dated, begun] = await Promise.all([
    database.outlines.bulkGet(followed.map(({ catalogue }) => catalogue ?? '')),
    database.outlines.bulkGet(recent.map(({ catalogue }) => catalogue ?? '')),
  ]);
  const dates = dated.map((outline) => outline?.places.filter(({ airedOn }) => airedOn !== null).length ?? 0);
  return {
    plays: progress.reduce((sum, { plays }) => sum + plays, 0),
    notes: { count: readable, ahead: live - readable },
    followed: { shows: dates.filter((count) => count > 0).length, dates: dates.reduce((sum, one) => sum + one, 0) },
    recaps: begun.flatMap((outline) => (outline?.companion ? [headOf(outline)] : [])),
  };
}
