import { useLive } from '../../db/live';
import { readRecentSearches } from '../../db/reads/search/recentSearches';

/** What was looked for on this device, the newest first; undefined until it is read. */
export function useRecentSearches(): readonly string[] | undefined {
  return useLive(readRecentSearches, []);
}
