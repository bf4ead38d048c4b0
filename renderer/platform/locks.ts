/** Marks of this window that other windows can see. They go with the window, also when it crashes. */

/** Chromium has it on every page of ours; what stands in for it in tests may not. */
function lockManager(): LockManager | null {
  return (navigator as Partial<Navigator>).locks ?? null;
}

/** Holds a lock until the answer is called. */
export function holdLock(name: string): () => void {
  const stop = new AbortController();
  lockManager()
    ?.request(name, { signal: stop.signal }, () => {
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
  const { held = [], pending = [] } = (await lockManager()?.query()) ?? {};
  return new Set([...held, ...pending].flatMap(({ name }) => name ?? []));
}
