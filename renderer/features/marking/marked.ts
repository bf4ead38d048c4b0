import type { LibraryId } from '../../../shared/library/rows';
import type { ShowHead } from '../../db/reads/views';

/** A mark of this window that is stored and said. */
export type Marked = {
  head: ShowHead;
  /** The number of the notice that says it. */
  notice: number;
  /** The one episode, or null where several were marked together. */
  episode: { season: number; number: number } | null;
  /** Identities of the marked episodes. */
  episodes: readonly LibraryId[];
};

type Listener = (marked: Marked) => void;
const listeners = new Set<Listener>();

/** Hears of marks until the returned function is called: of new plays, not of undo and redo. */
export function onMarked(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellMarked(marked: Marked): void {
  for (const listener of listeners) listener(marked);
}
