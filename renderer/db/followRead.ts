import { liveQuery } from 'dexie';
import type { WatchbillDatabase } from './database';

/**
 * Tells `listener` the answer of a read, and again whenever what it touched has changed, in whichever window: `useLive` for
 * code without a screen. Answers the function that ends it.
 */
export function followRead<T>(
  database: WatchbillDatabase,
  read: (database: WatchbillDatabase) => Promise<T>,
  listener: (answer: T) => void,
  onFailure: (cause: unknown) => void = reportError,
): () => void {
  const following = liveQuery(() => read(database)).subscribe({ next: listener, error: onFailure });
  return () => following.unsubscribe();
}
