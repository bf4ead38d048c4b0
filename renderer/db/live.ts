import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useState } from 'react';
import { assertDefined } from '../../shared/util/assertNever';
import type { Library } from './commit/library';
import type { WatchbillDatabase } from './database';

/** The open library of this window, given by `main.tsx`. */
export const LibraryContext = createContext<{ database: WatchbillDatabase; library: Library } | null>(null);

export function useLibrary(): Library {
  return assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext').library;
}

/** What the first screen shows, read before anything is rendered: it then stands there at once, with its data. */
const firstAnswers = new Map<string, unknown>();

export type FirstRead = 'up-next' | 'watching';

export function giveFirst(name: FirstRead, answer: unknown): void {
  firstAnswers.set(name, answer);
}

/** For the first one who asks: later it would be out of date. */
function takeFirst(name: FirstRead | undefined): unknown {
  if (name === undefined) return undefined;
  const answer = firstAnswers.get(name);
  firstAnswers.delete(name);
  return answer;
}

/**
 * The answer of a read, kept up to date with the tables it touched, in every window. `undefined` until the first
 * answer; the earlier answer stays until the next one is there. A read that fails throws in render, to the one
 * error boundary.
 */
export function useLive<T>(
  read: (database: WatchbillDatabase) => Promise<T>,
  dependencies: readonly unknown[],
  first?: FirstRead,
): T | undefined {
  const { database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  const [early] = useState(() => takeFirst(first) as T | undefined);
  return useLiveQuery(() => read(database), [database, ...dependencies], early);
}
