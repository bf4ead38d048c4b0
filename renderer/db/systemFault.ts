import { Dexie } from 'dexie';

/** What the system can do to the database of anybody. */
export type SystemFault = 'DISK_FULL' | 'DATABASE_CLOSED';

/** Chromium closes a database whose files it cannot write, and says so by whichever of these comes first. */
const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError']);

/** What the system did, by an exception of Dexie's or of IndexedDB's own; null for a fault of ours. */
export function systemFaultOf(cause: unknown): SystemFault | null {
  const names = namesOf(cause);
  if (names.includes('QuotaExceededError')) return 'DISK_FULL';
  // A transaction that ends without a word of why: what we end ourselves, or by a fault, comes with its own exception.
  const isCutOff = cause instanceof Dexie.AbortError && names.every((name) => name === 'AbortError');
  return isCutOff || names.some((name) => CLOSED.has(name)) ? 'DATABASE_CLOSED' : null;
}

/** Whether the system took the open database away: of the exceptions outside it some have the same names. */
export function isTakenAway(cause: unknown): boolean {
  return cause instanceof Dexie.DexieError && systemFaultOf(cause) !== null;
}

/** Its own name, and that of what Dexie has wrapped in it. */
function namesOf(cause: unknown): string[] {
  if (!isOfADatabase(cause)) return [];
  const inner: unknown = 'inner' in cause ? cause.inner : undefined;
  return [cause.name, ...(inner instanceof Error ? [inner.name] : [])];
}

const isOfADatabase = (cause: unknown): cause is Error =>
  cause instanceof Dexie.DexieError || cause instanceof DOMException;
