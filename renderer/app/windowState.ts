import { create } from 'zustand';

/** What the main process says of this window, and on which system it stands. */
export const useWindowState = create<{
  maximized: boolean;
  focused: boolean;
  /** On top of the windows of other apps. */
  pinned: boolean;
  platform: 'linux' | 'windows' | 'mac';
  /** The side on which this desktop has the buttons of windows. */
  buttons: 'left' | 'right';
}>()(() => ({ maximized: false, focused: true, pinned: false, platform: 'linux', buttons: 'right' }));
