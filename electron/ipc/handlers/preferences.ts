import type { Preferences } from '../../../shared/ipc/preferences';
import type { DataKeeper } from '../../services/dataKeeper';
import type { HandlersOf } from '../handler';

/** `apply` shows the new preferences at once (theme of the system's parts), also when they cannot be kept. */
export function preferencesHandlers(
  keeper: DataKeeper,
  apply: (preferences: Preferences) => void,
): HandlersOf<'preferences:save'> {
  return {
    'preferences:save': (preferences) => {
      apply(preferences);
      return keeper.savePreferences(preferences);
    },
  };
}
