import { useLive } from '../../db/live';
import { readNoteCount } from '../../db/reads';
import { useReady } from './useReady';

/** How many notes may be read now; 0 until the first screen stands, after which it is read. */
export function useNoteCount(): number {
  const ready = useReady();
  return useLive(async (database) => (ready ? readNoteCount(database) : 0), [ready]) ?? 0;
}
