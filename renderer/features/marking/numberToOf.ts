import type { JournalEntry } from '../../../shared/library/journal';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../db/database';

/**
 * The last number of the one episode that an entry is about, where it counts as two. Entries keep places as they were
 * seen; the catalogue knows this of today.
 */
export async function numberToOf(
  database: WatchbillDatabase,
  { summary }: Pick<JournalEntry, 'summary'>,
): Promise<number | null> {
  if (summary.episode === null) return null;
  // What an identity alone names is not in the catalogue, and found there under no id.
  const row = await database.episodes.get(summary.episode.ref as EpisodeId);
  return row?.numberTo ?? null;
}
