import type { BackupTally } from '../../../shared/backup/format';
import type { AnyRow } from './walk';

/** Counts what a person wants to know of a backup, row by row. */
export function createTally(): { count: (table: string, row: AnyRow) => void; answer: () => BackupTally } {
  const shows = new Set<unknown>();
  const episodes = new Set<unknown>();
  let plays = 0;
  let notes = 0;
  return {
    count(table, row) {
      if (row['state'] !== 'live') return;
      if (table === 'plays') {
        plays += 1;
        shows.add(row['show']);
        episodes.add(row['episode']);
      } else if (table === 'notes') {
        notes += 1;
      }
    },
    answer: () => ({ shows: shows.size, episodes: episodes.size, plays, notes }),
  };
}
