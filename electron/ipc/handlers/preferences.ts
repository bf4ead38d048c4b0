import type { Preferences } from '../../../shared/ipc/preferences';
import { fail } from '../../../shared/util/result';
import type { DataKeeper } from '../../services/dataKeeper';
import { systemCode } from '../../services/fileFailure';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

/**
 * `apply` shows the new preferences at once (theme of the system's parts, tray), also when they cannot be kept. It may fail
 * where the system has to write something for them.
 */
export function preferencesHandlers(
  keeper: DataKeeper,
  apply: (preferences: Preferences) => Promise<void>,
): HandlersOf<'preferences:save'> {
  return {
    'preferences:save': async (preferences) => {
      const applying = apply(preferences);
      const [applied, kept] = await Promise.allSettled([applying, keeper.savePreferences(preferences)]);
      if (kept.status === 'rejected') throw kept.reason;
      if (applied.status === 'fulfilled' || !kept.value.ok) return kept.value;
      if (systemCode(applied.reason) === null) throw applied.reason;
      return fail({ code: 'FILE_FAILED', sentence: sentences.loginNotKept });
    },
  };
}
