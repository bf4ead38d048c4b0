import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext } from 'react';
import { assertDefined } from '../../shared/util/assertNever';
import type { Library } from './commit/library';
import type { WatchbillDatabase } from './database';

/** The open library of this window, given by `main.tsx`. */
export const LibraryContext = createContext<{ database: WatchbillDatabase; library: Library } | null>(null);

export function useLibrary(): Library {
  return assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext').library;
}

/**
 * The answer of a read, kept up to date with the tables it touched, in every window. `undefined` until the first
 * answer; the earlier answer stays until the next one is there. A read that fails throws in render, to the one
 * error boundary.
 */
export function useLive<T>(
  read: (database: WatchbillDatabase) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const { database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  return useLiveQuery(() => read(database), [database, ...dependencies]);
}
