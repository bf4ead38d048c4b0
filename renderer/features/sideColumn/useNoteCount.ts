import { useLive } from '../../db/live';
import { useSideReads } from './useSideReads';

/** How many notes may be read now; 0 until that is read, once the first screen stands. */
export function useNoteCount(): number {
  const reads = useSideReads();
  return useLive(async (database) => reads?.readNoteCount(database) ?? 0, [reads]) ?? 0;
}
