import type { Preferences } from '../../../shared/ipc/preferences';
import { words } from '../../i18n';
import { showPreferences, tellPreferences } from '../../platform/appearance';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { usePreferences } from '../../stores/preferences';

/** Shows the preferences at once, in every window, and has them kept. If they cannot be kept, it is said. */
export function changePreferences(preferences: Preferences): void {
  usePreferences.getState().set(preferences);
  showPreferences(preferences);
  tellPreferences(preferences);
  keep(preferences).catch((cause: unknown) => reportError(cause));
}

async function keep(preferences: Preferences): Promise<void> {
  const kept = await desktop.request('preferences:save', preferences);
  if (kept.ok) return;
  const text = words.t('settings:notKept');
  useNotices.getState().notify({ tone: 'error', text, detail: kept.error.sentence, actions: [] });
}
