import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useEffect, useState } from 'react';
import { assertDefined } from '../../shared/util/assertNever';
import type { Library } from './commit/library';
import type { WatchbillDatabase } from './database';

/** The open library of this window, given by `main.tsx`. */
export const LibraryContext = createContext<{ database: WatchbillDatabase; library: Library } | null>(null);

export function useLibrary(): Library {
  return assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext').library;
}

/** An answer that is there before it is asked for. `whenPainted` calls back once the first screen stands. */
type FirstAnswer = { answer: unknown; whenPainted: (work: () => void) => void };

/** What the first screen shows, read before anything is rendered: it then stands there at once, with its data. */
const firstAnswers = new Map<string, FirstAnswer>();

export type FirstRead = 'up-next' | 'watching';

export function giveFirst(name: FirstRead, answer: unknown, whenPainted: FirstAnswer['whenPainted']): void {
  firstAnswers.set(name, { answer, whenPainted });
}

/** For the first one who asks: later it would be out of date. */
function takeFirst(name: FirstRead | undefined): FirstAnswer | undefined {
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
  const [given] = useState(() => takeFirst(first));
  const [isEarly, setIsEarly] = useState(given !== undefined);
  const early = given?.answer as T | undefined;
  useEffect(() => given?.whenPainted(() => setIsEarly(false)), [given]);
  // The same read again, while the first frames are painted, would only be in their way.
  return useLiveQuery(() => (isEarly ? early : read(database)), [database, isEarly, ...dependencies], early);
}
