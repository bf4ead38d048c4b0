/** Actions after which a backup is due at once. */
export const DUE_AFTER = 50;
/** How long the first action since the last backup waits for one, in milliseconds. */
export const DUE_WITHIN = 30 * 60_000;
/** How long after a backup that failed the next one is tried, in milliseconds. */
export const TRY_AGAIN = 5 * 60_000;

/** When a backup is due: soon after much was done, and half an hour after little was. Nothing runs while nothing is done. */
export type BackupSchedule = {
  /** An action was acknowledged. */
  acted: () => void;
  /** A backup was made that holds everything up to now, or could not be made. */
  made: (good: boolean) => void;
  /** Whether anything was done since the last backup. */
  due: () => boolean;
  stop: () => void;
};

/** @param ask has a window make a backup; answers false when there is none to ask. */
export function createBackupSchedule(ask: () => boolean): BackupSchedule {
  let actions = 0;
  let asked = false;
  let timer: NodeJS.Timeout | null = null;

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function wait(milliseconds: number): void {
    stop();
    timer = setTimeout(askNow, milliseconds);
    // Waiting for a backup keeps no app alive.
    timer.unref();
  }

  function askNow(): void {
    timer = null;
    asked = ask();
    if (!asked) wait(TRY_AGAIN);
  }

  return {
    acted() {
      actions += 1;
      if (asked) return;
      if (actions >= DUE_AFTER) {
        stop();
        askNow();
      } else if (timer === null) wait(DUE_WITHIN);
    },
    made(good) {
      asked = false;
      if (good) {
        actions = 0;
        stop();
      } else wait(TRY_AGAIN);
    },
    due: () => actions > 0,
    stop,
  };
}
