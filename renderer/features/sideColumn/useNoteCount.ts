import { useLive } from '../../db/live';
import { useSideReads } from './useSideReads';

/** With more notes no number is told: every mark would have all of them looked at again. */
const MOST = 500;

/** How many notes may be read now; 0 until that is read, once the first screen stands, and where there are very many. */
export function useNoteCount(): number {
  const reads = useSideReads();
  return useLive(async (database) => reads?.readNoteCount(database, MOST) ?? 0, [reads]) ?? 0;
}
