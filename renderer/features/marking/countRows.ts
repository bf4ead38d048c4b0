import type { JournalEntry } from '../../../shared/library/journal';
import { LIBRARY_ROWS, type LibraryId } from '../../../shared/library/rows';

const { plays: PlayRow } = LIBRARY_ROWS;

/** How many different episodes an entry's plays are of; its `count` also holds rows that came along. */
export function countEpisodes(entry: Pick<JournalEntry, 'changes'>): number {
  const episodes = entry.changes.flatMap((change) => {
    if (change.table !== 'plays') return [];
    const row = PlayRow.safeParse(change.after ?? change.before);
    return row.success ? [row.data.episode] : [];
  });
  return new Set(episodes).size;
}

/** The plays that an entry added: those whose date «Watched earlier» changes. */
export function addedPlays(entry: Pick<JournalEntry, 'changes'>): LibraryId[] {
  return entry.changes.flatMap((change) => (change.table === 'plays' && change.before === null ? [change.key] : []));
}

/** The episodes of those plays, by identity. */
export function markedEpisodes(entry: Pick<JournalEntry, 'changes'>): LibraryId[] {
  return entry.changes.flatMap((change) => {
    const row = change.table === 'plays' && change.before === null ? PlayRow.safeParse(change.after) : null;
    return row?.success ? [row.data.episode] : [];
  });
}
