import { create } from 'zustand';
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/ipc/preferences';

type PreferencesState = {
  /** As this window shows itself now. The main process keeps them. */
  preferences: Preferences;
  set: (preferences: Preferences) => void;
};

export const usePreferences = create<PreferencesState>()((set) => ({
  preferences: DEFAULT_PREFERENCES,
  set: (preferences) => set({ preferences }),
}));
