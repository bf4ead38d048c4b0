/** Marks of this window that other windows can see. They go with the window, also when it crashes. */

/** Holds a lock until the answer is called. */
export function holdLock(name: string): () => void {
  const stop = new AbortController();
  if (!('locks' in navigator)) return () => undefined;
  navigator.locks
    .request(name, { signal: stop.signal }, () => {
      return new Promise<void>((resolve) => {
        stop.signal.addEventListener('abort', () => resolve(), { once: true });
      });
    })
    // Given up before it was granted.
    .catch(() => undefined);
  return () => stop.abort();
}

/** The names of all locks that any window holds or waits for. */
export async function heldLocks(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [], pending = [] } = await navigator.locks.query();
  return new Set([...held, ...pending].flatMap(({ name }) => name ?? []));
}
