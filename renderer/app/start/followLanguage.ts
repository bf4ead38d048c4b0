import { useSyncExternalStore } from 'react';
import type { Boot } from '../../../shared/ipc/contract';
import type { Preferences } from '../../../shared/ipc/preferences';
import { languageOf } from '../../../shared/i18n/languages';
import { words } from '../../i18n';
import { usePreferences } from '../../stores/preferences';
import { run } from '../run';

/**
 * Speaks the language of the preferences, now and whenever they change, in this window or another. Resolves when the words
 * of the first frame are there; where they cannot be read it stays English, and the fault is told.
 */
export async function followLanguage({ preferences, systemLanguage }: Boot): Promise<void> {
  const follow = async ({ language }: Preferences): Promise<void> => {
    const wanted = languageOf(language, systemLanguage);
    // Most windows never speak anything else, and load nothing for it.
    if (wanted === words.language) return;
    const { speak } = await import('../../i18n/speak');
    await speak(wanted);
  };
  usePreferences.subscribe(({ preferences: now }, { preferences: before }) => {
    if (now.language !== before.language) run(follow(now));
  });
  await follow(preferences).catch((cause: unknown) => reportError(cause));
}

const subscribe = (listener: () => void) => {
  words.on('languageChanged', listener);
  return () => words.off('languageChanged', listener);
};

/** The language that is spoken now. */
export const useLanguage = (): string => useSyncExternalStore(subscribe, () => words.language);
