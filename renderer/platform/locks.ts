/** Marks of this window that other windows can see. They go with the window, also when it crashes. */

/** Chromium has it on every page of ours; what stands in for it in tests may not. */
function lockManager(): LockManager | null {
  const { navigator: ours } = globalThis as { navigator?: Partial<Navigator> };
  return ours?.locks ?? null;
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

/** One window at a time loads packs; the others find it done. */
export const PACKS = 'watchbill-packs';

/** Does something while no pack is loaded: what is under way is waited for, what comes waits. */
export async function whilePacksStand<T>(work: () => Promise<T>): Promise<T> {
  const locks = lockManager();
  return locks === null ? work() : locks.request(PACKS, { mode: 'shared' }, work);
}

/** Does something that changes the catalogue, alone: loading packs and making backups wait, and are waited for. */
export async function alonePacksChange<T>(work: () => Promise<T>): Promise<T> {
  const locks = lockManager();
  return locks === null ? work() : locks.request(PACKS, work);
}

/** Begins something that one window at a time does, once it is this one's turn; then it keeps it for its life. */
export function onceAlone(name: string, begin: () => void): void {
  const locks = lockManager();
  if (locks === null) {
    begin();
    return;
  }
  locks
    .request(name, () => {
      begin();
      return new Promise<never>(() => undefined);
    })
    .catch((cause: unknown) => reportError(cause));
}
