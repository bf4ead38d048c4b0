/** How long a window may take to finish writing before it is closed anyway, in milliseconds. */
export const DRAIN_LIMIT = 3000;

/**
 * Lets windows finish writing before they close. Nothing may depend on it (a process can be killed, and Windows
 * does not wait at shutdown): what was acknowledged is on disk already. It spares the pending mark.
 */
export type Drain = {
  /** A page runs in this window and can answer. */
  started: (window: number) => void;
  /** The window has answered, or its page is gone. */
  finished: (window: number) => void;
  /** Asks the windows and waits until each has answered, at most `DRAIN_LIMIT`. Windows without a page are not waited for. */
  drain: (windows: number[]) => Promise<void>;
};

export function createDrain(ask: (window: number) => void, limit: number = DRAIN_LIMIT): Drain {
  const running = new Set<number>();
  const waiting = new Map<number, Array<() => void>>();

  function answer(window: number): Promise<void> {
    return new Promise((resolve) => waiting.set(window, [...(waiting.get(window) ?? []), resolve]));
  }

  return {
    started: (window) => void running.add(window),
    finished(window) {
      running.delete(window);
      for (const resolve of waiting.get(window) ?? []) resolve();
      waiting.delete(window);
    },
    async drain(windows) {
      const asked = windows.filter((window) => running.has(window));
      if (asked.length === 0) return;
      const answers = Promise.all(asked.map(answer));
      for (const window of asked) ask(window);
      let timer: NodeJS.Timeout | undefined;
      const limited = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limit);
      });
      await Promise.race([answers, limited]);
      clearTimeout(timer);
    },
  };
}
