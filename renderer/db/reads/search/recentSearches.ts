import type { WatchbillDatabase } from '../../database';

/** The row of what was looked for last, in the table of what the search keeps. */
export const RECENT = 'recent';

/** What the viewer looked for on this device, the newest first, as it was typed. */
export async function readRecentSearches(database: WatchbillDatabase): Promise<string[]> {
  const data: unknown = (await database.searchSnapshots.get(RECENT))?.data;
  return Array.isArray(data) ? data.filter((one) => typeof one === 'string') : [];
}
