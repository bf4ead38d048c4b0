/** How long a window may take to finish writing before it is closed anyway, in milliseconds. */
export const DRAIN_LIMIT = 3000;

/**
 * How long it may take once it has said that it makes a backup: it tells the viewer so, and they may close it at once.
 * A library of 100,000 plays took 4.3 s on two shared cores.
 */
export const BACKUP_LIMIT = 120_000;

/**
 * Lets windows finish writing before they close. Nothing may depend on it (a process can be killed, and Windows
 * does not wait at shutdown): what was acknowledged is on disk already. It spares the pending mark.
 */
export type Drain = {
  /** A page runs in this window and can answer. */
  started: (window: number) => void;
  /** The window has written what was pending, and asks for time to make a backup. */
  extend: (window: number) => void;
  /** The window has answered, or its page is gone. */
  finished: (window: number) => void;
  /** Asks the windows and waits until each has answered, at most its limit. Windows without a page are not waited for. */
  drain: (windows: number[]) => Promise<void>;
};

export function createDrain(
  ask: (window: number) => void,
  limit: number = DRAIN_LIMIT,
  longLimit: number = BACKUP_LIMIT,
): Drain {
  const running = new Set<number>();
  const waiting = new Map<number, Waiting[]>();
  /** Windows that were given more time, also for those who ask later. */
  const extended = new Set<number>();

  function answer(window: number): Promise<void> {
    return new Promise((resolve) => {
      const one: Waiting = { resolve, timer: setTimeout(resolve, extended.has(window) ? longLimit : limit) };
      waiting.set(window, [...(waiting.get(window) ?? []), one]);
    });
  }

  return {
    started: (window) => void running.add(window),
    extend(window) {
      if (waiting.has(window)) extended.add(window);
      for (const one of waiting.get(window) ?? []) {
        clearTimeout(one.timer);
        one.timer = setTimeout(one.resolve, longLimit);
      }
    },
    finished(window) {
      running.delete(window);
      extended.delete(window);
      for (const { resolve, timer } of waiting.get(window) ?? []) {
        clearTimeout(timer);
        resolve();
      }
      waiting.delete(window);
    },
    async drain(windows) {
      const asked = windows.filter((window) => running.has(window));
      const answers = asked.map(answer);
      for (const window of asked) ask(window);
      await Promise.all(answers);
    },
  };
}

type Waiting = { resolve: () => void; timer: NodeJS.Timeout };
