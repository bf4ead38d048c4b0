import type { BackupSummary } from '../../shared/backup/format';
import type { IpcError } from '../../shared/ipc/errors';
import type { Result } from '../../shared/util/result';

/** The longest that a backup is waited for, in milliseconds. A million plays take five minutes. */
const PATIENCE = 15 * 60_000;

/** Has a window back the library up before the program is replaced, and looks for itself whether it did. */
export type BackUpFirst = {
  /** True once a backup that was asked for here lies in its folder and was read back whole. */
  backUp: () => Promise<boolean>;
  /** A window says that it has come to the end, with or without a backup. */
  answered: () => void;
};

/** @param ask asks a window; false when there is none that has the library open. */
export function createBackUpFirst(parts: {
  ask: () => boolean;
  list: () => Promise<Result<BackupSummary[], IpcError>>;
  now: () => number;
  patience?: number;
}): BackUpFirst {
  let answer: (() => void) | null = null;
  return {
    async backUp() {
      const from = parts.now();
      const answered = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, parts.patience ?? PATIENCE);
        answer = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (!parts.ask()) return false;
      await answered;
      // What the window says is not asked: only what lies there.
      const listed = await parts.list();
      if (!listed.ok) return false;
      return listed.value.some(
        ({ state }) => state.ok && state.head.reason === 'before-update' && state.head.createdAt >= from,
      );
    },
    answered() {
      answer?.();
      answer = null;
    },
  };
}
